import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { faultsIn } from './faults-in.ts'
import { given, reported } from './given.ts'

test('what belongs to a site or a page is reported', () => {
  deepEqual(
    reported('# Charte\nLoading\nPage 3 / 12\nAccepter tous les cookies\nTexte de la charte.', 'furniture'),
    ['furniture: Loading', 'furniture: Page 3 / 12', 'furniture: Accepter tous les cookies'],
  )
  deepEqual(reported('The Instagram logo, featuring a camera on a purple background.', 'furniture').length, 1)
  deepEqual(reported('L’image du service compte. Le logo se demande.', 'furniture'), [])
})

test('what the import took away is said, and nothing else is said of it', () => {
  const imported = given('Charte\nLu 12 fois sur Twitter')
  const [, line] = imported.passages.splice(1, 1)
  imported.cleanings.push({ kind: 'furniture', start: 7, end: 29, why: 'page' })
  deepEqual(line, undefined)
  deepEqual(
    faultsIn(imported, [], 'fr').map(({ kind, quote }) => [kind, quote]),
    [['furniture', 'Lu 12 fois sur Twitter']],
  )
})
