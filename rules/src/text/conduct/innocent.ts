const GAME =
  'scrabble|échecs|dames|belote|tarot|pétanque|cartes|ping-pong|tennis|foot|baby-foot|babyfoot|basket|rugby|uno|monopoly|jeux?|' +
  'mario|fifa|karting|bowling|fléchettes|quiz|loto|poker|prochain match|course|manette'

/** Words that hurt, and what follows them when they do not. */
const INNOCENT: readonly (readonly [said: RegExp, after: RegExp])[] = [
  // « Je vais te tuer au Scrabble », « on va les massacrer 5-0 », « on va vous tuer… de rire »
  [
    /^(?:je|on)[^]*(?:r|te|vous)$/i,
    new RegExp(`^ (?:au|à la|aux|à) (?:${GAME})|^,? \\d+ ?[-–à] ?\\d+|^[ .…]*(?:de rire|d[’']ennui)`, 'i'),
  ],
  // « on va te planter un arbre », « je vais te fumer un saumon »; not « te planter un couteau »
  [
    /(?:fumer|planter|br[uû]ler|saigner)$/i,
    /^ (?:une?|des|du|deux|trois|quelques|ce|cette|tes|vos) (?!balle|couteau|lame|maison|voiture)/i,
  ],
  // « il faut les éliminer du potager », « les frapper à la porte »
  [/^il faut/i, /^ (?:du|de la|des|de l[’']|à la porte|à feu|au four|au congélateur|avec (?:du|de l))/i],
  // « Rentrez chez vous prudemment. »
  [/^rentrez? chez/i, /^,? ?\p{L}/u],
  [/^on est chez nous/i, /^,? (?:à|au|aux|dans|en|ici)(?!\p{L})/iu],
  [/gueule$/i, /^ de bois/i],
  [/bite$/i, /^ d[’']amarrage/i],
  [/cul$/i, /^-de-/i],
  [/dehors$/i, /^,? (?:et )?les \p{L}+ dedans/iu],
  // « Quelle conne je fais »
  [/^quel/i, /^ je (?:suis|fais)/i],
  [/^/, /^,? (?:a|ont|avait|aurait) (?:dit|lancé|crié|déclaré|répondu|écrit)(?!\p{L})/iu],
]
const REACH = 32

/** « Ta chatte a disparu ? » */
const PET =
  /(?:^|[^\p{L}])(?:chats?|chatons?|vétérinaires?|croquettes|litière|stérilis\p{L}+|affiches?|disparu\p{L}*|perdue?|miaul\p{L}+|refuge|adopt\p{L}+|ronronn?\p{L}*|griff\p{L}+|gamelle|puces|vaccin\p{L}*|voisine)(?!\p{L})/iu

/** Whether what stands around takes the abuse out of these words: a game, a complement, a pet. */
export function isInnocent(text: string, start: number, end: number): boolean {
  const said = text.slice(start, end)
  const after = text.slice(end, end + REACH)
  if (INNOCENT.some(([words, next]) => words.test(said) && next.test(after))) return true
  return /chatte$/i.test(said) && PET.test(text.slice(Math.max(0, start - 2 * REACH), end + 2 * REACH))
}
