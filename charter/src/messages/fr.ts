import type { MistakeSentences } from '../mistakes.ts'
import { typeset } from './typeset.ts'

const orNearest = (nearest: string | null) => (nearest ? ` Vouliez-vous dire « ${nearest} » ?` : '')
const among = (words: string[]) => (words.length > 0 ? words.join(', ') : 'aucun')

const forms = {
  text: 'un texte',
  texts: 'une liste de textes',
  day: 'un jour écrit AAAA-MM-JJ',
  format: 'le nombre 1, seul format connu',
  locale: '« fr » ou « en »',
  effect: '« advise », « review » ou « block »',
  id: 'un identifiant en minuscules sans accent, chiffres et traits d’union',
  roles: 'des rôles, chacun avec son nom : « moderator: Modératrice ou modérateur »',
  contacts: 'des contacts, chacun avec name, email, phone ou url',
  selectors: "un canal, un réseau, réseau:surface, audience:public, official, unit:service ou '*'",
  exceptions: 'une liste d’exceptions, chacune avec roles, persons, channels, purposes ou capacities',
  examples: 'une liste d’exemples, chacun « pass: { … } » ou « fail: { … } »',
  fields: 'des champs, un par ligne : « champ: valeur »',
  word: 'une valeur de la forme donnée dans charter/README.md',
} satisfies MistakeSentences['forms']

const reasons = {
  indent: 'elles ne commencent pas toutes à la même colonne',
  unclosed: 'il manque un guillemet, une virgule, un crochet ou une accolade',
  'too-deep': 'les crochets s’emboîtent trop profondément',
  'not-fields': 'il faut des champs, un par ligne (« champ: valeur »)',
  other: 'un texte qui contient « : » ou « # » se met entre guillemets',
} satisfies MistakeSentences['reasons']

