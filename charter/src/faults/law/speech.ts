import type { Manuscript, Sentence } from '../manuscript.ts'
import { plainOf } from '../manuscript.ts'
import { has, whole } from '../whole.ts'
import { finder } from './rules.ts'
import type { LawRule } from './rules.ts'

const PSEUDONYM = whole`(?:un |des |votre |sous )?pseudo(?:nyme)?s?(?: anonyme)?|(?:sous (?:couvert d')?|l'|de façon |de manière )anonyma\p{L}*|anonymement|compte anonyme|faux nom|nom d'emprunt`
const FREES = whole`parole (?:est |sera |plus )*(?:libérée|libre)|librement|en toute liberté|sans (?:risque|crainte|conséquence|incidence|engager)|plus libre(?:ment)?|sauf si vous|ne (?:vous |t')?engage(?:nt|z)? (?:pas|que)|protég\p{L}+|à l'abri|échapp\p{L}+|dire ce que`
const MAY = whole`peu(?:t|vent)|pouvez|libres?|possible|permis|autorisée?s?|conseill\p{L}+|recommand\p{L}+|préfér\p{L}+|utilisez|privilégi\p{L}+|choisissez`
// « Un pseudonyme ne lève pas la réserve », « ni pseudonyme »
const HOLDS = whole`ne (?:vous |nous |le |la |les )?(?:lève|dispense|protège|protégera|protègera|met|exonère|soustrait|garantit|suffit|change|permet)|n'(?:exonère|efface|ôte|enlève|empêche|autorise|est pas)|réserve|interdi\p{L}+|ni pseudonyme|pas (?:de|d'un?|cautionnée?s?)|n'est pas|évite\p{L}*|identifiable|proscri\p{L}+|abst\p{L}+|aucun`

/** A pseudonym is said to free an agent's speech. The sentences beside it may say that it does not. */
function pseudonym(sentence: Sentence, { isPublic }: Manuscript): readonly [number, number] | undefined {
  const { plain, passage } = sentence
  if (!has(plain, PSEUDONYM) || has(plain, HOLDS) || has(plainOf(passage.text), HOLDS)) return undefined
  const isFreed = has(plain, FREES)
  if (!isFreed && !(has(plain, MAY) && isPublic)) return undefined
  return whereOf(plain, PSEUDONYM, FREES)
}

/** « sous pseudo, la parole est libre »: from the one to the other where they stand close. */
function whereOf(plain: string, pattern: RegExp, reach: RegExp): readonly [number, number] | undefined {
  const [first] = plain.matchAll(pattern)
  if (!first) return undefined
  const end = first.index + first[0].length
  const [second] = plain.slice(end, end + MOST_APART).matchAll(reach)
  return [first.index, second ? end + second.index + second[0].length : end]
}
const MOST_APART = 60

const EMPLOYER = `(?:l'|la |le |son |sa |votre |notre |leur |cette |des |de l'|de la |du |d')?(?:entreprise|employeur|société|association|asbl|organisation|établissement|collectivité|structure|institution|mairie|commune|service|direction|hiérarchie|travail|vie professionnelle|activité professionnelle|collègues|lieu de travail|cpe|école|département)`
const OFF_WORK =
  /(?:en dehors d|hors d|même (?:en dehors|hors|chez|à titre|sur|le soir|pendant)|y compris (?:en dehors|hors|sur|à titre|dans|le|pendant|chez)|dans (?:sa|votre|leur|la) vie privée|à titre (?:privé|personnel)|comptes? (?:personnels?|privés?)|profils? (?:personnels?|privés?)|quel(?:le)?s? que soi(?:t|ent)|en toutes? circonstances?|sous quelque forme|en aucun cas|jamais|toute (?:mention|évocation|référence|expression|publication|allusion)|aucune? (?:mention|évocation|référence|allusion|propos|publication))/u
