import type { Passage } from '../import/imported.ts'
import { FATES } from './networks.ts'
import type { Fate } from './networks.ts'

type Mention = { from: number; to: number; fate: Fate }

/** Every place where a passage names a network that has closed or changed its name, and every address there. */
export function mentionsOf({ text }: Passage): Mention[] {
  const addresses = addressesIn(text)
  const inAddresses = addresses.flatMap(({ from, to, host }) =>
    FATES.filter(({ hosts }) => hosts.includes(host)).map((fate) => ({ from, to, fate })),
  )
  const inWords = FATES.flatMap((fate) =>
    [...text.matchAll(fate.written)]
      .map(({ index, 0: name }) => ({ from: index, to: index + name.length, fate }))
      .filter(({ from, to }) => !addresses.some((one) => one.from < to && from < one.to))
      .filter(({ from, to }) => !isKnown(text.slice(0, from), text.slice(to), fate)),
  )
  return [...inAddresses, ...inWords].toSorted((a, b) => a.from - b.from)
}

const ADDRESS = /(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/[^\s»"”)\]]*)?/gu

const addressesIn = (text: string) =>
  [...text.matchAll(ADDRESS)].map(({ index, 0: address }) => ({
    from: index,
    to: index + address.replace(/[.,;:!?]+$/, '').length,
    host: address
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .split('/', 1)[0]!
      .toLowerCase(),
  }))

const AS_PAST =
  /(?:(?<!\p{L})ex[- ]|anciennement |ancien nom |autrefois |naguère |formerly |previously )(?:le réseau )?["«“ ]*$/iu
const AS_CLOSED =
  /^[,( ]*(?:qui )?(?:a fermé|fermé|a disparu|disparu|n'existe plus|n’existe plus|closed|is gone)/iu
const AS_OTHER = /^ ?(?:\/|\(|,)? ?(?:devenu |aujourd['’]hui |désormais |maintenant |rebaptisé |now )?/u

/** « X (anciennement Twitter) », « X/Twitter », « Skype, fermé en 2025 »: the charter says what became of it. */
function isKnown(before: string, after: string, fate: Fate): boolean {
  if (AS_PAST.test(before) || AS_CLOSED.test(after)) return true
  if (fate.became !== 'renamed') return false
  const rest = after.replace(AS_OTHER, '')
  const isBeside =
    rest.length < after.length && rest.startsWith(fate.now) && !/^\p{L}/u.test(rest.slice(fate.now.length))
  return isBeside || isNamed(before.replace(/ ?[(/] ?$/, ''), before, fate.now)
}

/** « X (Twitter) », « X/Twitter » */
const isNamed = (head: string, before: string, now: string) =>
  head.length < before.length && head.endsWith(now) && !/\p{L}$/u.test(head.slice(0, -now.length))
