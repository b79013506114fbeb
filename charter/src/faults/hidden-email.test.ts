import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { reported } from './given.ts'

test('an address that a site hid is reported, and is no blank', () => {
  deepEqual(reported('Contactez la direction : [email protected]'), ['hidden-email: [email protected]'])
  deepEqual(reported('Cette adresse e-mail est protégée contre les robots spammeurs.'), [
    'hidden-email: Cette adresse e-mail est protégée contre les robots spammeurs.',
  ])
})
