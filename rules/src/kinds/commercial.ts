import { defineKind, textList } from '../kind.ts'
import { ownNames } from '../organisation-names.ts'
import type { Situation } from '../situation.ts'
import { fold } from '../text/fold.ts'
import { isHostOf } from '../text/hosts.ts'
import type { Link } from '../text/links.ts'
import { isQuoted } from '../text/quotation.ts'
import { MOST_CUES } from '../text/spans.ts'
import { lexiconOf, matcherOf } from '../text/words.ts'

export type CommercialParameters = {
  /** Words of the charter's own that advertise. */
  cues: string[]
  /** Sites of partners that may be named and linked, with their subdomains. */
  allow: string[]
}

type Sort =
  | 'strong' // an advertisement by itself
  | 'weak' // one only for a third party: our own cakes are bought and ordered too
  | 'ours' // what an organisation sells or collects for itself
  | 'shop' // at whose place

const CUES: Record<Sort, string> = {
  strong:
    'code promo|codes promo|code de réduction|code réduction|code avantage|vente flash|offre flash|satisfait ou remboursé|livraison gratuite|livraison offerte|partenariat rémunéré|collaboration commerciale|contenu sponsorisé|publication sponsorisée|lien affilié|liens affiliés|lien d’affiliation|lien sponsorisé|prix cassés|prix cassé|offre à durée limitée|profitez de l’offre|profitez de nos offres|stock limité|stocks limités|gagnez de l’argent|travaillez de chez vous|promo code|flash sale|free shipping|money back|paid partnership|affiliate link|limited offer',
  weak: 'achetez|commandez|en promo|en promotion|promo|promos|soldes|offre spéciale|offre exceptionnelle|bon plan|bons plans|réduction|réductions|remise|cashback|discount|meilleur prix|prix imbattable|prix imbattables|à prix réduit|buy now|order now|on sale|special offer|best price',
  ours: 'fête|kermesse|gâteaux|gâteau|crêpes|gaufres|collecte|brocante|tombola|loto|bourse aux|au profit de|au profit du|au profit des|au bénéfice de|marché de noël|repas|souper|buvette|sapins|calendriers|dons|don|solidaire|solidarité|billetterie|médiathèque|cantine|piscine|abonnement|spectacle|concert|promotion 20|promo 20|school fair|fundraiser|cake sale',
  shop: 'chez|boutique|boutiques|magasin|magasins|enseigne|marque|e-shop|shop|store',
}

const find = lexiconOf(
  (Object.keys(CUES) as Sort[]).flatMap((sort) => CUES[sort].split('|').map((cue) => [cue, sort] as const)),
)

const DISCOUNT = /[-–−] ?\d{1,2}[ \u00a0\u202f]?%/g
const AFFILIATE = /^(?:ref|aff|affid|aff_id|affiliate|affiliate_id|awc|irclickid|partner_id)$|^tag$/
const PAID_MEDIA = /^(?:affiliate|affiliation|cpc|ppc|paid|influencer|sponsored)/i

/** No advertisement and no promotion of a third party; what the organisation sells or collects itself is none. */
export const commercial = defineKind<'commercial', CommercialParameters>({
  id: 'commercial',
  subject: 'post',
  strength: 'review',
  parameters: { type: 'object', properties: { cues: textList, allow: textList } },
  defaults: { cues: [], allow: [] },

  prepare({ cues, allow }) {
    const own = matcherOf(cues.map((cue) => [cue, true] as const))

    return (situation, report) => {
      const { value, words } = situation.text
      const pointOut = (start: number, end: number) =>
        report({
          message: 'words',
          data: { words: value.slice(start, end) },
          at: { text: { start, end } },
          remedies: [{ action: 'remove-text', start, end }],
        })
      for (const { start, end } of own(words())) pointOut(start, end)

      const foreign = foreignLinks(situation, allow)
      for (const { host, start, end, parsed } of foreign)
        if (isPaid(parsed))
          report({
            message: 'link',
            data: { host },
            at: { text: { start, end } },
            remedies: [{ action: 'remove-text', start, end }],
          })

      const all = find(words()).slice(0, MOST_CUES)
      const discounts =
        words().digits > 0 && value.includes('%') ? [...value.matchAll(DISCOUNT)].slice(0, MOST_CUES) : []
      if (all.length === 0 && discounts.length === 0) return
      const isForThird =
        all.every(({ value }) => value !== 'ours') &&
        (foreign.length > 0 ||
          all.some((match) => match.value === 'shop' && isAnothers(situation, match.end)))
      for (const { start, end, value: sort } of all)
        if (sort === 'strong' || (sort === 'weak' && isForThird))
          if (!isQuoted(words(), { start, end })) pointOut(start, end)
      if (isForThird && all.some(({ value }) => value === 'strong' || value === 'weak' || value === 'shop'))
        for (const { index, 0: found } of discounts) pointOut(index, index + found.length)
    }
  },
})

const NONE: readonly Link[] = []

function foreignLinks({ text, organisation }: Situation, allow: readonly string[]): readonly Link[] {
  const links = text.links()
  if (links.length === 0) return NONE
  const known = [...(organisation.domains ?? []), ...(organisation.trustedDomains ?? []), ...allow]
  return links.filter(({ host }) => !known.some((site) => isHostOf(host, site)))
}

/** Whether someone is paid for the visits that an address brings. */
function isPaid({ search, searchParams }: URL): boolean {
  if (search === '') return false
  for (const [name, value] of searchParams) {
    if (value !== '' && AFFILIATE.test(name)) return true
    if (name === 'utm_medium' && PAID_MEDIA.test(value)) return true
  }
  return false
}

const CAPITAL = /^ (?:l['’]|le |la |les )?\p{Lu}/iu

/** « chez Machin »: a name follows, and it is not the organisation's. */
function isAnothers({ text: { value, words }, facts }: Situation, end: number): boolean {
  const after = value.slice(end, end + 8)
  if (!CAPITAL.test(after)) return false
  const name = end + after.search(/\p{L}/u)
  const first = value.charCodeAt(name)
  if (fold(first) === first) return false // a small letter is no name
  return ownNames(facts)(words()).every(({ start }) => start !== name)
}
