import type { DutyFinding, Standing } from '@balise/rules'

/** What a lack is about, as people call it. `id`: of the person, the channel or the contact. */
export type WhoView = { what: 'person' | 'channel' | 'contact' | 'register'; id: string; name: string }

/** Something that the charter asks of the organisation and that is not there. */
export type LackView = {
  standing: Standing
  message: string
  todo: string
  /** Null when it is about the whole organisation. */
  who: WhoView | null
  /** Days or instants. */
  since: string | null
  due: string | null
}

/** Someone's word about a duty. `holds`: whether it was said to be done. */
export type AttestedView = { by: string; at: string; untilOn: string | null; note: string; holds: boolean }

/** One duty of the charter, and how it stands. */
export type DutyView = {
  rule: string
  kind: string
  title: string
  article: DutyFinding['article']
  quote: string
  lacks: LackView[]
  attested: AttestedView | null
  /** Nothing in the organisation's facts says it: only a person's word settles it. */
  byWord: boolean
}

export type ComplianceView = {
  /** Instant at which the organisation was looked at. */
  at: string
  organisation: string
  timezone: string
  charter: { title: string; version: string; digest: string }
  duties: DutyView[]
  /** What the decision that adopted the charter leaves to do; null when none is recorded. */
  adoption: { id: string; body: string; decidedOn: string; lacks: LackView[] } | null
  lacking: number
  fulfilled: number
}
