/** Every word of the sheet; a language that lacks one does not compile. */
export type Words = {
  sheet: string
  at: (hour: { day: string; hour: string; minute: string; second: string }) => string
  more: (count: number, what: 'findings' | 'entries' | 'rows') => string
  cut: (characters: number) => string
  quoted: (text: string) => string
  article: (number: string) => string
  sections: Record<'said' | 'charter' | 'agreed' | 'shown' | 'networks' | 'chain' | 'verify', string>
  facts: Record<'author' | 'capacity' | 'written' | 'id' | 'made' | 'zone', string>
  said: Record<'text' | 'content' | 'picture' | 'blurredFrom', string>
  charter: (checked: number, version: string) => string
  verdict: (moment: string, decision: string, at: string) => string
  neverAsked: string
  nothingFound: string
  findings: Record<'effect' | 'article' | 'finding', string>
  agreed: Record<'person' | 'roles' | 'when' | 'content' | 'exact' | 'earlier' | 'nobody', string>
  shown: Record<'person' | 'channel' | 'answer' | 'nobody' | 'kept', string>
  networks: Record<'channel' | 'state' | 'answer' | 'receipt' | 'capture' | 'byHand' | 'notSent', string>
  chain: Record<'number' | 'when' | 'what' | 'who' | 'hash' | 'sealed' | 'unsealed' | 'says', string>
  verify: (keyId: string) => string[]
  consents: Record<'yes' | 'no' | 'withdrawn' | 'none', string>
  states: Record<string, string>
  deliveries: Record<string, string>
  capacities: Record<string, string>
  effects: Record<string, string>
  decisions: Record<string, string>
  moments: Record<string, string>
  /** Kinds of entry; the code itself stands for one that is not here. */
  entries: Record<string, string>
}
