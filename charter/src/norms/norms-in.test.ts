import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { importText } from '../import/index.ts'
import { normsIn } from './index.ts'
import type { Norm } from './index.ts'

const TITLE = 'Charte des réseaux sociaux du foyer\n\n'
const read = (text: string) => normsIn(importText(`${TITLE}${text}\n`, 'charte.txt'))
const said = (text: string) => read(text).map(({ modality, quote }) => [modality, quote])
const modality = (text: string) =>
  read(text)
    .map((norm) => norm.modality)
    .join(' ')

test('modal verbs, moods and impersonal forms say the modality, whatever their person', () => {
  for (const text of [
    'Les bénévoles doivent signer la charte.',
    'Il convient de relire chaque message.',
    'Vous veillerez à la qualité des images.',
    'Le personnel est tenu de protéger ses codes d’accès.',
    'Je vérifie mes sources.',
    'Nous nous engageons à répondre aux commentaires.',
    'Relis ton message avant de l’envoyer.',
    'Toute publication sera relue par la direction.',
    'Respect des personnes filmées.',
  ])
    equal(modality(text), 'obligation', text)
  for (const text of [
    'Ne publiez jamais le nom d’un résident.',
    'Ne pas filmer dans les chambres.',
    'Il est strictement interdit de partager un mot de passe.',
    'Aucune photo ne peut sortir du groupe.',
    'Les commentaires anonymes ne sont pas admis.',
    'Évitez les majuscules dans vos messages.',
    'On ne répond pas à une insulte.',
    'Veillez à ne pas diffuser de coordonnées.',
    'Pas de publicité sur la page.',
    'Deux messages par jour au maximum.',
  ])
    equal(modality(text), 'prohibition', text)
  for (const text of [
    'Seule la direction peut publier sur la page.',
    'Vous êtes libre de suivre la page du foyer.',
    'Il n’est pas obligatoire d’avoir un compte.',
    'Les familles ont le droit de commenter les photos.',
  ])
    equal(modality(text), 'permission', text)
  for (const text of [
    'Il est préférable de répondre en privé.',
    'Nous vous invitons à ne pas publier sous le coup de la colère.',
    'N’hésitez pas à partager nos publications.',
    'Privilégiez des messages courts.',
  ])
    equal(modality(text), 'recommendation', text)
  equal(modality('Tout manquement à la charte expose à un avertissement.'), 'sanction')
  equal(modality('Pour toute question sur la charte, contactez l’accueil.'), 'contact')
  equal(modality('La charte s’applique aux salariés et aux bénévoles qui publient.'), 'fact')
})

test('what a text may cause, aims at or tells is no order', () => {
  deepEqual(
    said('Cette charte vise à accompagner les équipes.\n\nLes équipes doivent relire leurs messages.'),
    [['obligation', 'Les équipes doivent relire leurs messages.']],
  )
  deepEqual(said('La page a été créée en 2014. Elle compte 300 abonnés.'), [])
})

test('two verbs under one order are two norms; two objects, or two verbs with one object, are one', () => {
  deepEqual(said('Vous devez demander l’accord des parents et flouter les autres visages.'), [
    ['obligation', 'Vous devez demander l’accord des parents'],
    ['obligation', 'flouter les autres visages.'],
  ])
  equal(said('Il ne faut ni publier ni partager de photo de résident.').length, 1)
  equal(said('Vous devez protéger vos codes et vos mots de passe.').length, 1)
  deepEqual(modality('Ne répondez pas à chaud et prévenez la direction.'), 'prohibition obligation')
})

test('a bullet takes the modality of its lead-in, and its own negation', () => {
  deepEqual(modality('Sont interdits :\n\n- les insultes ;\n- la publicité.'), 'prohibition prohibition')
  deepEqual(
    modality('Les jeunes doivent :\n\n- respecter les autres ;\n- ne pas filmer les repas.'),
    'obligation prohibition',
  )
  deepEqual(
    modality('À éviter :\n\n- les messages en majuscules ;\n- les liens raccourcis.'),
    'prohibition prohibition',
  )
  deepEqual(
    modality('Vous pouvez :\n\n- partager nos publications ;\n- commenter avec courtoisie.'),
    'permission permission',
  )
})

test('a short answer is quoted with its question', () => {
  const [norm] = read('« Que risque-t-on à diffuser une vidéo volée ? »\n\nRisque de sanction disciplinaire.')
  equal(norm!.modality, 'sanction')
  match(norm!.quote, /^« Que risque[\s\S]+disciplinaire\.$/)
})

test('every quote stands in the text between its offsets', () => {
  const imported = importText(
    `${TITLE}1. Ne publiez pas\nla nuit.\n\n2. Les photos, elles, se demandent au responsable ; attendez sa réponse.\n`,
    'x.txt',
  )
  const norms = normsIn(imported)
  ok(norms.length > 1)
  for (const { quote, start, end } of norms) equal(imported.text.slice(start, end), quote)
})

test('who, when, and but for whom are the charter’s own words', () => {
  const only = (text: string): Norm => read(text)[0]!
  const { bearer, condition } = only(
    'Si un journaliste vous appelle, les éducateurs transmettent la demande à la direction.',
  )
  deepEqual({ bearer, condition }, { bearer: 'les éducateurs', condition: 'Si un journaliste vous appelle' })
  deepEqual(only('Les photos de résidents sont interdites, sauf accord écrit de la famille.').exceptions, [
    'sauf accord écrit de la famille',
  ])
  equal(only('Les bénévoles doivent signer la charte.').action, 'signer la charte')
})

test('a norm says which words led to it, in the language asked', () => {
  const imported = importText(`${TITLE}Il est interdit de publier des insultes.\n`, 'x.txt')
  match(normsIn(imported, 'fr')[0]!.why, /«\u00a0est interdit\u00a0» dit une interdiction/)
  match(normsIn(imported, 'en')[0]!.why, /“est interdit” says a prohibition/)
})

test('messages of a discussion are read like the charter they are about', () => {
  const imported = importText(`${TITLE}Restez polis sur la page.\n`, 'x.txt')
  const [passage] = importText('Ne filmez pas les repas.\n', 'y.txt').passages
  const text = `${imported.text}\nNe filmez pas les repas.`
  const at = text.indexOf('Ne filmez')
  const moved = { ...passage!, pieces: [{ at: 0, start: at, length: passage!.text.length }] }
  const norms = normsIn({
    ...imported,
    text,
    contributions: [{ author: null, writtenAt: null, passages: [moved] }],
  })
  deepEqual(
    norms.map(({ quote }) => quote),
    ['Restez polis sur la page.', 'Ne filmez pas les repas.'],
  )
})

test('sixty pages are read in a second', () => {
  const page =
    'Les agents doivent relire leurs messages avant de les publier, et ne répondent pas aux insultes. '
  const imported = importText(`${TITLE}${`${page.repeat(5)}\n\n`.repeat(360)}`, 'long.txt')
  ok(imported.text.length > 60 * 2800)
  const start = process.cpuUsage()
  ok(normsIn(imported).length > 1000)
  // Time of the processor: the machine of the tests is shared.
  const { user, system } = process.cpuUsage(start)
  ok((user + system) / 1000 < 1000, `${(user + system) / 1000} ms`)
})
