import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { reported } from './given.ts'
import { faultsIn } from './faults-in.ts'
import { given } from './given.ts'

const empty = (text: string) =>
  reported(text, 'heading-without-rule').map((one) => one.replace('heading-without-rule: ', ''))

test('a title that nothing follows is reported', () => {
  deepEqual(empty('# Charte\nTexte.\n## Les devoirs de chacun\n## Suite de la charte\nTexte.'), [
    'Les devoirs de chacun',
  ])
})

test('a title that is a rule, and a page that needs none, are not', () => {
  deepEqual(empty('# Charte\nTexte.\n## Je vérifie mes sources\n## Annexes\n## Table des matières'), [])
})

test('so is the end of a branch of a mind map that only names its subject', () => {
  const imported = given('- Les règles à respecter\n- Le ton et la politesse\n- Un mot de passe par site')
  const [, ton, password] = imported.passages
  ton!.path = ['Les règles à respecter']
  password!.path = ['Les règles à respecter']
  deepEqual(
    faultsIn(imported, [], 'fr').map(({ kind, quote }) => [kind, quote]),
    [['heading-without-rule', 'Le ton et la politesse']],
  )
})
