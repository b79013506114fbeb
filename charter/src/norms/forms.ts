import { SOFTENERS } from './cues/recommendations.ts'
import type { Fact } from './facts.ts'
import { factIn, isNarrative } from './facts.ts'
import type { Modality } from './norm.ts'
import type { Span } from './span.ts'
import { STAFF } from './subjects.ts'
import type { Subject } from './subjects.ts'
import { isImperative, isInfinitive } from './verbs.ts'

/** What a clause asks, and the words or the form that say it. */
export type Asked = { modality: Modality; by: string; cue: Span; weight: number; fact: Fact | null }

/** Sorts of subjects that can be ordered something. */
export const HUMAN = /^(?:role|reader|writer)$/
// What a document does for its reader: no rule.
export const AIMS =
  /^(?:vous |nous |leur |lui |les )*(?:aide|accompagn|permet|presente|decri|expliqu|guid|facilit|contribu|offr|sensibilis|rappel)/

const NEGATED = /\b(?:pas|jamais|rien|plus|aucune?|nulle part|ni)\b/
const STATES =
  /^(?:est|sont|suis|sommes|a|ont|ai|avons|peut|peuvent|semble|semblent|constitue|constituent|represente|representent|offre|offrent|occupe|occupent|permet|permettent|reste|restent|vit|vivent|existe|va|vont|sait|savent|veut|veulent|croit|pense|pensons|comprend|concerne|concernent|sert|servent|implique|compte|comptent|souhaite|souhaitons|vise|visent|arrive|repose|croyons|prevoit|connait|connaissent|adhere|facilite|appelle|montre|montrent|appartient|depend|vient|viennent|resulte|favorise|emane|contient|contribue|contribuent|dispose|disposent|propose|proposons|accueille|rassemble|regroupe|aide|definit|fixe|precise|rappelle|decrit|presente|encadre|reprend|traite|apporte|figure|figurent|explique|faut|doit)$/

