import type { Needed } from './who-must-answer.ts'

export type ConsentAct = 'capture' | 'publish'
export type ConsentAnswer = 'granted' | 'refused'
/** What the answers of all the holders make together; `asked`: a link went out and nobody has answered. */
export type ConsentStatus =
  'yes' | 'no' | 'withdrawn' | 'expired' | 'waiting' | 'disagreement' | 'asked' | 'none'

/** What a picture is for. One that goes out through a channel has the channel's; the others have no channel. */
export const PURPOSES = ['social-network', 'site', 'print', 'press', 'internal'] as const
export type Purpose = (typeof PURPOSES)[number]

/** `targeted`: it shows this person; `group`: among many; `named`: with their name beside it. */
export const PICTURE_KINDS = ['group', 'targeted', 'named'] as const
export type PictureKind = (typeof PICTURE_KINDS)[number]

export type Territory = 'local' | 'country' | 'world'
export type Country = 'FR' | 'BE' | 'QC'
export const COUNTRIES = ['FR', 'BE', 'QC'] as const satisfies Country[]
export type Authority = 'self' | 'parent' | 'tutor'
/** `link`: they ticked it on their page. `on-behalf`: someone wrote down what they said, with a note of how. */
export type GivenBy = 'link' | 'paper' | 'on-behalf'
export const FAMILY_LANGUAGES = ['fr', 'en', 'nl'] as const
export type FamilyLanguage = (typeof FAMILY_LANGUAGES)[number]

/** One question: to be taken in picture, or to be shown for one purpose, in one channel, on one kind of picture. */
export type Line = {
  act: ConsentAct
  purpose: string
  channelId: string | null
  picture: PictureKind
}

export type HolderView = {
  id: string
  name: string
  authority: Authority
  email: string | null
  language: FamilyLanguage
  endedAt: string | null
  /** The link that opens today, if one does. */
  link: { madeAt: string; expiresAt: string; sentBy: 'mail' | 'letter' } | null
}

/** What one holder said, and how it is known. Days are YYYY-MM-DD; `untilOn` is the last day included. */
export type HolderAnswer = {
  id: string
  holder: { id: string; name: string; authority: Authority }
  answer: ConsentAnswer
  givenOn: string
  fromOn: string
  untilOn: string | null
  withdrawnAt: string | null
  givenBy: GivenBy
  /** Where the signed answer is kept, or how they said it. */
  evidence: string
  textId: string | null
  /** The paper that was scanned, if one was. */
  scanId: string | null
  recordedAt: string
}

/** A question about someone, with the answer of each holder and what they make together. */
export type ConsentLine = Line & {
  status: ConsentStatus
  /** What counts for such a picture, the answers to its neighbours being read too. */
  counts: ConsentStatus
  needed: Needed
  territory: Territory
  answers: HolderAnswer[]
}

/** Days are YYYY-MM-DD in the organisation's timezone; `untilOn` is the last day included. */
export type ConsentView = {
  id: string
  person: { id: string; name: string }
  channel: { id: string; slug: string; name: string }
  act: ConsentAct
  purpose: string
  picture: PictureKind
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
  /** Each holder's own. */
  answers: HolderAnswer[]
}

/** What is known of someone besides their name, as image rights need it. */
export type ShownPerson = {
  bornOn: string | null
  bornYear: number | null
  neededHolders: number | null
  neededReason: string
  word: string
  wordIsNo: boolean
  wordOn: string | null
}

export type ConsentSetting = {
  country: Country
  publishHolders: number
  captureHolders: number
  reason: string
  /** Month and day, MM-DD: the last one on which a yes counts, each year. */
  endsOn: string
  /** Nobody decided: these are the country's. */
  isDefault: boolean
}

export type FamilyQuestion = {
  key: string
  /** Which drawing stands beside it. */
  shown: 'capture' | 'internal' | 'press' | PictureKind
  ask: string
  example: string
  /** What this holder said; null when they have not. */
  own: 'yes' | 'no' | 'withdrawn' | 'expired' | null
  /** What all holders make together. */
  status: ConsentStatus
}

/** A holder's page, already in their language. */
export type FamilyView = {
  language: FamilyLanguage
  organisation: string
  timezone: string
  /** Whom to ask. */
  contact: { name: string | null; email: string | null; phone: string | null } | null
  person: { name: string; minor: boolean }
  holder: { name: string; isSelf: boolean }
  /** How many other holders have a page of their own. */
  others: number
  needed: Needed
  /** Day. */
  until: string
  points: string[]
  groups: {
    heading: string
    sees: string
    place: 'capture' | 'internal' | 'press' | 'print' | 'public' | 'members'
    questions: FamilyQuestion[]
  }[]
  word: string
  wordIsNo: boolean
}

type LetterTo = { name: string; person: string }

/** Who is written to on paper: those who have no letter yet, and those whose letter another one would replace. */
export type LettersToPrint = { fresh: LetterTo[]; again: LetterTo[] }

/** Letters that were printed together. `until`: the file may be fetched till then; null when its days are over. */
export type LetterPrint = {
  id: string
  letters: number
  by: string | null
  madeAt: string
  until: string | null
  parts: number
}
