import type { Locale } from '../organisation/index.ts'
import { holesOf, sentenceOf, strengthOfKind, titleOfKind } from './rule-sentence.ts'
import type { FaultRow, ImportRow, PassageRow, RuleRow } from './rows.ts'
import type {
  Decided,
  DraftPassage,
  FaultView,
  Head,
  ImportView,
  Progress,
  ProposalGroup,
  ProposalView,
} from './types.ts'

type Names = Map<string, string>

export const passageView = ({
  id,
  kind,
  level,
  slug,
  number,
  words,
  revision,
}: PassageRow): DraftPassage => ({
  id,
  kind,
  level,
  slug,
  number,
  words,
  revision,
})

export const importView = (row: ImportRow): ImportView => ({
  fileName: row.file_name,
  bytes: row.bytes,
  state: row.state as ImportView['state'],
  percent: row.percent,
  refusal: row.refusal as ImportView['refusal'],
  source: row.source as ImportView['source'],
})

function decidedOf(
  row: { decided_at: Date | null; decided_by: string | null; reason: string },
  names: Names,
): Decided | null {
  if (!row.decided_at) return null
  const by = row.decided_by === null ? null : (names.get(row.decided_by) ?? null)
  return { by, at: row.decided_at.toISOString(), reason: row.reason }
}

/** Passage id → its words, and the heading it stands under, for the rules and faults of a long charter. */
export type Standing = Map<string, { words: string; heading: PassageRow | undefined }>

export function standingOf(passages: PassageRow[]): Standing {
  let heading: PassageRow | undefined
  const standing: Standing = new Map()
  for (const passage of passages) {
    standing.set(passage.id, { words: passage.words, heading })
    if (passage.kind === 'article') heading = passage
  }
  return standing
}

export function proposalView(
  row: RuleRow,
  { head, standing, names, locale }: { head: Head; standing: Standing; names: Names; locale: Locale },
): ProposalView {
  const { words, heading } = standing.get(row.passage_id) ?? {}
  const rule = row.rule ?? row.proposed
  return {
    id: row.id,
    revision: row.revision,
    passageId: row.passage_id,
    heading: heading ? [heading.number, heading.words].filter(Boolean).join(' ') : head.title,
    quote: row.quote,
    reading: row.norm,
    state: row.state as ProposalView['state'],
    decided: decidedOf(row, names),
    rule,
    kindTitle: titleOfKind(rule.kind, locale),
    strength: strengthOfKind(rule.kind),
    sentence: sentenceOf(head, { quote: row.quote, rule }, locale),
    holes: holesOf(rule, locale),
    wordsChanged: row.state !== 'open' && row.read_words !== '' && row.read_words !== words,
  }
}

export function faultView(
  row: FaultRow,
  { standing, names, locale }: { standing: Standing; names: Names; locale: Locale },
): FaultView {
  const says = row.says as Record<Locale, { message: string; suggestion: string }>
  return {
    id: row.id,
    revision: row.revision,
    passageId: row.passage_id,
    kind: row.kind,
    quote: row.quote,
    ...says[locale],
    words: standing.get(row.passage_id ?? '')?.words ?? null,
    state: row.state as FaultView['state'],
    decided: decidedOf(row, names),
  }
}

export function progressOf(states: { state: string }[]): Progress {
  const progress: Progress = {
    open: 0,
    accepted: 0,
    adjusted: 0,
    read: 0,
    rejected: 0,
    total: states.length,
  }
  for (const { state } of states) progress[state as keyof Progress]++
  return progress
}

/** Below this, a sentence is looked at alone. */
const SURE = 0.7

/** What one decision may settle: the rules that a charter of ours carried in its file, and proposals of a kind without a hole, read without much doubt, two at least. */
export function groupsOf(proposals: ProposalView[]): ProposalGroup[] {
  const sure = proposals.filter(
    ({ state, reading, rule }) =>
      state === 'open' && rule.holes.length === 0 && (reading?.confidence ?? 0) >= SURE,
  )
  const carried = proposals.filter(({ state, reading }) => state === 'open' && reading === null)
  const known =
    carried.length > 0 ? [{ kind: 'carried', title: '', proposalIds: carried.map(({ id }) => id) }] : []
  return [...known, ...kindsOf(sure)]
}

const kindsOf = (sure: ProposalView[]): ProposalGroup[] =>
  [...Map.groupBy(sure, ({ rule }) => rule.kind)]
    .filter(([, members]) => members.length > 1)
    .map(([kind, members]) => ({
      kind,
      title: members[0]!.kindTitle,
      proposalIds: members.map(({ id }) => id),
    }))
