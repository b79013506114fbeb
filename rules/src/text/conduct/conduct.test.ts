import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordsOf } from '../words.ts'
import { conductIn } from './conduct.ts'

const found = (text: string) =>
  conductIn(wordsOf(text)).map(({ start, end, category }) => [text.slice(start, end), category])

for (const [text, words, category] of [
  ['Quel connard ce chauffeur.', 'connard', 'insult'],
  ['Espèce d’idiot, va !', 'idiot', 'insult'],
  ['Bande d’incapables, démission !', 'incapables', 'insult'],
  ['T’es qu’une merde.', 'merde', 'insult'],
  ['Tu es un abruti', 'abruti', 'insult'],
  ['Ta gueule, le maire !', 'Ta gueule', 'insult'],
  ['On sait où tu habites.', 'On sait où tu habites', 'threat'],
  ['Je vais te casser la gueule', 'Je vais te casser la gueule', 'threat'],
  ['Suicide-toi.', 'Suicide-toi', 'harassment'],
  ['Sale arabe, rentre chez toi', 'Sale arabe', 'hate'],
  ['Retourne dans ton pays !', 'Retourne dans ton pays', 'discrimination'],
  ['Pas de Roms ici.', 'Pas de Roms ici', 'discrimination'],
  ['Les migrants sont des parasites', 'Les migrants sont des parasites', 'hate'],
  ['Il faut tous les pendre !', 'Il faut tous les pendre', 'incitement'],
  ['Les immigrés n’ont rien à faire ici, dehors !', 'immigrés n’ont rien à faire ici', 'discrimination'],
  ['Espèce de sale bâtard', 'bâtard', 'insult'],
  ['Fils de p*te', 'Fils de p*te', 'insult'],
  ['Espèce d’1d10t !', '1d10t', 'insult'],
  ['Ferme ta g u e u l e', 'Ferme ta g u e u l e', 'insult'],
  ['N1que ta mère 😡', 'N1que ta mère', 'insult'],
  ['F1LS D3 PUT3', 'F1LS D3 PUT3', 'insult'],
  ['su1c1de-toi', 'su1c1de-toi', 'harassment'],
  ['Pauvre débile !', 'débile', 'insult'],
  ['Rentre chez toi !', 'Rentre chez toi', 'discrimination'],
  ['Je vais te planter un couteau', 'Je vais te planter', 'threat'],
  ['Gros c•n, va', 'Gros c•n', 'insult'],
  ['Un ʎnod ǝnbıɥɔɐɯ et un pɹɐuuoɔ', 'pɹɐuuoɔ', 'insult'],
  ['Suce ma bite', 'Suce ma bite', 'obscenity'],
] as const)
  test(`« ${text} » is ${category}`, () => {
    deepEqual(found(text)[0], [words, category])
  })

for (const text of [
  'Cette décision est nulle et le maire est incompétent.',
  'Démission ! Le conseil a menti sur le budget.',
  'Les chiens doivent être tenus en laisse, et la vache s’appelle Marguerite.',
  'Nous condamnons les propos racistes : « sale arabe » a été crié à l’entrée.',
  'Le mot « connard » est une insulte.',
  'Il s’est fait traiter de pédé dans la cour : la direction a porté plainte.',
  'Stop au harcèlement : « suicide-toi » n’est pas une blague.',
  'Un pauvre chien a été trouvé près du canal.',
  'Le petit cochon et le gros rat : lecture pour les enfants.',
  'Sortie à Condom, dans le Gers, puis visite de Bitche.',
  'Tu n’es pas un idiot.',
  'Je vais te tuer de rire.',
  'Le fumier est livré jeudi au jardin partagé.',
  'Journée mondiale de la trisomie : venez nombreux.',
  'Nous cherchons une personne pour la salle noire du musée.',
  'Marche des fiertés : gouines et pédés ensemble.',
  'Les immigrés n’ont rien à payer ici, et les femmes n’ont rien à faire : tout est prêt.',
  'Les chiens n’ont rien à faire ici, dehors !',
  'Je vais te tuer au Scrabble.',
  'On va les massacrer 5-0, et te planter un arbre.',
  'Il faut les éliminer du potager.',
  'Rentrez chez vous prudemment.',
  'Petit singe ! Petit porc deviendra grand.',
  'Ta chatte a disparu ? Voici des affiches.',
  'Quelle conne je fais.',
  'Vous êtes des lâches, a dit le ministre.',
  'FDP offerts, envoi lundi.',
  'Concert de r*ck et p.o.p, 5***** pour le groupe !!!',
  'Rendez-vous à 15h30 au 4x4, salle B12, code A1.',
  'L’école est fermée… rendez-vous lundi !!!',
])
  test(`« ${text} » hurts nobody`, () => {
    deepEqual(found(text), [])
  })

for (const text of [
  'c0nn4rd',
  'c o n n a r d',
  'c.o.n.n.a.r.d',
  'connnnaaaard',
  'c*nnard',
  'conn***',
  'ｃｏｎｎａｒｄ',
  'соnnаrd',
  'con\u200bnard',
  'CÖNNÂRD',
  '𝓬𝓸𝓷𝓷𝓪𝓻𝓭',
  's@l0pe',
  '3nculé',
  'enc*lé',
  'c-o-n-n-a-r-d',
  'con-nard',
  'co💩nard',
  '🅲🅾🅽🅽🅰🆁🅳',
  'c|o|n|n|a|r|d',
  'saIope',
])
  test(`« ${text} » is seen through`, () => {
    equal(found(`Quel grand ${text} celui-là`).length, 1)
  })

test('an answer points inside the text, whatever the text', () => {
  const pieces = [
    'connard',
    ' c o n ',
    'espèce de ',
    '🖕',
    '***',
    'idiot !',
    '\ud83d',
    '\u200b',
    'é',
    '«',
    'sale ',
  ]
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...pieces))), (parts) => {
      const text = parts.join('')
      for (const { start, end } of conductIn(wordsOf(text)))
        equal(0 <= start && start < end && end <= text.length, true)
    }),
    { numRuns: 300 },
  )
})
