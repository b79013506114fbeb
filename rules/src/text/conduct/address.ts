import { folded } from '../fold.ts'

/** What stands before a word that is then said to someone; folded, a space at the end. */
const BEFORE = [
  'espece de ',
  'especes de ',
  "espece d'",
  "especes d'",
  'bande de ',
  "bande d'",
  'tas de ',
  "tas d'",
  'sale ',
  'sales ',
  'pauvre ',
  'pauvres ',
  'gros ',
  'grosse ',
  'petit ',
  'petite ',
  'vieux ',
  'vieille ',
  'tu es ',
  "t'es ",
  "t'es qu'un ",
  "t'es qu'une ",
  "tu n'es qu'un ",
  "tu n'es qu'une ",
  "vous n'etes que des ",
  "vous n'etes qu'un ",
  'tu es un ',
  'tu es une ',
  "t'es un ",
  "t'es une ",
  'vous etes des ',
  'vous etes tous des ',
  'vous etes un ',
  'vous etes une ',
  'toi le ',
  'toi la ',
  'tous des ',
  'toutes des ',
  'maudit ',
  'maudite ',
  'ostie de ',
  "ostie d'",
  'crisse de ',
  "crisse d'",
  'calisse de ',
  'tabarnak de ',
]
/** « un petit chien »: of these, what they come with says whether someone is meant. */
const WEAK = new Set([
  'sale ',
  'sales ',
  'pauvre ',
  'pauvres ',
  'gros ',
  'grosse ',
  'petit ',
  'petite ',
  'vieux ',
  'vieille ',
  'tu es ',
  "t'es ",
])
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
  if (construction !== undefined)
    return !WEAK.has(construction) || !OF_A_THING.test(before.slice(0, before.length - construction.length))
  return isCalled(text, start, end)
}

/** « Idiot ! », « Alors, idiot ! », « idiots !! »: the word alone between marks, as one calls someone. */
function isCalled(text: string, start: number, end: number): boolean {
  const after = /^[ \u00a0\u202f]?(?:va|!)/.test(text.slice(end, end + 4))
  return after && /(?:^|[,.;:!?…\n]\s?|\b(?:toi|vous)\s)$/i.test(text.slice(Math.max(0, start - 6), start))
}
