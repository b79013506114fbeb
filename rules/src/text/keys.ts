const [UPPER, DIGIT, LOWER] = [
  (u: number) => u >= 65 && u <= 90,
  (u: number) => u >= 48 && u <= 57,
  (u: number) => u >= 97 && u <= 122,
]
const isUpper = (u: number) => UPPER(u) || DIGIT(u)
const isAlnum = (u: number) => isUpper(u) || LOWER(u)
// Asked of most units of a text, hence from a table.
const TOKEN = Uint8Array.from({ length: 128 }, (_, u) => (isAlnum(u) || u === 45 || u === 95 ? 1 : 0)) // - and _
const isToken = (u: number) => u < 128 && TOKEN[u] === 1
const isPath = (u: number) => isToken(u) || u === 47
const isSigned = (u: number) => isToken(u) || u === 46

export type SecretName =
  | 'aws-key'
  | 'github-token'
  | 'gitlab-token'
  | 'slack-token'
  | 'google-key'
  | 'api-key'
  | 'signed-token'
  | 'private-key'
  | 'url-password'

export type Key = { what: SecretName; start: number; end: number }

type Form = {
  what: SecretName
  prefix: string
  /** Units that may follow the prefix, and how many there are at least. */
  of: (unit: number) => boolean
  least: number
}

// As their makers document them; see credentials.md, "Source".
const FORMS: readonly Form[] = [
  { what: 'aws-key', prefix: 'AKIA', of: isUpper, least: 16 },
  { what: 'aws-key', prefix: 'ASIA', of: isUpper, least: 16 },
  ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'].map((prefix): Form => ({
    what: 'github-token',
    prefix,
    of: isToken,
    least: 22,
  })),
  { what: 'gitlab-token', prefix: 'glpat-', of: isToken, least: 20 },
  ...['xoxb-', 'xoxp-', 'xoxa-', 'xoxs-', 'xoxr-', 'xapp-'].map((prefix): Form => ({
    what: 'slack-token',
    prefix,
    of: isToken,
    least: 10,
  })),
  { what: 'google-key', prefix: 'AIza', of: isToken, least: 35 },
  { what: 'api-key', prefix: 'sk-', of: isToken, least: 20 },
  { what: 'google-key', prefix: 'GOCSPX-', of: isToken, least: 20 },
  { what: 'google-key', prefix: 'ya29.', of: isToken, least: 30 },
  ...[
    'sk_live_',
    'rk_live_',
    'sk_test_',
    'rk_test_',
    'whsec_',
    'npm_',
    'hf_',
    'dop_v1_',
    'shpat_',
    'EAA',
  ].map((prefix): Form => ({ what: 'api-key', prefix, of: isAlnum, least: prefix === 'EAA' ? 60 : 16 })),
  { what: 'api-key', prefix: 'pypi-AgE', of: isToken, least: 40 },
  { what: 'api-key', prefix: 'SG.', of: isSigned, least: 60 },
  { what: 'slack-token', prefix: 'hooks.slack.com/services/T', of: isPath, least: 20 },
  { what: 'api-key', prefix: 'discord.com/api/webhooks/', of: isPath, least: 40 },
  { what: 'signed-token', prefix: 'eyJ', of: isSigned, least: 30 },
]

// The shortest, a token of Slack, has fifteen units in a row; few texts have a word as long.
const SHORTEST = 15

/** One unit in fifteen is read: a longer word cannot pass between two of them. */
function mayHoldAKey(text: string): boolean {
  for (let i = SHORTEST - 1; i < text.length; i += SHORTEST) {
    if (!isToken(text.charCodeAt(i))) continue
    let start = i
    while (i - start < SHORTEST && isToken(text.charCodeAt(start - 1))) start--
    let end = i + 1
    while (end - start < SHORTEST && isToken(text.charCodeAt(end))) end++
    if (end - start >= SHORTEST) return true
  }
  return text.includes(BLOCK) || (text.includes('@') && text.includes('://'))
}

const BLOCK = '-----BEGIN '
const BLOCK_END = '-----END '

// https://marie:secret@exemple.be (RFC 3986, 3.2.1)
const WITH_PASSWORD = /[a-z][a-z0-9+.-]{1,11}:\/\/[^\s/?#@:]{0,32}:[^\s/?#@]{3,64}@[^\s]{1,100}/gi

const NOTHING: never[] = []

/** Keys and tokens that their form gives away, in their order. */
export function keysIn(text: string): Key[] {
  if (!mayHoldAKey(text)) return NOTHING
  const found: Key[] = []
  for (const { what, prefix, of, least } of FORMS)
    for (let start = text.indexOf(prefix); start >= 0;) {
      let end = start + prefix.length
      while (end < text.length && of(text.charCodeAt(end))) end++
      while (text[end - 1] === '.') end-- // of a sentence
      const isApart = start === 0 || !isToken(text.charCodeAt(start - 1))
      const isLong = end - start - prefix.length >= least
      if (isApart && isLong && (what !== 'signed-token' || text.slice(start, end).split('.').length === 3))
        found.push({ what, start, end })
      start = text.indexOf(prefix, end)
    }
  for (let start = text.indexOf(BLOCK); start >= 0; start = text.indexOf(BLOCK, start + 1)) {
    if (!text.slice(start, start + 60).includes('PRIVATE KEY')) continue
    const closing = text.indexOf(BLOCK_END, start)
    const line = closing < 0 ? -1 : text.indexOf('\n', closing)
    const end = line < 0 ? text.length : line
    found.push({ what: 'private-key', start, end })
    start = end
  }
  if (text.includes('@'))
    for (const { index, 0: address } of text.matchAll(WITH_PASSWORD))
      found.push({ what: 'url-password', start: index, end: index + address.length })
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}
