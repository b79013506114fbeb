export type ConsentAct = 'capture' | 'publish'
export type ConsentAnswer = 'granted' | 'refused'
export type ConsentStatus = 'yes' | 'no' | 'withdrawn' | 'expired' | 'waiting'

/** Days are YYYY-MM-DD in the organisation's timezone; `untilOn` is the last day included. */
export type ConsentView = {
  id: string
  person: { id: string; name: string }
  channel: { id: string; slug: string; name: string }
  act: ConsentAct
  purpose: string
  answer: ConsentAnswer
  givenOn: string
  untilOn: string | null
  withdrawnAt: string | null
  /** Who answered: the person, a parent, a tutor. */
  holders: string[]
  requiredHolders: number
  /** Where the signed answer is kept. */
  evidence: string
  recordedAt: string
  status: ConsentStatus
}
