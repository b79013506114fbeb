import { foundIn } from './found.ts'
import type { Found } from './found.ts'
import { sectionsOf } from './headings.ts'
import type { Manuscript } from './manuscript.ts'
import { plainOf } from './manuscript.ts'
import { has, whole } from './whole.ts'

const NETWORKS: readonly (readonly [name: string, written: RegExp])[] = [
  ['Facebook', whole`facebook|fb`],
  ['LinkedIn', whole`linkedin`],
  ['Instagram', whole`instagram|insta`],
  ['Twitter', whole`twitter|tweets?`],
  ['YouTube', whole`youtube`],
  ['TikTok', whole`tiktok|tik tok`],
  ['Snapchat', whole`snapchat`],
  ['WhatsApp', whole`whatsapp`],
  ['Pinterest', whole`pinterest`],
  ['Mastodon', whole`mastodon`],
  ['Bluesky', whole`bluesky`],
]

// What a heading may announce, and what under it says that it is about the other thing.
const OPPOSITES: readonly (readonly [announced: RegExp, own: RegExp, other: RegExp])[] = [
  [
    whole`(?:linkedin|facebook|instagram|twitter|youtube|tiktok|page|groupe|chaîne) (?:\p{L}+ )?(?:privée?|personnel(?:le)?)`,
    whole`privée?s?|personnel(?:le)?s?|perso`,
    whole`(?:page|compte|groupe|profil|chaîne)s? (?:\p{L}+ ){0,2}(?:publique?s?|officiel(?:le)?s?|institutionnel(?:le)?s?|de l'(?:organisation|asbl|association|entreprise|institution|établissement)|de la (?:ville|commune|collectivité|structure|mairie)|du (?:service|syndicat|département|cpe))`,
  ],
  [
    whole`(?:page|pages|compte|comptes|groupe|groupes|profil|chaîne) (?:\p{L}+ )?(?:publique?s?|officiel(?:le)?s?|institutionnel(?:le)?s?)`,
    whole`publique?s?|officiel(?:le)?s?|institutionnel(?:le)?s?|organisation|direction|communication|administrateurs?|modérat\p{L}+|nos|notre|nous|au nom d[eu]`,
    whole`(?:votre|vos|son|leur|leurs) (?:propres? )?(?:page|compte|profil)s? (?:privée?s?|personnel(?:le)?s?)`,
  ],
]

/** Headings that announce one thing over rules about another: « LinkedIn privée » over the organisation's page. */
export function mismatchedHeadings({ passages }: Manuscript): Found[] {
  return sectionsOf(passages).flatMap(({ heading, under }) => {
    if (under.length === 0) return []
    const title = plainOf(heading.text)
    const body = under.map(({ text }) => plainOf(text)).join('\n')
    for (const [announced, own, other] of OPPOSITES) {
      const about = body.match(other)?.[0]
      if (has(title, announced) && !has(body, own) && about !== undefined)
        return foundIn(heading, 0, heading.text.length, 'heading-mismatch', { title: heading.text, about })
    }
    const named = NETWORKS.filter(([, written]) => has(title, written)).map(([name]) => name)
    const told = NETWORKS.filter(([, written]) => has(body, written)).map(([name]) => name)
    if (named.length === 0 || told.length === 0 || told.some((name) => named.includes(name))) return []
    return foundIn(heading, 0, heading.text.length, 'heading-mismatch', {
      title: heading.text,
      about: told.join(', '),
    })
  })
}
