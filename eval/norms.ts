import { f1Of } from '../charter/eval/measure.ts'
import { measureSeeds, shareOf } from '../charter/eval/norms.ts'
import { measureOthers } from '../charter/eval/other-charters.ts'
import type { OtherMeasure } from '../charter/eval/other-charters.ts'
import { MIND_MAP, OURS, SEEDS } from '../charter/eval/thresholds.ts'
import type { Section } from '../rules/eval/page.ts'
import { table } from '../rules/eval/page.ts'
import { atLeast, percent } from '../rules/eval/target.ts'
import type { Target } from '../rules/eval/target.ts'

/** How well charters are understood, each part measured when it is asked for. */
export const charterSections: Record<string, () => Section> = {
  norms: seedsSection,
  'other-charters': othersSection,
}

function seedsSection(): Section {
  const title = 'Norms of charters'
  const measure = measureSeeds()
  if (!measure)
    return {
      title,
      targets: [],
      body: 'The labelled charters were not beside the repository (`../shared/gold`): this part did not run.',
    }
  const { norms, rows, all, mistakes } = measure
  const map = rows.find(([seed]) => seed === MIND_MAP)?.[1]
  return {
    title,
    targets: [
      atLeast('norms found, F1', SEEDS.f1, all.f1),
      ...(map ? [atLeast('norms found on the mind map, F1', SEEDS.mindMap, map.f1)] : []),
      atLeast('modality right, of the found', SEEDS.modality, all.modality),
      atLeast('kind right, of the found', SEEDS.kind, all.kind),
      atLeast('figures right, of those that have one', SEEDS.figures, shareOf(all.numbers)),
    ],
    mistakes,
    body: `${norms} norms that a person labelled in ${rows.length} charters, against what \`normsIn\` proposes, scored by the program that came
with the labels: a proposal finds a norm when their spans overlap by half of each. The grammar was written with these
charters in view, so these figures are better than those of a charter it has not seen.

${table(
  ['charter', 'norms', 'proposed', 'precision', 'recall', 'F1', 'modality', 'kind', 'figures'],
  [...rows, ['all', all] as const].map(([name, score]) => [
    name,
    score.norms,
    score.proposed,
    ...[score.precision, score.recall, score.f1, score.modality, score.kind].map(percent),
    score.numbers,
  ]),
)}`,
  }
}

const sum = <Row>(rows: readonly Row[], value: (row: Row) => number) =>
  rows.reduce((total, row) => total + value(row), 0)

const none = (what: string, measured: number): Target => ({
  what,
  wanted: 'none',
  measured: String(measured),
  isMet: measured === 0,
})

function otherTargets({ charters, kinds, onNothing }: OtherMeasure): Target[] {
  const found = sum(charters, (row) => row.found)
  return [
    atLeast(
      'norms found in our own charters, F1',
      OURS.f1,
      f1Of(
        found,
        sum(charters, (row) => row.labels),
        sum(charters, (row) => row.proposed),
      ),
    ),
    atLeast(
      'sentences of a kind given that kind',
      OURS.kind,
      sum(kinds, (row) => row.right) / sum(kinds, (row) => row.sentences),
    ),
    none(
      'norms proposed on texts that ask nothing',
      sum(onNothing, (row) => row.norms),
    ),
  ]
}

function othersSection(): Section {
  const measure = measureOthers()
  const { charters, kinds, onNothing, mistakes } = measure
  return {
    title: 'Norms of charters of our own',
    targets: otherTargets(measure),
    mistakes,
    body: `${charters.length} charters were written and labelled before the program first read them. Of those in \`charter/eval/labelled-charters.ts\` it
then found 48 norms with F1 95.7 %, modality 93.3 %, kind 91.1 %. Those in \`fresh-charters.ts\` gather turns that it was known to miss: of
the first 46 norms it found 26 (F1 72.2 %, modality 92.3 %, kind 65.4 %); after mending, of the 16 in \`maison-des-jeunes\`, not seen
until then, 14, all with their modality and 5 under their kind. ${sum(kinds, (row) => row.sentences)} sentences of ${kinds.length} kinds (\`kind-sentences.ts\`) were first read with 85 % found, and
85.5 % of those under their kind. Both were then used to mend the grammar: the tables say where it is now. They were
written by who wrote the grammar, in plainer French than charters sometimes are.

${table(
  ['charter', 'norms', 'proposed', 'found', 'F1', 'modality', 'kind'],
  charters.map((row) => [
    row.seed,
    row.labels,
    row.proposed,
    row.found,
    percent(f1Of(row.found, row.labels, row.proposed)),
    percent(row.modality / row.found),
    percent(row.kind / row.found),
  ]),
)}

${table(
  ['kind', 'sentences', 'found', 'under this kind'],
  kinds.map((row) => [`\`${row.kind}\``, row.sentences, row.found, row.right]),
)}

Texts that ask nothing of anyone (\`no-norms.ts\`): ${onNothing.map(({ text, norms }) => `${text} ${norms}`).join(', ')}.`,
  }
}
