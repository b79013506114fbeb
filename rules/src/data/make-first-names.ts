import { isFeastOrTown } from '../text/names/ordinary.ts'
import { OPENERS, PARTICLES, TITLES } from '../text/names/forms.ts'
import { wordAt } from '../text/names/spelling.ts'
import { frontCoded } from './front-coding.ts'

// Makes first-names.ts from INSEE's file; README.md gives the command.

const HEADER = 'prenom,naissances'
/** Births in France from 1900 to 2021 from which a name is kept: rarer ones are mostly words and misspellings. */
const FEWEST_BIRTHS = 500
const SHORTEST = 3
// Also numerous in the file, and nobody's first name in a sentence.
const NO_FIRST_NAMES = new Set(['mama', 'reine', 'prince', 'mercedes', 'dieu', 'sans', 'pour'])

let csv = ''
for await (const piece of process.stdin.setEncoding('utf8')) csv += piece as string
const [header, ...lines] = csv.trim().split(/\r?\n/)
if (header !== HEADER)
  throw new Error(
    `Give INSEE's first names on the standard input, with the columns ${HEADER}: ` +
      'node rules/src/data/make-first-names.ts < ../shared/data/prenoms-insee/prenoms_1900_2021.csv',
  )

const births = new Map<string, number>()
for (const line of lines) {
  const [name = '', count = '0'] = line.split(',')
  // « Jean-Pierre » is read as « Jean » and « Pierre ».
  if (!/^\p{L}+$/u.test(name)) continue
  const word = wordAt(name, 0)
  births.set(word, (births.get(word) ?? 0) + Number(count))
}

const isKept = (word: string) =>
  word.length >= SHORTEST &&
  ![OPENERS, PARTICLES, TITLES, NO_FIRST_NAMES].some((words) => words.has(word)) &&
  !isFeastOrTown(word)
const names = [...births]
  .filter(([word, count]) => count >= FEWEST_BIRTHS && isKept(word))
  .map(([word]) => word)

process.stdout.write(
  '// Made by make-first-names.ts from INSEE, Fichier des prénoms, Licence Ouverte 2.0 (README.md).\n\n' +
    '/** First names without accents, front-coded: how many letters are those of the name before, then the others. */\n' +
    `export const FIRST_NAMES =\n  '${frontCoded(names)}'\n`,
)
