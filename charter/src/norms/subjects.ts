import { tenseOf } from './verbs.ts'
import type { Tense } from './verbs.ts'

/** People and bodies that a charter speaks to or for, folded. */
const ROLES =
  'lecteurs?|lectrices?|bibliothecaires?|maitres?|maitresses?|doyen\\w*|mediat\\w+|praticiens?|praticiennes?|gardien\\w*|surveillant\\w*|agents?|agente?s?|membres?|salarie(?:e|s|es)?|employe(?:e|s|es)?|collaborat\\w+|travailleu\\w+|personnels?|utilisat\\w+|usagers?|usageres?|internautes?|abonne(?:e|s|es)?|eleves?|etudiant\\w*|parents?|famil\\w+|benefici?aire?s?|beneficiaires?|joueu\\w+|entraineu\\w+|coachs?|licencie\\w*|benevoles?|volontaires?|administrat\\w+|moderat\\w+|gestionnaires?|responsables?|referent\\w*|direct(?:ion|eur|rice|eurs|rices)|chef\\w*|services?|conseils?|comites?|enseignant\\w*|professeu\\w*|educat\\w+|soignant\\w*|professionnels?|professionnelles?|medecins?|infirmi\\w+|patient\\w*|visiteu\\w+|adherent\\w*|militant\\w*|delegue\\w*|elu(?:e|s|es)?|stagiaires?|apprenti\\w*|contribut\\w+|participant\\w*|signataires?|personnes?|chacune?|quiconque|dirigeant\\w*|presiden\\w+|secretaire|tresorier|redact\\w+|auteu?r\\w*|autrice\\w*|photographes?|fonctionnaires?|contractuel\\w*|prestataires?|partenaires?|intervenant\\w*|animat\\w+|supporters?|arbitres?|cadres?|managers?|correspondant\\w*|porte-parole|cellule|equipe\\w*|bureau|association|asbl|club|ecole|etablissement|college|lycee|universite|haute ecole|commune|ville|mairie|municipalite|departement|region|metropole|hopital|clinique|entreprise|societe|syndicat|musee|bibliotheque|organisation|organisme|institution|collectivite|administration|federation|employeur|cpe|centre|ambassad\\w+|influenc\\w+|conservat\\w+|technicien\\w*|titulaires?|candidat\\w*|mineurs?|enfants?|jeunes?|residents?|residentes?|clients?|clientes?|communicants?|community manager|webmestre|webmaster'
const THINGS =
  "publications?|photos?|photographies?|images?|videos?|contenus?|comptes?|pages?|profils?|commentaires?|messages?|informations?|articles?|documents?|mots? de passe|autorisations?|demandes?|logos?|posts?|tweets?|stories|liens?|citations?|reponses?|billets?|communications?|interactions?|interractions?|interventions?|prises? de parole|creations?|ouverture|utilisation|usage|acces|identifiants?|codes?|donnees?|consentement|accord|droits? a l'image|visuels?|propos|participation|diffusion|captation|tournage|partages?|moderation|formation|signature|sources?|hashtags?|sujets?|themes?|langage|ton\\b|orthographe|annonces?|evenements?|offres?|questions?|signalements?|reseaux sociaux|medias sociaux|groupes?|chartes?|reglement|captures?|traces?|archives?|manquement"

/** Those who work for an organisation, and whose acts it answers for. */
export const STAFF =
  '(?:agents?|employe\\w*|salarie\\w*|collaborat\\w+|administrat\\w+|moderat\\w+|gestionnaires?|responsables?|referent\\w*|direct(?:ion|eur|rice|eurs|rices)|chef\\w*|services?|conseil|comite|enseignant\\w*|professeu\\w*|educat\\w+|soignant\\w*|medecins?|infirmi\\w+|praticien\\w*|bibliothecaires?|secretaire|secretariat|presiden\\w+|tresori\\w+|maitres?|maitresses?|doyen\\w*|entraineu\\w+|animat\\w+|cellule|equipe\\w*|bureau|titulaires?|redact\\w+|personnel)'

const BODIES =
  /^(?:association|asbl|club|ecole|etablissement|college|lycee|universite|haute ecole|commune|ville|mairie|municipalite|departement|region|metropole|hopital|clinique|entreprise|societe|syndicat|musee|bibliotheque|organisation|organisme|institution|collectivite|administration|federation|employeur|cpe|centre|equipe\w*)$/

const ARTICLES =
  "(?:les?|la|l'|une?|des|du|tous?|toutes?|tous les|toutes les|tout|toute|chaque|chacun des|chacune des|nos|notre|votre|vos|son|sa|ses|leurs?|ces?|cette|cet|seuls? les?|seule la|aucune?|nul|deux|trois|mon|ma|mes|l'ensemble des|l'ensemble du)"
