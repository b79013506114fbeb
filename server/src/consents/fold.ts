import type { Authority, ConsentStatus } from './types.ts'
import type { Needed } from './who-must-answer.ts'

/** One holder's living answer to one question. Days are YYYY-MM-DD. */
export type Word = {
  holderId: string
  authority: Authority
  answer: 'granted' | 'refused'
  givenOn: string
  fromOn: string
  untilOn: string | null
  withdrawnAt: Date | null
  /** As many as the paper said that it takes. */
  requiredHolders: number
}

/** What the answers make together, and between which days. */
export type Folded = {
  status: ConsentStatus
  /** Those whose yes counts. */
  yes: Word[]
  required: number
  /** The answer that stands against it. */
  no: Word | null
}

/**
 * Puts together what each holder said. One no is enough to block, one withdrawal too; a yes takes as many holders as it
 * takes. The child's own no stands above everyone's yes.
 *
 * @param today null to leave days aside: whoever is handed the answer looks at its days themself
 */
export function fold(said: Word[], needed: Needed, childSaysNo: boolean, today: string | null): Folded {
  // Where the law gives the question to the young person, their parents' answers no longer count.
  const words = needed.own === 'only' ? said.filter(({ authority }) => authority === 'self') : said
  const nos = words.filter(({ answer }) => answer === 'refused')
  const withdrawn = words.filter(({ answer, withdrawnAt }) => answer === 'granted' && withdrawnAt)
  const granted = words.filter(({ answer, withdrawnAt }) => answer === 'granted' && !withdrawnAt)
  const running = today === null ? granted : granted.filter((word) => isRunning(word, today))
  const over = today === null ? [] : granted.filter(({ untilOn }) => untilOn !== null && untilOn < today)
  const papers = Math.max(0, ...words.map(({ requiredHolders }) => requiredHolders))
  const wanted = { ...needed, holders: Math.max(needed.holders, papers) }
  const required = wanted.holders + (wanted.own === 'also' ? 1 : 0)
  const made = (status: ConsentStatus, no: Word | null = null): Folded => ({
    status,
    yes: running,
    required,
    no,
  })

  const lastNo = nos.toSorted((a, b) => (a.givenOn < b.givenOn ? 1 : -1))[0] ?? null
  if (lastNo) return made(granted.length > 0 ? 'disagreement' : 'no', lastNo)
  if (withdrawn[0])
    return made('withdrawn', withdrawn.toSorted((a, b) => +b.withdrawnAt! - +a.withdrawnAt!)[0]!)
  if (words.length === 0) return made(said.length === 0 ? 'none' : 'waiting')
  if (childSaysNo) return made('no')
  if (isEnough(running, wanted)) return made('yes')
  if (over.length > 0 && isEnough([...running, ...over], wanted)) return made('expired')
  return made('waiting')
}

const isRunning = ({ fromOn, untilOn }: Word, today: string) =>
  fromOn <= today && (untilOn === null || today <= untilOn)

/** A tutor holds the whole authority: one is enough. */
function isEnough(yes: Word[], { holders, own }: Needed): boolean {
  const self = yes.some(({ authority }) => authority === 'self')
  if (own === 'only') return self
  if (own === 'also' && !self) return false
  const others = own === 'also' ? yes.filter(({ authority }) => authority !== 'self') : yes
  return others.some(({ authority }) => authority === 'tutor') || others.length >= holders
}
