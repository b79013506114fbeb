import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { networkContract } from '../contract.ts'
import { manual } from './manual.ts'
import { placeOf, places } from './places.ts'

networkContract(manual, () => Promise.reject(new Error('nothing is sent by hand here')))

const { instructions, checkAddress } = manual
const withPicture = { text: 'Atelier', media: [{ id: 'p1', alt: 'Un atelier' }] }
const facebook = { network: 'facebook', surface: 'group' }
const judge = (
  address: string,
  place: { network: string; surface?: string } = facebook,
  own: string[] = [],
) => {
  const answer = checkAddress!(place, address, own)
  return 'url' in answer ? answer.url : answer.problem
}

test('a private Facebook group is explained step by step, down to the address to bring back', () => {
  const { name, steps, proof } = instructions!(facebook, withPicture)
  equal(name.fr, 'Groupe Facebook')
  equal(proof, 'address')
  equal(steps.length, 6)
})

test('a post without a picture asks for no picture', () => {
  const { steps } = instructions!(facebook, { text: 'Atelier', media: [] })
  ok(steps.every(({ fr }) => !/texte alternatif|Enregistrez/.test(fr)))
})

test('a message and a poster have no address: a capture proves them', () => {
  for (const network of ['whatsapp', 'print', 'newsletter']) {
    equal(instructions!({ network }, withPicture).proof, 'capture')
    equal(judge('https://example.org/x', { network }), 'no-address-here')
  }
})

test('the address of a post on that network is accepted, without its fragment', () => {
  equal(
    judge(' https://www.facebook.com/groups/12/posts/34/#reply '),
    'https://www.facebook.com/groups/12/posts/34/',
  )
  equal(judge('https://m.facebook.com/story.php?id=1'), 'https://m.facebook.com/story.php?id=1')
})

test('an address that runs a script is refused', () => {
  equal(judge('javascript:alert(1)//facebook.com'), 'not-https')
  equal(judge('data:text/html,facebook.com'), 'not-https')
})

test('a host that only looks like the network is refused', () => {
  for (const address of [
    'https://evilfacebook.com/p/1',
    'https://facebook.com.example.org/p/1',
    'https://fаcebook.com/p/1', // a Cyrillic letter
    'https://facebook.com:8443/p/1',
    'https://bit.ly/3abc',
  ])
    equal(judge(address), 'other-network', address)
})

test('an address that hides a host behind a name is refused', () => {
  equal(judge('https://facebook.com@example.org/p/1'), 'has-credentials')
})

test('the home page of a network proves nothing', () => {
  equal(judge('https://www.facebook.com/'), 'home-page')
})

test('words and plain http are told apart', () => {
  equal(judge('c’est en ligne'), 'not-an-address')
  equal(judge('http://facebook.com/p/1'), 'not-https')
})

test('a news item is accepted on the organisation’s own sites only', () => {
  const site = { network: 'site', surface: 'site' }
  equal(judge('https://www.tilleuls.example/a', site, ['Tilleuls.example']), 'https://www.tilleuls.example/a')
  equal(judge('https://autre.example/a', site, ['tilleuls.example']), 'other-network')
  equal(judge('https://tilleuls.example/a', site, []), 'no-address-here')
})

test('a place nobody described still has its steps', () => {
  const { steps, proof } = instructions!({ network: 'peertube', surface: 'video-channel' }, withPicture)
  equal(proof, 'capture')
  ok(steps.length >= 4)
})

test('no two places answer for the same network and surface', () => {
  const keys = places.map(({ network, surface }) => `${network}:${surface}`)
  deepEqual([...new Set(keys)], keys)
  for (const place of places) equal(placeOf(place.network, place.surface), place)
})
