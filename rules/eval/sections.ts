import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateHidden } from './conduct/hidden.ts'
import { measureHidden, measureNeutral } from './conduct/measure.ts'
import { generateNeutral } from './conduct/neutral.ts'
import { conductSection } from './conduct/section.ts'
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
const [NEUTRAL_POSTS, EACH_HIDING] = [6000, 210]

/** Where the newspapers of Europeana are, beside the repository. */
const NEWSPAPERS = join(import.meta.dirname, '../../../shared/data/europeana-ner-fr/enp_FR.bnf.bio')
const readNewspapers = () => (existsSync(NEWSPAPERS) ? readFileSync(NEWSPAPERS, 'utf8') : undefined)

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
    const bio = readNewspapers()
    const sentences = bio === undefined ? [] : sentencesOf(bio)
    const digest = bio === undefined ? '' : createHash('sha256').update(bio).digest('hex')
    return unknownNamesSection(sentences.length > 0 ? measureUnknownNames(sentences) : undefined, digest)
  },
  conduct() {
    const bio = readNewspapers()
    const neutral = measureNeutral(generateNeutral(SEED, NEUTRAL_POSTS))
    const hidden = measureHidden(generateHidden(SEED, EACH_HIDING))
    const newspapers = bio === undefined ? undefined : measureNeutral(sentencesOf(bio))
    const mistakes = [...neutral.mistakes, ...hidden.mistakes, ...(newspapers?.mistakes ?? [])]
    return { ...conductSection({ neutral, hidden, newspapers }, SEED), mistakes }
  },
}
