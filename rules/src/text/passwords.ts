import { SPACE, fold } from './fold.ts'
import { lexiconOf } from './words.ts'
import type { Words } from './words.ts'

/** A word said to be a secret. `sure`: it has the look of one, not only the place. */
export type Password = { cue: string; sure: boolean; start: number; end: number }

const ALONE =
  'mot de passe|mots de passe|mot-de-passe|phrase de passe|phrase secrète|mdp|pwd|digicode|identifiants|code d’accès|' +
  'codes d’accès|code d’entrée|code d’activation|code de déverrouillage|code pin|code puk|code secret|' +
  'code confidentiel|code de sécurité|code de la carte|code alarme|code portail|code porte|cryptogramme|cvv|' +
  'code de connexion|clé de connexion|clé wpa|clé wep|clef wpa|code à usage unique|code de validation|password|' +
  'passcode|passphrase|access code|door code|alarm code|gate code|pin code|wifi password|wi-fi password'
const OPENED =
  'de la porte|du portail|de la grille|du garage|de l’alarme|du coffre|du cadenas|de la boîte à clés|' +
  'de la boîte à clé|de l’armoire|du local|du bâtiment|de l’immeuble|de la tablette|du téléphone|de l’ordinateur'
const CUES = [
  ...ALONE.split('|'),
  ...OPENED.split('|').map((what) => `code ${what}`),
  ...['wifi', 'wi-fi'].flatMap((wifi) =>
    ['code', 'clé', 'clef'].flatMap((code) => [`${code} ${wifi}`, `${code} du ${wifi}`]),
  ),
]
const cues = lexiconOf(CUES.map((cue) => [cue, cue] as const))

// What people write after « mot de passe : » when they give none.
const NO_SECRET = new Set(
  (
    'oublié oubliée perdu perdue changé confidentiel secret personnel obligatoire demander demandez voir changez ' +
    'modifiez forgotten lost required private ask'
  ).split(' '),
)

const LINKS = [
  'est toujours',
  'est le',
  'est la',
  'c’est le',
  'sera le',
  'est maintenant',
  'est',
  'sera',
  'reste',
  'devient',
  'is',
  'c’est',
  "c'est",
  '=',
  ':',
  '->',
  '→',
]
const SHORTEST = 4
const LONGEST = 64
const OPENING = '«"“‘\'(`*'
const QUOTES: Readonly<Record<string, string>> = { '«': '»', '"': '"', '“': '”', '‘': '’', '`': '`' }
const CLOSING = '»"”’\'),.;:!?…`*'

/** Passwords and codes that a sentence gives away: « le mot de passe est Tilleul-2026 ». */
export function passwordsIn(words: Words): Password[] {
  const { text } = words
  const said = cues(words)
  if (said.length === 0) return []
  return said.flatMap((found) => {
    const value = valueAfter(text, found.end)
    return value ? [{ cue: text.slice(found.start, found.end), ...value }] : []
  })
}

/** Between a cue and its value, a few words may name what it opens: « le mot de passe du Wi-Fi invités est ». */
const REACH = 40

function valueAfter(text: string, from: number): Omit<Password, 'cue'> | undefined {
  const link = linkAfter(text, from)
  if (!link) return valueAtOnce(text, from)
  let start = link.end
  let mark = ''
  for (; start < text.length && (isSpace(text, start) || OPENING.includes(text[start]!)); start++)
    if (!isSpace(text, start)) mark = text[start]!
  const quote = QUOTES[mark]
  const closing = quote === undefined ? -1 : text.slice(start, start + LONGEST).indexOf(quote)
  const isQuoted = closing > 0

  let end = isQuoted ? start + closing : start
  while (!isQuoted && end < text.length && end - start <= LONGEST && !isSpace(text, end)) end++
  const isLast = end >= text.length || text[end] === '\n' || isPunctuation(text[end - 1]!)
  while (end > start && (isPunctuation(text[end - 1]!) || isSpace(text, end - 1))) end--

  const value = text.slice(start, end)
  const isAsking = text.slice(end, end + 2).includes('?')
  if (value.length < SHORTEST || value.length > LONGEST || isAsking) return undefined
  if (NO_SECRET.has(value.toLowerCase())) return undefined
  const sure = isQuoted || looksSecret(value)
  return sure || (link.isMark && isLast) ? { sure, start, end } : undefined
}

// « mdp Tilleul26 », « Digicode 45A12 »: without a verb nor a colon, only what has the look of a code is one.
const AT_ONCE = /^[ \u00a0\u202f](?:[«"“‘`][ \u00a0\u202f]?|(?=[^\s]*\d))([^\s«»"“”,;]{4,64})/u

function valueAtOnce(text: string, from: number): Omit<Password, 'cue'> | undefined {
  const [whole = '', written = ''] = AT_ONCE.exec(text.slice(from, from + LONGEST + 4)) ?? []
  const start = from + whole.length - written.length
  let { length } = written
  while (length > 0 && isPunctuation(written[length - 1]!)) length--
  const value = written.slice(0, length)
  const isYear = /^(?:19|20)\d\d$/.test(value)
  if (length < SHORTEST || isYear || !looksSecret(value)) return undefined
  return { sure: true, start, end: start + length }
}

function linkAfter(text: string, from: number): { end: number; isMark: boolean } | undefined {
  const limit = Math.min(text.length, from + REACH)
  for (let i = from; i < limit; i++) {
    if ('.;!?\n'.includes(text[i]!)) return undefined
    if (!isSpace(text, i - 1) && i > from && isLetter(text[i]!)) continue
    const link = LINKS.find(
      (one) => text.startsWith(one, i) && !(isLetter(one.at(-1)!) && isLetter(text[i + one.length] ?? ' ')),
    )
    if (link) return afterMark(text, i + link.length) ?? { end: i + link.length, isMark: !isLetter(link) }
  }
  return undefined
}

/** « le code est : 4821 » says it twice. */
function afterMark(text: string, from: number): { end: number; isMark: true } | undefined {
  let i = from
  while (i < text.length && isSpace(text, i)) i++
  return text[i] === ':' || text[i] === '=' ? { end: i + 1, isMark: true } : undefined
}

const isSpace = (text: string, i: number) => fold(text.charCodeAt(i)) === SPACE
const isLetter = (text: string) => /\p{L}/u.test(text.charAt(0))
const isPunctuation = (mark: string) => CLOSING.includes(mark)

/** A digit beside letters, a sign that words do not have, capitals inside a word, or a code of digits alone. */
function looksSecret(value: string): boolean {
  const hasLetter = /[A-Za-z]/.test(value)
  const hasDigit = /[0-9]/.test(value)
  if (hasDigit && hasLetter) return !/^\d{1,4}(?:h|er|e|ème|km|m|€)\d{0,2}$/i.test(value)
  if (/^[0-9#*]{4,12}$/.test(value)) return true
  if (/[#$%&@+=_~^\\|!]/.test(value)) return true
  return /^[A-Za-z]*[a-z][A-Z]/.test(value)
}