const SPEAK =
  /(?:parl(?:er|ez|e|ent)|s'exprim\p{L}+|exprim\p{L}+|évoqu(?:er|e|ez|ent)|évocation|mention(?:ner|nez|ne|nent)?|cit(?:er|ez)|critiqu(?:er|e|ez|ent)|comment(?:er|ez|e)|publi(?:er|ez|e|ent)|écri(?:re|vez|t)|témoign\p{L}+|propos|référence|allusion|donner son avis|donnez votre avis)/u
const BANS = whole`interdi(?:t|te|ts|tes|ctions?)|prohibée?s?|proscri(?:t|te|ts|tes)|ne (?:doi(?:t|vent)|devez|peu(?:t|vent)|pouvez) (?:pas|jamais|en aucun cas)|(?:pas|jamais) autorisée?s?|défendu\p{L}*|s'abst\p{L}+|abstenez-vous|aucune? (?:mention|évocation|référence|allusion|propos|publication|salariée?|agent|employée?|travailleur|membre)|nul ne|ne (?:parlez|publiez|évoquez|mentionnez|critiquez|commentez|écrivez|citez) (?:pas|jamais|rien)`
// A ban that the law itself makes, or that leaves a way open.
const JUSTIFIED = whole`confidenti\p{L}+|secret\p{L}*|discrétion|injur\p{L}+|insult\p{L}+|diffam\p{L}+|dénigr\p{L}+|haine\p{L}*|menac\p{L}+|harc\p{L}+|raciste\p{L}*|au nom d[eu']?|sans (?:l'|son |leur |votre |aucune? )?(?:autorisation|accord|consentement|avis)|officiel\p{L}*|données? personnelles?|vie privée d\p{L}+|mots? de passe|logo|sauf|excepté|à moins|internes?|sensibles?|stratégi\p{L}+|personnelle(?:s)? d\p{L}+|nominati\p{L}+|faux|fausses?|illicites?|preuve`

function privateSpeech({ plain }: Sentence): readonly [number, number] | undefined {
  if (!has(plain, BANS) || has(plain, JUSTIFIED) || !SPEAK.test(plain)) return undefined
  const about = new RegExp(
    `(?<!\\p{L})(?:de|du|d'|sur|à propos|concernant|relati\\p{L}+|au sujet|liée?s?|critiqu\\p{L}+|évoqu\\p{L}+|mentionn\\p{L}+|cit\\p{L}+|à)[^.;]{0,24}?${EMPLOYER}(?!\\p{L})`,
    'u',
  )
  return OFF_WORK.test(plain) && about.test(plain) ? [0, plain.length] : undefined
}

const OPINIONS = whole`opinions? (?:\p{L}+ ){0,2}(?:politiques?|syndicales?|religieuses?|philosophiques?|personnelles?)|(?:opinions?|convictions?|prises? de position) (?:politiques?|syndicales?|religieuses?)|engagement (?:politique|syndical|associatif)|politique|syndicat`
const PRIVATE =
  /(?:y compris|même|aussi)[^.;]{0,30}(?:comptes? (?:personnels?|privés?)|à titre (?:privé|personnel)|vie privée|en dehors|hors d)|sur (?:vos|leurs|ses|son|votre) (?:propres? )?(?:comptes?|profils?|pages?) (?:personnels?|privée?s?|personnelles?)/u

const privateOpinions = ({ plain }: Sentence): readonly [number, number] | undefined =>
  has(plain, BANS) &&
  has(plain, OPINIONS) &&
  PRIVATE.test(plain) &&
  !has(plain, whole`au nom d[eu']?|qualité d'agent|devoir de réserve|injur\p{L}+`)
    ? [0, plain.length]
    : undefined

export const SPEECH: readonly LawRule[] = [
  { id: 'pseudonym', countries: ['fr', null], find: pseudonym },
  { id: 'private-speech', find: privateSpeech },
  { id: 'private-opinions', find: privateOpinions },
  {
    id: 'deleted-criticism',
    find: finder(
      whole`(?:supprim\p{L}+|retir\p{L}+|effac\p{L}+|bloqu\p{L}+|masqu\p{L}+|censur\p{L}+|bann\p{L}+|modér(?:er|ée?s?|ons|ez))[^.;]{0,50}(?:commentaires?|critiques?|avis|messages?|propos|publications?|remarques?|opinions?)(?: \p{L}+){0,2} (?:négati(?:f|fs|ve|ves)|défavorables?|critiques?|hostiles?|désobligeante?s?|contraires? (?:à|aux)|de l'opposition|d'opposition|déplaisante?s?)|(?:supprim\p{L}+|retir\p{L}+|effac\p{L}+|masqu\p{L}+|censur\p{L}+) (?:\p{L}+ ){0,3}critiques?|(?:commentaires?|messages?|avis|publications?) (?:négati(?:fs?|ves?)|critiques?|défavorables?|hostiles?|de l'opposition)[^.;]{0,40}(?:supprimée?s?|retirée?s?|effacée?s?|masquée?s?|bloquée?s?|bannie?s?)`,
      whole`ne (?:sont|seront|supprim\p{L}+|retir\p{L}+|effac\p{L}+|masqu\p{L}+|censur\p{L}+) (?:pas|jamais)|contraires? (?:à la loi|aux lois)|jamais supprim\p{L}+|pas (?:supprim|retir|effac|masqu|censur)\p{L}+|illicites?|injur\p{L}+|insult\p{L}+|haineux`,
    ),
  },
  {
    id: 'campaign',
    find: finder(
      whole`(?:page|compte|site|réseaux)s? (?:\p{L}+ ){0,5}(?:relaie(?:nt|ra|ront)?|soutien(?:t|nent|dra)|diffuse(?:nt|ra)?|met(?:tent|tre)? en avant|valorise(?:nt|ra|r)?|promeu(?:t|vent)|promouvoir|relayer|soutenir|diffuser)[^.;]{0,50}(?:campagne(?: électorale)? d\p{L}+|candidate?s?|liste (?:du|de la) maire|bilan (?:du mandat|de la majorité|du maire)|programme (?:du|de la) (?:maire|majorité))`,
      whole`ne|n'|pas|aucune?|jamais|interdi\p{L}+`,
    ),
  },
  {
    id: 'sharing',
    find: finder(
      whole`(?:partager|retweeter|relayer|liker|un (?:simple )?(?:partage|retweet|like)|le fait de (?:partager|liker|relayer|retweeter))[^.;]{0,60}(?:n'engage (?:pas|en rien)|ne (?:vous )?(?:engage|expose|rend) (?:pas|à rien)|sans (?:aucun )?risque|n'est pas (?:publier|répréhensible)|pas (?:votre|de) responsabilité)|(?:mentions?|formules?|précis\p{L}+|écri\p{L}+|indiqu\p{L}+)[^.;]{0,50}n'engagent que (?:moi|vous|leur auteur|lui)[^.;]{0,40}(?:protège|dégage|exonère|décharge|suffit)\p{L}*`,
      whole`ne (?:vous )?(?:protège|dégage|exonère|suffit|décharge)(?:nt)? pas|n'(?:efface|exonère)(?:nt)?`,
    ),
  },
]
