import { foundIn, foundWherever } from './found.ts'
import type { Found } from './found.ts'
import type { Manuscript } from './manuscript.ts'
import { TRADES } from './trades.ts'
import type { TradeId } from './trades.ts'

/** Sentences that speak of another trade, or in another organisation's name. */
export const copiedSentences = (manuscript: Manuscript): Found[] => [
  ...otherTrades(manuscript),
  ...otherOrganisations(manuscript),
]

// With more of them, it is the charter's own trade, or one that it works with.
const MOST_MARKS = 2
const MOST_OWN_WORDS = 2

function otherTrades({ sentences }: Manuscript): Found[] {
  const text = sentences.map(({ plain }) => plain).join('\n')
  const own = ownTrade(text)
  return TRADES.filter(({ id }) => id !== own).flatMap(({ id, own: words, marks }) => {
    const found = foundWherever(sentences, marks, 'copied-sentence.trade', () => ({ trade: id }))
    const count = text.match(words)?.length ?? 0
    return found.length <= MOST_MARKS && count <= MOST_OWN_WORDS + found.length ? found : []
  })
}

/** The trade whose words a charter has most of; undefined when it has hardly any. */
function ownTrade(text: string): TradeId | undefined {
  const counts = TRADES.map(({ id, own }) => ({ id, count: text.match(own)?.length ?? 0 }))
  const [most] = counts.toSorted((a, b) => b.count - a.count)
  return most!.count > MOST_OWN_WORDS ? most!.id : undefined
}

// « au nom de la Ville de Quimper », « le logo du CHU de Brest »: who is the employer, the account, the voice.
const EMPLOYER =
  /(?:[Aa]u nom d|[Ll]['’]image d|[Ll]e logo d|[Ll]es (?:agents|salariés|employés|membres|comptes) d|[Ll]a page d|[Ll]a réputation d)(?:e la |e l['’]|u |es |e |['’])((?:[Vv]ille|[Cc]ommune|[Mm]airie|[Dd]épartement|[Rr]égion|[Uu]niversité|[Mm]étropole|[Aa]gglomération|[Cc]ommunauté|[Ll]ycée|[Cc]ollège|[Aa]ssociation|[Ff]ondation|[Ss]yndicat|[Gg]roupe|CHU|CHR|CPAS|CCAS|CPE|ASBL|Centre [Hh]ospitalier)(?: (?:de|du|des|d['’]|la|le|les|l['’]|hospitalier|d['’]agglomération|communes))*[  ]?(?:\p{Lu}[\p{L}’'-]+)(?:[ -]\p{Lu}[\p{L}’'-]+)*)/gu

/** The charter speaks for one organisation, and once or twice for another one. */
function otherOrganisations({ passages }: Manuscript): Found[] {
  const named = passages.flatMap((passage) =>
    [...passage.text.matchAll(EMPLOYER)].map(({ index, 0: all, 1: name = '' }) => ({
      passage,
      from: index + all.length - name.length,
      name,
      key: lastWord(name),
    })),
  )
  const counts = new Map<string, number>()
  for (const { key } of named) counts.set(key, (counts.get(key) ?? 0) + 1)
  const [main] = [...counts].toSorted((a, b) => b[1] - a[1])
  if (!main || main[1] < FEWEST_OF_OWN) return []
  return named
    .filter(({ key }) => key !== main[0] && counts.get(key)! * 2 < main[1])
    .flatMap(({ passage, from, name }) =>
      foundIn(passage, from, from + name.length, 'copied-sentence.organisation', { name }),
    )
}

const FEWEST_OF_OWN = 3
// « la Ville de Quimper », « la Commune de Quimper »
const lastWord = (name: string) => name.toLowerCase().split(/[ '’]/).at(-1)!
