import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { tilleuls, verdictOf } from './given.ts'
import type { Post } from '../case.ts'

const check = (parameters: Record<string, unknown>, post: Partial<Post>, organisation = {}) =>
  verdictOf('editorial-line', 'advise', { parameters, post, organisation })

test('a length is counted as readers count', () => {
  equal(check({ maxLength: 3 }, { text: '👨‍👩‍👧🇧🇪e\u0301' }).decision, 'allow')
  deepEqual(check({ maxLength: 2 }, { text: '👨‍👩‍👧🇧🇪e\u0301' }).findings[0]?.data.count, 3)
})

test('the hashtag of the channel is one click away', () => {
  const [page, ...others] = tilleuls.channels!
  const channels = [{ ...page!, hashtags: ['#LesTilleuls'] }, ...others]
  const { findings } = check({ required: ['hashtag', 'link'] }, { text: 'Bonjour.' }, { channels })
  deepEqual(
    findings.map(({ remedies }) => remedies),
    [
      [{ action: 'append-text', text: '#LesTilleuls' }],
      [{ action: 'append-text', text: 'https://lestilleuls.be' }],
    ],
  )
})

test('a post that does not say its language is left alone', () => {
  equal(check({ languages: ['fr'] }, { text: 'Goedemorgen.' }).decision, 'allow')
})

test('the first emoji too many is the one shown', () => {
  const { findings } = check({ maxEmoji: 1 }, { text: '🎉 et 👍🏽' })
  deepEqual(findings[0]?.at, { text: { start: 6, end: 10 } })
})

test('an appointment and a quotation are said to nobody', () => {
  equal(check({ address: 'tu' }, { text: 'Rendez-vous samedi !' }).decision, 'allow')
  equal(check({ address: 'vous' }, { text: 'Spectacle « Et toi, tu danses ? » samedi.' }).decision, 'allow')
  equal(check({ address: 'vous' }, { text: 'Inscris-toi !' }).decision, 'advise')
})

test('a reply follows no template', () => {
  equal(check({ required: ['picture'] }, { action: 'reply' }).decision, 'allow')
})

test('a template that says nothing asks for nothing', () => {
  equal(check({}, { text: 'Bonjour.' }).decision, 'allow')
})
