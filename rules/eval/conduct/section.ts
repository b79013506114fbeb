import { ABSENT, table } from '../page.ts'
import type { Section } from '../page.ts'
import { atLeast, under } from '../target.ts'
import type { Target } from '../target.ts'
import type { HiddenMeasure, NeutralMeasure } from './measure.ts'

export type ConductMeasures = {
  neutral: NeutralMeasure
  hidden: HiddenMeasure
  /** Undefined where the newspapers are not beside the repository. */
  newspapers: NeutralMeasure | undefined
}

/** Asked for by the project: neutral sentences flagged under 0.3 %, hidden insults caught at least 95 times in 100. */
export const conductTargets = ({ neutral, hidden, newspapers }: ConductMeasures): Target[] => [
  ...(newspapers ? [under('newspapers flagged as conduct', 0.003, newspapers.share)] : []),
  under('neutral posts flagged as conduct', 0.003, neutral.share),
  atLeast('obfuscated insults caught', 0.95, hidden.share),
]

const SORTS: Readonly<Record<string, string>> = {
  newspapers: 'sentences of newspapers, 1814 to 1944',
  'other-sense': 'words in another sense',
  criticism: 'criticism',
  told: 'told, denied, denounced, quoted, titles',
  information: 'information about groups that are hated',
  signs: 'signs, stretched and spaced letters',
}
const count = (n: number) => n.toLocaleString('en-GB')

export function conductSection(measures: ConductMeasures, seed: number): Section {
  const { neutral, hidden, newspapers } = measures
  const sorts = [...(newspapers?.sorts ?? []), ...neutral.sorts]
  return {
    title: 'Conduct: insults, threats, hate',
    targets: conductTargets(measures),
    body: `Two opposite things are asked: to leave alone what hurts nobody, and to see through what is written to pass a filter.

Neutral: ${count(neutral.sorts.reduce((sum, { posts }) => sum + posts, 0))} posts of \`rules/eval/conduct/neutral.ts\` (seed ${seed}) in which animals, dishes, tools, villages, titles and
illnesses have names that also insult, criticism of those who govern, abuse that is told or denounced, news about the
people whom hate aims at, and innocent signs. The newspapers are those of Europeana (CC0).${newspapers ? '' : ` ${ABSENT}`}

${table(
  ['neutral', 'posts', 'flagged'],
  sorts.map(({ sort, posts, flagged }) => [SORTS[sort] ?? sort, count(posts), count(flagged)]),
)}

Hidden: ${count(hidden.hows.reduce((sum, { posts }) => sum + posts, 0))} posts of \`rules/eval/conduct/hidden.ts\` (seed ${seed}): an insult that the engine knows when it is written plainly, said to
someone, hidden in each of these ways. Who wrote the generator also mended the engine: what nobody thought of is not
in it, and these figures say that the known ways are seen through, not that none is left.

${table(
  ['hidden by', 'posts', 'caught'],
  hidden.hows.map(({ how, posts, caught }) => [how, count(posts), count(caught)]),
)}`,
  }
}