const sentences: MistakeSentences['sentences'] = {
  'file-too-large': ({ size, max, unit }) =>
    `Le fichier compte ${size} ${unit === 'lines' ? 'lignes' : 'caractères'}, pour ${max} au plus.`,
  'passage-too-long': ({ max }) =>
    `Ce passage dépasse ${max} caractères sans ligne vide. Séparez-le en paragraphes.`,
  'nested-too-deeply': ({ max }) =>
    `Plus de ${max} listes ou citations s’emboîtent ici. Écrivez ce passage plus simplement.`,
  'unreadable-character': ({ code }) =>
    `Le caractère ${code} ne peut pas être lu. Enregistrez le fichier en UTF-8.`,
  'no-front-matter': () =>
    'Le fichier ne commence pas par son en-tête. Il se place entre deux lignes « --- », avec le titre et la version.',
  'yaml-syntax': ({ reason }) => `Ces lignes ne se lisent pas comme du YAML : ${reasons[reason]}.`,
  'yaml-star': () => "L’étoile seule a un autre sens en YAML. Écrivez-la entre apostrophes : '*'.",
  'yaml-alias': () => 'Les renvois YAML (« & » et « * ») ne sont pas lus. Écrivez la valeur à sa place.',
  'yaml-tag': ({ tag }) => `L’étiquette « ${tag} » n’est pas lue. Écrivez la valeur seule.`,
  'duplicate-field': () => 'Ce champ est écrit deux fois. Gardez une seule des deux lignes.',
  'forbidden-field': ({ field }) => `Le nom « ${field} » ne peut pas servir de champ.`,
  'unknown-field': ({ field, nearest, known }) =>
    `Le champ « ${field} » n’existe pas ici.${orNearest(nearest)} Champs connus : ${among(known)}.`,
  'missing-field': ({ field, form }) => `Il manque le champ « ${field} » : ${forms[form]}.`,
  'wrong-value': ({ field, form, got }) =>
    `« ${got} » ne convient pas pour « ${field} ». Il faut ${forms[form]}.`,
  'review-before-effect': ({ effectiveOn, reviewOn }) =>
    `La charte serait revue le ${reviewOn}, avant d’entrer en vigueur le ${effectiveOn}.`,
  'heading-attributes': ({ got }) =>
    `« ${got} » ne se lit pas. Un titre finit par {#identifiant} ou par {#identifiant .unnumbered}.`,
  'empty-heading': () => 'Ce titre est vide. Donnez un titre à l’article.',
  'duplicate-article': ({ id, firstLine }) =>
    `L’article « ${id} » existe déjà, ligne ${firstLine}. Donnez-lui un autre identifiant : {#autre}.`,
  'duplicate-rule': ({ id, firstLine }) =>
    `La règle « ${id} » existe déjà, ligne ${firstLine}. Donnez-lui un autre identifiant.`,
  'text-outside-article': () =>
    'Ce texte n’est dans aucun article. Mettez un titre au-dessus : « ## Préambule {#preambule} ».',
  'rule-outside-article': () =>
    'Cette règle n’est dans aucun article. Placez-la sous la phrase d’où elle vient.',
  'rule-without-sentence': () =>
    'Cette règle n’a pas de phrase au-dessus d’elle. Placez-la sous la phrase d’où elle vient.',
  'quote-not-in-sentence': ({ quote, sentence }) =>
    `« ${quote} » ne se trouve pas dans la phrase au-dessus : « ${sentence} ».`,
  'unknown-block': ({ language }) =>
    language
      ? `Le bloc « ${language} » n’est pas lu. Une règle s’ouvre par \`\`\`rule.`
      : 'Ce bloc de code n’est pas lu. Une règle s’ouvre par ```rule ; un texte commence au bord de la ligne.',
  'html-block': () => 'Le HTML n’est pas lu dans une charte. Écrivez ce passage en texte.',
  'empty-passage': () =>
    'Ce passage n’a pas de texte. Une image ne fait pas partie d’une charte : décrivez-la.',
  'unknown-kind': ({ kind, nearest }) =>
    `Le type de règle « ${kind} » n’existe pas.${orNearest(nearest)} La commande « balise kinds » les montre tous.`,
  'unknown-surface': ({ selector, nearest, known }) =>
    `« ${selector} » ne désigne aucun canal possible.${orNearest(nearest)} Après le réseau : ${among(known)}.`,
  'unknown-role': ({ role, nearest, declared }) =>
    `Le rôle « ${role} » n’est pas déclaré en tête de la charte.${orNearest(nearest)} Rôles déclarés : ${among(declared)}.`,
  'hole-elsewhere': ({ field }) =>
    `« ${field} » ne peut pas rester ouvert. Le point d’interrogation remplace la valeur d’un paramètre du type.`,
  'effect-too-strong': ({ kind, effect, strength }) =>
    `Une règle « ${kind} » ne peut pas aller jusqu’à « ${effect} ». Son effet le plus fort est « ${strength} ».`,
  'missing-parameter': ({ field }) =>
    `Il manque « ${field} », dont ce type de règle a besoin. Si la charte n’en dit rien, écrivez « ${field}: ? ».`,
  'missing-one-of': ({ known }) => `Il faut au moins l’un de ces champs : ${among(known)}.`,
  'bad-parameter': ({ field, expected, got }) =>
    `« ${got} » ne convient pas pour « ${field} ». Attendu : ${expected.fr}.`,
  'unknown-word': ({ word, nearest, known }) =>
    `Un exemple ne connaît pas le mot « ${word} ».${orNearest(nearest)} Mots connus : ${among(known)}.`,
}

/** French is written first: its catalogue fixes what English must also say. */
export const fr: MistakeSentences = { sentences: typesetAll(sentences), forms, reasons }

function typesetAll(plain: MistakeSentences['sentences']): MistakeSentences['sentences'] {
  return Object.fromEntries(
    Object.entries(plain).map(([code, sentence]) => [
      code,
      (data: never) => typeset((sentence as (data: never) => string)(data)),
    ]),
  ) as MistakeSentences['sentences']
}
