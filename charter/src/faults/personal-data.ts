import { personalMarksIn } from '@balise/rules/personal-marks'
import { blanksOf } from './blanks.ts'
import { foundIn } from './found.ts'
import type { Found } from './found.ts'
import type { Manuscript, Sentence } from './manuscript.ts'
import { plainOf } from './manuscript.ts'
import { has, whole } from './whole.ts'

/** What a charter gives away of somebody: an address, a number, names that say nothing of what these people do. */
export function personalData({ sentences, words }: Manuscript): Found[] {
  return sentences.flatMap((sentence) => {
    const { passage, at, text } = sentence
    const isBlank = (start: number) => blanksOf(sentence).some(({ from, to }) => from <= start && start < to)
    const marks = personalMarksIn(text)
    const names = marks.filter(({ what }) => what === 'name')
    const told = marks.flatMap(({ what, start, end }) => {
      if (what === 'name' || isBlank(start)) return []
      const mark = text.slice(start, end)
      const isSomeone =
        what === 'email' ? isOfSomeone(mark, words) : what !== 'phone' || isMobile(mark) || names.length > 0
      return isSomeone ? foundIn(passage, at + start, at + end, 'personal-data', { what }) : []
    })
    return [...told, ...namesAlone(sentence, names)]
  })
}

// Who or what answers at an address that belongs to no one person.
const SERVICE = new Set(
  'contact contacts info infos information informations accueil secretariat secretaire communication com comm direction dir administration admin mairie ville commune service services presse media medias rh drh paie recrutement emploi jobs support aide help hotline informatique dsi it webmaster web site dpo dpd rgpd privacy donnees cnil juridique compta comptabilite facturation achats formation signalement signalements reports alerte moderation moderateur reseaux reseau sociaux social socialmedia community numerique digital bureau equipe team office hello bonjour bienvenue president presidence presidente conseil ca cse ce syndicat section asso association ecole college lycee cpe creche biblio bibliotheque mediatheque culture sport sports jeunesse enfance famille familles parents usagers general generale contactus noreply no reply postmaster abuse security securite press newsletter abonnement inscription inscriptions reservation urgence urgences astreinte cabinet dgs dga dac dircom scom'.split(
    ' ',
  ),
)

/** « direction.presse@ » is a desk; « claire.dupont@ » and « c.dupont@ » are someone. */
function isOfSomeone(address: string, words: ReadonlySet<string>): boolean {
  const [local = '', domain = ''] = address.toLowerCase().split('@')
  const parts = local
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .split(/[._+-]|\d+/)
    .filter(Boolean)
  const others = parts.filter((part) => !SERVICE.has(part) && !domain.includes(part))
  if (others.some((part) => part === 'nom' || part === 'prenom')) return true
  if (parts.length < 2 || !others.some((part) => part.length > 1)) return false
  // « contact.quimper@ » with Quimper in the charter is a place; « claire.dupont@ » beside her name is not.
  return others.some((part) => !words.has(part)) || parts.every((part) => part.length === 1) || isNamed(parts)
}

/** Whether two parts are a first name and a last name, in either order. */
const isNamed = (parts: readonly string[]) => {
  const [first = '', second = ''] = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1))
  return [`${first} ${second}`, `${second} ${first}`].some((name) =>
    personalMarksIn(`avec ${name}`).some(({ what }) => what === 'name'),
  )
}

// 06, 07 in France, 04 in Belgium, 07 in Switzerland
const isMobile = (number: string) =>
  /^(?:\+33|0033|\+32|0032|\+41|0041)?\D*(?:\(0\))?0?[467]/.test(number.replaceAll(/[ .]/g, ''))

const ROLE = whole`directeurs?|directrices?|présidente?s?|maire|responsables?|chargée?s?|secrétaires?|trésori(?:er|ère)s?|conseillers?|conseillères?|administrat(?:eur|rice)s?|délégué(?:e?s?)|référente?s?|coordinat(?:eur|rice)s?|coordonnat(?:eur|rice)s?|chef(?:fe)?s?|modérat(?:eur|rice)s?|gestionnaires?|membres?|médecins?|animat(?:eur|rice)s?|éducat(?:eur|rice)s?|vice-présidente?s?|rédigée?s?|rédaction|auteure?s?|autrices?|adjointe?s?|juristes?|signature`
const FEWEST_WORDS_BESIDE = 3

/** Two names or more, and nothing about what these people do: « Marie Duval Paul Girardin ». */
function namesAlone(
  { passage, at, text }: Sentence,
  names: readonly { start: number; end: number }[],
): Found[] {
  const isCovered =
    text.length - names.reduce((sum, { start, end }) => sum + end - start, 0) <=
    names.length * FEWEST_WORDS_BESIDE
  const looksNamed = isOnlyNames(text)
  if (has(plainOf(passage.text), ROLE) || !(looksNamed || (names.length > 1 && isCovered))) return []
  return foundIn(passage, at, at + text.length, 'personal-data.names', { names: text })
}

const NAME_WORD = /^(?:\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)*|\p{Lu}{2,}|de|du|la|le|van|et|,)$/u

/** A line made only of capitalised words in pairs, among them a known first name. */
function isOnlyNames(text: string): boolean {
  const tokens = text.trim().split(/[\s,]+/)
  if (
    tokens.length < 4 ||
    tokens.length > 12 ||
    tokens.length % 2 !== 0 ||
    !tokens.every((word) => NAME_WORD.test(word))
  )
    return false
  return personalMarksIn(text).some(({ what }) => what === 'name')
}
