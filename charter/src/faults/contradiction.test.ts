import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { reported } from './given.ts'

const odds = (text: string) =>
  reported(text, 'contradiction').map((one) => one.replace('contradiction: ', ''))

test('what is forbidden here and allowed there is reported in both places', () => {
  const [forbidden, allowed] = [
    'Il est interdit de publier des photos d’enfants.',
    'Les agents peuvent publier des photos d’enfants.',
  ]
  deepEqual(odds(`${forbidden}\n${allowed}`), [forbidden, allowed])
})

test('a rule and its exception agree, and so do two rules for two accounts', () => {
  equal(
    odds(
      'Il est interdit de publier des photos.\nVous pouvez publier des photos si les familles sont d’accord.',
    ).length,
    0,
  )
  equal(
    odds(
      'Il est interdit de publier des vidéos sur la page publique.\nVous pouvez publier des vidéos dans le groupe privé.',
    ).length,
    0,
  )
})

test('two figures for one thing are reported, not two bounds of it', () => {
  equal(
    odds('Le mot de passe compte au moins 8 caractères.\nLe mot de passe a douze caractères au minimum.')
      .length,
    2,
  )
  equal(
    odds('Le mot de passe compte au moins 8 caractères.\nLe mot de passe a vingt caractères au plus.').length,
    0,
  )
  equal(odds('Publiez trois fois par semaine sur Facebook.\nRépondez en trois jours sur Facebook.').length, 0)
})

test('a quality denied of something and affirmed of it is reported', () => {
  equal(
    odds('L’inscription au groupe n’est pas obligatoire.\nL’inscription obligatoire se fait en mairie.')
      .length,
    2,
  )
  equal(
    odds('La modération est humaine et non automatique.\nLe courriel automatique répond la nuit.').length,
    0,
  )
})

test('a right that only some have, and that others have elsewhere, is reported', () => {
  const alone = 'Seuls les membres du bureau peuvent publier sur la page.'
  equal(odds(`${alone}\nLes bénévoles peuvent publier sur la page.`).length, 2)
  equal(odds(`${alone}\nLes bénévoles peuvent commenter les publications.`).length, 0)
})

test('two rhythms of publication are reported, not two steps of a procedure', () => {
  equal(odds('On publie trois fois par semaine. Ne dépassez pas deux publications par semaine.').length, 2)
  equal(odds('Un rappel part après deux jours. Un autre rappel part après cinq jours.').length, 0)
})
