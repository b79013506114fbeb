/**
 * `npm run eval`: measures what the engine reads in French and writes docs/evaluation.md.
 *
 * With `--mistakes`, also prints what was missed and what was found for nothing.
 * Exit code: 0 when every threshold is reached, 1 otherwise.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ENGINE } from '../src/index.ts'
import { generateIdentifiers } from './identifiers/generate.ts'
import { measureIdentifiers } from './identifiers/measure.ts'
import { generateNames, peopleOfRegister } from './names/generate.ts'
import { measureNames } from './names/measure.ts'
import { measureUnknownNames } from './names/measure-unknown.ts'
import { sentencesOf } from './newspapers.ts'
import { identifiersSection, namesSection, pageOf, unknownNamesSection } from './page.ts'

const SEED = 20_260_412
const [EACH_IDENTIFIER, EACH_NAME, PEOPLE] = [400, 500, 1000]

const root = join(import.meta.dirname, '../..')
const newspapers = join(root, '../shared/data/europeana-ner-fr/enp_FR.bnf.bio')
const bio = existsSync(newspapers) ? readFileSync(newspapers, 'utf8') : undefined
const sentences = bio === undefined ? [] : sentencesOf(bio)
const digest = bio === undefined ? '' : createHash('sha256').update(bio).digest('hex')

const people = peopleOfRegister(SEED, PEOPLE)
const identifiers = measureIdentifiers(generateIdentifiers(SEED, EACH_IDENTIFIER))
const names = measureNames(generateNames(SEED, people, EACH_NAME), people)

const sections = [
  identifiersSection(identifiers, SEED),
  namesSection(names, people.length, SEED),
  unknownNamesSection(sentences.length > 0 ? measureUnknownNames(sentences) : undefined, digest),
]
writeFileSync(join(root, 'docs/evaluation.md'), pageOf(sections, ENGINE))

const targets = sections.flatMap((section) => section.targets)
for (const { what, wanted, measured, isMet } of targets)
  console.log(`${isMet ? 'met   ' : 'MISSED'} ${what}: ${measured} (${wanted})`)
if (process.argv.includes('--mistakes'))
  for (const mistake of [...identifiers.mistakes, ...names.mistakes]) console.log(JSON.stringify(mistake))
if (targets.some(({ isMet }) => !isMet)) process.exitCode = 1
