import type { IdentifierMeasure } from './identifiers/measure.ts'
import type { NameMeasure } from './names/measure.ts'
import type { UnknownMeasure } from './names/measure-unknown.ts'
import { identifierTargets, nameTargets } from './thresholds.ts'
import { percent } from './target.ts'
import type { Target } from './target.ts'

/** A part of docs/evaluation.md, and what it must reach. */
export type Section = {
  title: string
  /** Markdown. */
  body: string
  targets: Target[]
  /** What was missed and what was found for nothing, for who looks for them. */
  mistakes?: readonly unknown[]
}

const count = (n: number) => n.toLocaleString('en-GB')

export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

export const share = (part: number, whole: number) => (whole === 0 ? '–' : percent(part / whole))

export function identifiersSection(measure: IdentifierMeasure, seed: number): Section {
  const { kinds, fields, harmless } = measure
  const samples = kinds.reduce((sum, kind) => sum + kind.samples, 0)
  return {
    title: 'Identifiers and secrets',
    targets: identifierTargets(measure),
    body: `${count(samples)} generated posts that give something away and ${count(harmless)} that do not, from \`rules/eval/identifiers/generate.ts\`
with seed ${seed}. Numbers are written as people write them in France, Belgium, Switzerland, Luxembourg and Québec; three posts in ten
begin with another sentence that has numbers of its own. The harmless ones hold order, invoice and parcel numbers,
prices, dates and hours, SIRET, ISBN, bar codes, numbers with a wrong check digit, addresses of venues, birthdays of
associations, talks about illnesses, advice about passwords. The generator works out check digits by itself
(\`check-digits.ts\`), so that an error of the engine is not repeated in what measures it.

Recall is the share of what was put in that the engine points at, under the right name. Precision is the share of what
it points at that was put there. Sentences from one generator are more alike than those of people: these figures say
that the formats are known and told apart, not that nothing will be missed. The engine was corrected where runs with
other seeds showed it wrong.

${table(
  ['kind', 'to be found', 'found', 'recall'],
  kinds.map(({ kind, expected, found }) => [kind, count(expected), count(found), share(found, expected)]),
)}

${table(
  ['pointed at as', 'rightly', 'for nothing', 'precision'],
  fields.map(({ field, right, wrong }) => [
    `\`${field}\``,
    count(right),
    count(wrong),
    share(right, right + wrong),
  ]),
)}`,
  }
}

export function namesSection(measure: NameMeasure, people: number, seed: number): Section {
  return {
    title: 'Names of the register',
    targets: nameTargets(measure),
    body: `A register of ${count(people)} people, about half of whose last names are also words, double, or begin with a particle;
sentences that name them in twelve ways, and as many that name none of them: streets and schools that bear their last name,
common words, people who share a last name (\`rules/eval/names/generate.ts\`, seed ${seed}). A mention is right when it stands
where the name is and the person is among those who may be meant.

${table(
  ['how', 'sentences', 'found', 'pointed at for nothing'],
  measure.hows.map(({ how, samples, found, wrong }) => [
    how,
    count(samples),
    found === 0 && samples > 0 && !how.includes('name') ? '–' : count(found),
    count(wrong),
  ]),
)}`,
  }
}

export function unknownNamesSection(measure: UnknownMeasure | undefined, digest: string): Section {
  const body = measure
    ? `Names that look like those of people and are in no register, on ${count(measure.sentences)} sentences of French newspapers
of 1814 to 1944 (Europeana Newspapers, CC0, SHA-256 \`${digest}\`), where people are marked ${count(measure.people)} times. The text comes from
optical recognition, and much of what is marked is a last name alone or was misread, which the engine does not try to
recognise: it warns of a first name with a last name, or of a title with a name, and never blocks. No threshold is
asked for.

${table(
  ['', 'share'],
  [
    ['recall', percent(measure.recall)],
    ['precision', percent(measure.precision)],
  ],
)}`
    : ABSENT
  return { title: 'Names of no register', targets: [], body }
}

export const ABSENT =
  'The newspapers of Europeana were not beside the repository (`../shared/data/europeana-ner-fr`): this part did not run.'
