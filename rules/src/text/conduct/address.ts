import { folded } from '../fold.ts'

/** Before a word that is then said to someone; folded, a space at the end. */
const STRONG = [
  ...['espece', 'especes', 'bande', 'tas', 'ostie', 'crisse', 'calisse', 'tabarnak'].flatMap((word) => [
    `${word} de `,
    `${word} d'`,
  ]),
  ...["t'es qu'", "tu n'es qu'", "vous n'etes qu'", 'tu es ', "t'es ", 'vous etes '].flatMap((words) => [
    `${words}un `,
    `${words}une `,
  ]),
  "vous n'etes que des ",
  'vous etes des ',
  'vous etes tous des ',
  'toi le ',
  'toi la ',
  'tous des ',
  'toutes des ',
  'maudit ',
  'maudite ',
]
/** « un petit chien »: of these, what they come with says whether someone is meant. */
const WEAK = new Set(
  [
    ...[
      'sale',
      'sales',
      'pauvre',
      'pauvres',
      'gros',
      'grosse',
      'petit',
      'petite',
      'vieux',
      'vieille',
      'tu es',
    ],
    "t'es",
  ].map((word) => `${word} `),
)
/** « Petit singe ! », « vieux chien »: tender, or a thing, unless someone is spoken to. */
const SOFT = new Set(['petit ', 'petite ', 'vieux ', 'vieille ', 'pauvre ', 'pauvres '])
const TENDER =
  /^(?:chien|porc|truie|cochon|vache|rat|cafard|singe|guenon|morue|sorciere|folle|cave|clown|guignol|boulet|andouille|colon|gros|cochonne|clochard|negre)/
const YOU = /(?:^|[^\p{L}])(?:tu|toi|t[’']|te|ton|ta|tes|vous|votre|vos|va|espèce)(?!\p{L})/iu
const isSaidToYou = (text: string, start: number, end: number) =>
  YOU.test(text.slice(Math.max(0, start - REACH), start)) || YOU.test(text.slice(end, end + REACH))
const BEFORE = [...STRONG, ...WEAK]
/** Words that an article or a verb makes a thing spoken of. */
const OF_A_THING =
  /(?:^| )(?:un|une|le|la|les|l'|des|du|de|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|ce|cet|cette|ces|au|aux|deux|trois|quelques|plusieurs|d') ?$/
const REACH = 28

/** Whether the words before a place, or the marks after it, say it to someone: « espèce d’idiot », « idiot ! ». */
export function isAddressed(text: string, start: number, end: number): boolean {
  const before = ` ${folded(text.slice(Math.max(0, start - REACH), start))}${/\s$/.test(text.slice(0, start)) ? ' ' : ''}`
  const construction = BEFORE.filter((words) => before.endsWith(` ${words}`)).sort(
    (a, b) => b.length - a.length,
  )[0]
  if (construction !== undefined) {
    if (
      SOFT.has(construction) &&
      TENDER.test(folded(text.slice(start, end))) &&
      !isSaidToYou(text, start, end)
    )
      return false
    if (WEAK.has(construction) && /^ ?\?/.test(text.slice(end, end + 2))) return false
    const rest = before.slice(0, before.length - construction.length)
    // « espèce de sale bâtard »; but « un pauvre chien ».
    return (
      !WEAK.has(construction) || STRONG.some((words) => rest.endsWith(` ${words}`)) || !OF_A_THING.test(rest)
    )
  }
  return isCalled(text, start, end)
}

/** « Idiot ! », « Alors, idiot ! », « idiots !! »: the word alone between marks, as one calls someone. */
function isCalled(text: string, start: number, end: number): boolean {
  const after = /^[ \u00a0\u202f]?(?:va|!)/.test(text.slice(end, end + 4))
  return after && /(?:^|[,.;:!?…\n]\s?|\b(?:toi|vous)\s)$/i.test(text.slice(Math.max(0, start - 6), start))
}