/** Imperatives, infinitives, first persons, futures and presents that order by themselves. */
export function fromForm(main: string, subject: Subject | null): Asked | null {
  const word = /^(?:s'|l'|d'|m'|t'|n')?([a-z]+(?:-[a-z]+)*)/.exec(main)
  if (word && /^(?:n'|ne )/.test(main) === false) {
    const head = word[1]!
    const cue = { start: 0, end: word[0].length }
    const softened: Modality = SOFTENERS.test(main) ? 'recommendation' : 'obligation'
    if (isImperative(head) && !/^(?:vous|l')/.test(main) && !INVITATIONS.test(head))
      return { modality: softened, by: 'imperative', cue, weight: 0.9, fact: null }
    const infinitive =
      /^(?:(?:se |s'|bien |toujours |systematiquement |ne |l'|la |le |les |en |y |d'abord |au minimum )*)([a-z]+)\b/.exec(
        main,
      )
    if (infinitive && isInfinitive(infinitive[1]!))
      return {
        modality: softened,
        by: 'infinitive',
        cue: { start: 0, end: infinitive[0].length },
        weight: 0.75,
        fact: null,
      }
  }
  return fromSubject(main, subject)
}

// They show the way around; they order nothing.
const INVITATIONS =
  /^(?:retrouvez|decouvrez|rejoignez|lancez|bienvenue|suivez|telechargez|cliquez|abonnez|inscrivez|imaginez|voyez|regardez)(?:-|$)/

function fromSubject(main: string, subject: Subject | null): Asked | null {
  const verb = subject?.verb
  if (!subject || !verb) return null
  const cue = { start: verb.start, end: verb.end }
  const after = main.slice(verb.end, verb.end + 80)
  const isNegated = verb.negated || /\b(?:ne |n')/.test(main.slice(Math.max(0, verb.start - 12), verb.start))
  const isPeriodic =
    subject.sort === 'pronoun' && /^(?:est|sont|sera|seront)$/.test(verb.word) && PERIODIC.test(after)
  if (isPeriodic) return { modality: 'obligation', by: 'passive', cue, weight: 0.6, fact: null }
  const orders = HUMAN.test(subject.sort) || subject.sort === 'thing'
  if (isNarrative(main)) return null
  if (!orders || verb.tense === 'past' || verb.tense === 'conditional') return null
  if (factIn(main)) return null
  if (/\b(?:de plus en plus|aujourd'hui|traditionnellement|souvent|surtout|generalement)\b/.test(main))
    return null
  if (isNegated) {
    if (/^ .{0,40}?\b(?:que|qu')/.test(after) && !NEGATED.test(after.slice(0, 40)))
      return { modality: 'obligation', by: 'ne-que', cue, weight: 0.85, fact: null }
    if (!NEGATED.test(after)) return null
    return {
      modality: 'prohibition',
      by: 'ne-present',
      cue,
      weight: subject.sort === 'writer' ? 0.85 : 0.7,
      fact: null,
    }
  }
  if (
    verb.tense === 'future' &&
    (subject.sort === 'reader'
      ? /^(?:serez|aurez|pourrez|trouverez|decouvrirez|recevrez|verrez|saurez)$/.test(verb.word)
      : AIMS.test(verb.word) || AIMS.test(main.slice(subject.end)))
  )
    return null
  if (/^(?:evit|s'abst|abst|bann)/.test(verb.word))
    return { modality: 'prohibition', by: 'present', cue, weight: 0.75, fact: null }
  if (verb.tense === 'future') return { modality: 'obligation', by: 'future', cue, weight: 0.8, fact: null }
  if (subject.sort === 'thing') return thingPresent(main, verb.word, after, cue)
  if (subject.isBody && !DUTIES.test(verb.word)) return statePresent(main, after, cue, subject)
  if (subject.sort === 'reader' || STATES.test(verb.word)) return statePresent(main, after, cue, subject)
  return {
    modality: 'obligation',
    by: 'present',
    cue,
    weight: subject.sort === 'writer' ? 0.8 : 0.65,
    fact: null,
  }
}

// « sont changés tous les six mois », « est vérifiée avant l’envoi »
const PERIODIC =
  /^ (?:[a-z]+ment |toujours |ensuite )?[a-z]{3,}(?:ee?s?|is|ise|ises|its?|ites?|us?|ues?)(?: [a-z'-]+){0,4} (?:avant|apres|a chaque|chaque|tous les|toutes les|dans les|sous|uniquement|exclusivement|au plus tard|des que|systematiquement|sans)\b/
// « sont annoncés le dimanche soir par la secrétaire »: who of the house does it. What people only use or follow is told.
const BY_STAFF = new RegExp(
  `^ (?:[a-z]+ement |toujours |ensuite )?(?!utilis|consult|suivi|frequent|appreci|conn|organis|propos|finan|soutenu|compos)[a-z]+(?:ee?s?|is|ises?|its?|ites?|us?|ues?)\\b(?: [a-z0-9'-]+){0,5}? par (?:(?:la|le|les|une?|chaque|deux) |l'|notre )(?:[a-z-]+ ){0,1}${STAFF}\\b`,
)
// « entre 8 h et 18 h », « les jours d’école »
const HOURS =
  /\b(?:entre|de) \d{1,2} ?h(?:eures?)?(?: ?\d\d)? (?:et|a) \d{1,2} ?h|\b(?:les|aux) jours (?:d'ecole|ouvr\w+|de classe|feries)|\bdu lundi au (?:jeudi|vendredi|samedi)\b/
const SENT =
  /^(?:(?:toutes? )?les |l'|la |nos |vos |chaque |toutes? )(?:publications?|messages?|reponses?|billets?|posts?|communications?|annonces?|envois?|stories|notifications?|echanges?)\b/
const PARTICIPLE =
  /^ (?:[a-z]+ement |toujours |donc |ensuite |d'abord |par la suite )?(?:confiee?s?|validee?s?|approuvee?s?|relue?s?|signee?s?|verifiee?s?|publiee?s?|diffusee?s?|redigee?s?|choisie?s?|conservee?s?|archivee?s?|nommee?s?|designee?s?|elue?s?|remise?s?|transmise?s?|envoyee?s?|adressee?s?|demandee?s?|recueillie?s?|accordee?s?|revue?s?|mise?s? a jour|reexaminee?s?|limitee?s?|accompagnee?s?|precedee?s?|creee?s?|faite?s?|prise?s?|identifiee?s?|soumise?s?|traitee?s?|supprimee?s?|retiree?s?|floutee?s?|protegee?s?|couverte?s?|garantie?s?|controlee?s?|redirigee?s?|orientee?s?|verrouillee?s?|relayee?s?|rangee?s?|renouvelee?s?|changee?s?|remplie?s?|anonymisee?s?|fermee?s?|enregistree?s?|stockee?s?|partagee?s?|respectee?s?|visee?s? par|reserve?e?s?|centralisee?s?|coordonnee?s?|encadree?s?|tenue?s?)\b/

// What an institution does because its charter says so; « diffuse », « propose », « organise » only tell.
const DUTIES =
  /^(?:verifi|valid|nomm|design|form|conserv|archiv|tien|garanti|respect|supprim|retir|repon|trait|transm|signal|inform|consult|desactiv|ferm|revoi|evalu|met|remet|publie sous|controle)/

function thingPresent(main: string, verb: string, after: string, cue: Span): Asked | null {
  const says = (by: string): Asked => ({ modality: 'obligation', by, cue, weight: 0.65, fact: null })
  if (/^(?:est|sont)$/.test(verb)) {
    if (PARTICIPLE.test(after) || PERIODIC.test(after) || BY_STAFF.test(after)) return says('passive')
    if (/^ (?:de rigueur|obligatoire|a manier|a utiliser)/.test(after)) return says('present')
    return MANNER.test(main) ? says('present') : null
  }
  if (/l'objet/.test(after)) return null
  if (SENT.test(main) && HOURS.test(after)) return says('present')
  if (/^(?:reste|restent|demeure|demeurent)$/.test(verb)) return says('present')
  const isReflexive = /\b(?:se |s')$/.test(main.slice(0, cue.start))
  if (
    isReflexive &&
    /^(?:fait|font|traite|traitent|utilise|utilisent|passe|passent|effectue|effectuent|limite|limitent|deroule|deroulent|adresse|adressent|demande|demandent|publie|publient)$/.test(
      verb,
    )
  )
    return says('passive')
  return !isReflexive && BEARS.test(verb) ? says('present') : null
}

// What a thing does only because people see to it.
const BEARS =
  /^(?:passe|passent|respecte|respectent|comporte|comportent|contient|contiennent|mentionne|mentionnent|indique|indiquent|porte|portent|figure|figurent|suit|suivent|utilise|utilisent|apparait|apparaissent|garde|gardent|repond|repondent|recoit|recoivent)$/
const MANNER =
  /^(?:le |son |votre |leur |notre )?(?:ton|langage|style|attitude|posture|comportement|discours)\b/

function statePresent(main: string, after: string, cue: Span, subject: Subject): Asked | null {
  if (subject.sort === 'role' && PARTICIPLE.test(after))
    return { modality: 'obligation', by: 'passive', cue, weight: 0.6, fact: null }
  if (
    subject.sort === 'writer' &&
    /^(?:reste|suis|restons|sommes|ai|avons)$/.test(main.slice(cue.start, cue.end)) &&
    /^ .{0,12}(?:vigilant|attentif|attentive|courtois|respectueu|prudent|responsable|transparent|honnete|conscien|bienveillant)/.test(
      after,
    )
  )
    return { modality: 'obligation', by: 'present', cue, weight: 0.75, fact: null }
  return null
}

const NOUN_HEADS: readonly (readonly [Modality, RegExp])[] = [
  [
    'obligation',
    /^(?:le )?(?:respect|obligation|verification|validation|protection|utilisation|mention|citation|devoir|accord|autorisation|signature|designation|nomination|demande|mise (?:a jour|en place)|relecture|transparence|discretion|loyaute|confidentialite|reserve|neutralite|courtoisie|politesse|vigilance|prudence|bienveillance|moderation|maximum|minimum) (?:de|du|des|d'|de la|de l'|strict|absolu|obligatoire|a|au|envers|entre|dans|en)\b/,
  ],
]

export function fromFact(main: string, isHeading: boolean): Asked | null {
  const fact = factIn(main)
  if (fact)
    return {
      modality: 'fact',
      by: fact,
      cue: { start: 0, end: main.length },
      weight: fact === 'consequence' ? 0.6 : 0.7,
      fact,
    }
  if (isHeading) return null
  const noun = NOUN_HEADS.find(([, pattern]) => pattern.test(main))
  if (!noun) return null
  return {
    modality: noun[0],
    by: 'noun',
    cue: { start: 0, end: /^[a-z' ]{1,20}/.exec(main)![0].length },
    weight: 0.55,
    fact: null,
  }
}