// « les anciens agents »; never the verb of the sentence.
const BETWEEN = "(?:(?!(?:est|sont|ont|sera|seront|des|du) )[a-z'-]+ )??"
const SUBJECT = new RegExp(
  `^(?:${ARTICLES}\\b ?)+${BETWEEN}${BETWEEN}(?:(?<role>${ROLES})|(?<thing>${THINGS}))\\b`,
)
// Any other noun: what is said of it orders only in forms that order by themselves.
const OTHER = new RegExp(
  `^(?:${ARTICLES}\\b ?)+(?!(?:reseaux|medias|internet|web|phenomene|developpement|objectifs?|but|enjeux?|succes|loi|notoriete|monde|societe|liberte)\\b)[a-z'-]{3,}`,
)
const PRONOUN =
  /^(?<pronoun>je|j'|tu|on|nous|vous|il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|chacune?|quiconque|personne|toutes? personne) ?/

export type Subject = {
  sort: 'role' | 'thing' | 'reader' | 'writer' | 'pronoun' | 'other'
  /** An institution, whose present tense more often tells than orders. */
  isBody: boolean
  /** In the clause: from its first word to the verb. */
  start: number
  end: number
  verb: { word: string; start: number; end: number; tense: Tense; negated: boolean } | null
}

const WORD = /[a-z][a-z-]*/g
const BEFORE_A_NOUN =
  /(?:^|[ '])(?:le|la|les|l'|un|une|des|du|de|d'|au|aux|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|nos|votre|vos|mon|ma|mes|en|par|pour|sans|avec|sur|sous|a|et|ou|tout|toute|chaque|qui|que|qu'|dont) ?$/
const NOT_VERBS = new Set([
  'date',
  'note',
  'place',
  'personne',
  'est-ce',
  'porte-parole',
  'a',
  'partage',
  'contacts',
  'respect',
  'usage',
  'charge',
  'groupe',
  'suis',
])

/** Who or what a clause is about, and the verb that follows; null when it does not begin with a subject. */
export function subjectOf(clause: string): Subject | null {
  const pronoun = PRONOUN.exec(clause)
  const named = pronoun ? null : SUBJECT.exec(clause)
  const other = pronoun || named ? null : OTHER.exec(clause)
  const begun = pronoun ?? named ?? other
  if (!begun) return null
  const from = begun[0].length
  const sort = pronoun
    ? sortOfPronoun(pronoun.groups!.pronoun!)
    : named
      ? named.groups!.role
        ? 'role'
        : 'thing'
      : other
        ? 'thing'
        : 'other'
  const verb = verbAfter(clause, from)
  const isBody = named?.groups?.role !== undefined && BODIES.test(named.groups.role)
  return { sort, isBody, start: 0, end: verb ? verb.start : from, verb }
}

function sortOfPronoun(word: string): Subject['sort'] {
  if (/^(?:je|j'|nous)$/.test(word)) return 'writer'
  if (/^(?:tu|vous)$/.test(word)) return 'reader'
  return /^(?:il|elle|ils|elles|ce)/.test(word) ? 'pronoun' : 'role'
}

// Further away, the verb is rather that of another clause.
const REACH = 160

function verbAfter(clause: string, from: number): Subject['verb'] {
  WORD.lastIndex = from
  let isRelative = false
  for (let found = WORD.exec(clause); found && found.index < from + REACH; found = WORD.exec(clause)) {
    const word = found[0]
    const before = clause.slice(Math.max(0, found.index - 12), found.index)
    if (/^(?:qui|que|dont|lesquels|lesquelles)$/.test(word)) {
      isRelative = true
      continue
    }
    const isNegated = /(?:^|[ '])(?:ne |n')(?:(?:se|s'|me|vous|nous|y|en|le|la|les|lui|leur) ?)*$/.test(
      before,
    )
    const tense =
      (isNegated ? (tenseOf(word) ?? 'present') : undefined) ??
      tenseOf(word) ??
      tenseOf(word.replace(/-(?:il|elle|on|ils|elles|t-il|t-elle)$/, ''))
    if (!tense || (NOT_VERBS.has(word) && !isNegated)) continue
    // « la charge », « le fait » are nouns; « le font », « les publient » are not.
    if (
      BEFORE_A_NOUN.test(before) &&
      !(/(?:^| |l')(?:les?|la|l'|en|leur) ?$/.test(before) && !/(?:e|s|fait)$/.test(word))
    )
      continue
    if (isRelative) {
      isRelative = false
      continue
    }
    return {
      word,
      start: found.index,
      end: found.index + word.length,
      tense,
      negated: /\b(?:ne |n')(?:[a-z]+ |[a-z]')?(?:[a-z]+ |[a-z]')?$/.test(before),
    }
  }
  return null
}
