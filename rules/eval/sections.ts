import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateIdentifiers } from './identifiers/generate.ts'
import { measureIdentifiers } from './identifiers/measure.ts'
import { generateNames, peopleOfRegister } from './names/generate.ts'
import { measureNames } from './names/measure.ts'
import { measureUnknownNames } from './names/measure-unknown.ts'
import { sentencesOf } from './newspapers.ts'
import type { Section } from './page.ts'
import { identifiersSection, namesSection, unknownNamesSection } from './page.ts'

const SEED = 20_260_412
const [EACH_IDENTIFIER, EACH_NAME, PEOPLE] = [400, 500, 1000]

/** What the engine reads in French, each part measured when it is asked for. */
export const rulesSections: Record<string, () => Section> = {
  identifiers() {
    const measure = measureIdentifiers(generateIdentifiers(SEED, EACH_IDENTIFIER))
    return { ...identifiersSection(measure, SEED), mistakes: measure.mistakes }
  },
  names() {
    const people = peopleOfRegister(SEED, PEOPLE)
    const measure = measureNames(generateNames(SEED, people, EACH_NAME), people)
    return { ...namesSection(measure, people.length, SEED), mistakes: measure.mistakes }
  },
  'unknown-names'() {
    const newspapers = join(import.meta.dirname, '../../../shared/data/europeana-ner-fr/enp_FR.bnf.bio')
    const bio = existsSync(newspapers) ? readFileSync(newspapers, 'utf8') : undefined
    const sentences = bio === undefined ? [] : sentencesOf(bio)
    const digest = bio === undefined ? '' : createHash('sha256').update(bio).digest('hex')
    return unknownNamesSection(sentences.length > 0 ? measureUnknownNames(sentences) : undefined, digest)
  },
}
