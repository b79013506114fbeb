import type { Found } from './found.ts'
import type { Line } from './lines.ts'
import { sentencesOf } from './sentences.ts'
import { isNews, isTold } from './telling.ts'

// What rules of conduct about what is said and shown speak of. A recipe orders too, and has none of these words.
const TOPIC =
  /\b(?:reseaux? socia|medias? socia|internet|en ligne|numerique|publi(?:e|er|ez|ent|ons|cation|cations)\b|post(?:s|er|ez)?\b|tweet|facebook|instagram|twitter|linkedin|youtube|tiktok|snapchat|whatsapp|compte|page|profil|commentaire|comment(?:er|ez)\b|contenu|communication|message|moder(?:ation|ateur|e)|diffus|partag|photo|image|video|droit d'auteur|donnees|confidenti|vie privee|mot de passe|blog|site|forum|messagerie|hashtag|abonne|ami\b|amis\b|collegue|employeur|hierarchi|reserve|neutralite|deontolog|journaliste|presse|propos|injur|insult|harcel|diffam|denigr|critiqu|nom de l|logo|pseudo|anonym|telephone|information)/
const ITSELF =
  /^(?:projet de |nouvelle |notre |annexe \S+ ?[-:–]? ?)?(?:chartes?|politique|reglement|guide|code|directives?|consignes|regles|conditions (?:generales )?d|bon(?:ne)?s? (?:usages?|pratiques?|reflexes?)|bien (?:utiliser|communiquer)|pour un bon usage|mode d'emploi|protocole|note de service|lignes directrices|recommandations|conseils|engagements?|netiquette|balises|cadre)\b/
const NAMES_ITSELF =
  /\b(?:(?:la|le|les|du|de la) presente?s? |notre |nos )(?:charte|politique|reglement|guide|code|directive|document|regles|consignes|lignes directrices|conditions|note)\b|\b(?:cette|ce) (?:charte|politique|reglement|guide|document|code|note)\b.{0,40}\b(?:s'appli|s'adresse|concerne|vise|defin|precise|fixe|rappelle|a pour|est destine)/
const TELLS_ITSELF =
  /^(?:compte[- ]rendu|proces[- ]verbal|pv |releve de|communique de presse|histoire|biographie|recette)|\bordre du jour\b|\bseance est levee\b/

/** Above which share of told sentences a text is news, minutes or a story. */
const [MOST_TOLD, MOST_TOLD_IN_A_CHARTER] = [0.3, 0.6]
const [LEAST_ORDERS, LEAST_TOPIC, LEAST_TOPIC_UNNAMED] = [0.3, 0.25, 0.5]
// A manual of a program orders too.
const HANDLING =
  /^(?:puis |ensuite |enfin )?(?:clique[rz]|ouvre[rz]|ouvrir|choisi\w+|selectionne[rz]|telecharge[rz]|installe[rz]|saisi\w+|appuye[rz]|glisse[rz]|coche[rz]|ajoute[rz]|indique[rz]|lance[rz]|entre[rz]|creez|connectez-vous|rendez-vous)\b/
const MOST_HANDLING = 0.4
const WEAK = /^(?:present|passive|future|noun|list)$/
// Lines of a charter that may come before its title.
const TITLE_WITHIN = 6

/** Whether a document gives rules of conduct about what is said and shown, and does not only tell. */
export function isNormative(lines: readonly Line[], found: readonly Found[]): boolean {
  const orders = found.filter(({ reading }) => reading.modality !== 'fact')
  if (found.length === 0) return false
  const sentences = lines
    .filter(({ passage }) => passage.kind !== 'heading' && passage.kind !== 'question')
    .flatMap(({ passage }) =>
      sentencesOf(passage.text).map(({ start, end }) => passage.text.slice(start, end)),
    )
  const told = sentences.filter(isTold).length / Math.max(1, sentences.length)
  const asked = orders.length > 0 ? orders : found
  const topic = asked.filter(isOnTopic).length / asked.length
  if (lines.slice(0, TITLE_WITHIN).some(({ folded }) => TELLS_ITSELF.test(folded))) return false
  const title = titleOf(lines)
  if (topic < LEAST_TOPIC && !(title && TOPIC.test(title))) return false
  if (title !== null || lines.some(({ folded }) => NAMES_ITSELF.test(folded)))
    return told <= MOST_TOLD_IN_A_CHARTER
  // Without a name, a text must order by its words: « l’équipe se réunit » may only tell.
  const plain = orders.filter(({ reading }) => !WEAK.test(reading.by))
  const share = (part: readonly unknown[], whole: readonly unknown[]) =>
    part.length / Math.max(1, whole.length)
  const news = sentences.filter((sentence) => isTold(sentence) || isNews(sentence))
  if (share(news, sentences) > MOST_TOLD) return false
  if (
    share(
      plain.filter(({ clause }) => HANDLING.test(clause)),
      plain,
    ) >= MOST_HANDLING
  )
    return false
  return (
    share(plain, sentences) >= LEAST_ORDERS && share(plain.filter(isOnTopic), plain) >= LEAST_TOPIC_UNNAMED
  )
}

const isOnTopic = ({ clause, line }: Found) =>
  TOPIC.test(clause) ||
  TOPIC.test(line.leadIn?.folded ?? '') ||
  line.headings.some((heading) => TOPIC.test(heading))

/** The title of a text that says what it is: a charter, a policy, rules. */
function titleOf(lines: readonly Line[]): string | null {
  const titles = lines.filter(({ passage }, index) => passage.kind === 'heading' || index < TITLE_WITHIN)
  return titles.find(({ folded }) => ITSELF.test(folded))?.folded ?? null
}
