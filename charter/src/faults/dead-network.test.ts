import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { faultsIn } from './faults-in.ts'
import { given, reported } from './given.ts'
import { FATES } from './networks.ts'

const dead = (text: string) => reported(text, 'dead-network').map((one) => one.replace('dead-network: ', ''))

test('networks that closed are reported where they are named and where an address leads there', () => {
  deepEqual(dead('Sur Google +, Vine (https://vine.co/u/12), Viadeo et nos skyblogs.'), [
    'Google +',
    'Vine',
    'https://vine.co/u/12',
    'Viadeo',
    'skyblogs',
  ])
})

test('networks that live on are not, however old', () => {
  deepEqual(
    dead('Tumblr, Flickr, Copains d’avant, Dailymotion, Vimeo, Slideshare, la radio Skyrock et X.'),
    [],
  )
})

test('other words that look like them are not, nor a charter that says what became of one', () => {
  deepEqual(dead('Le mixer de la salle, une vigne, le périscope du sous-marin, un workplace calme.'), [])
  deepEqual(dead('Skype (fermé en 2025) n’est plus utilisé.'), [])
})

test('the day is said in both languages', () => {
  const imported = given('Suivez-nous sur Google+.')
  equal(faultsIn(imported, [], 'fr')[0]!.message.startsWith('Google+ n’existe plus (2 avril 2019)'), true)
  equal(faultsIn(imported, [], 'en')[0]!.message.startsWith('Google+ no longer exists (2 April 2019)'), true)
})

test('each network has a day or a year, and where it was read', () => {
  for (const { name, on, source } of FATES) {
    equal(/^\d{4}(?:-\d{2}-\d{2})?$/.test(on), true, name)
    equal(source.startsWith('https://') || source.endsWith('[k]'), true, name)
  }
})
