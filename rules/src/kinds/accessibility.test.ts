import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { tilleuls, verdictOf } from './given.ts'

const posted = (post: object, parameters = {}, organisation = {}) =>
  verdictOf('accessibility', 'block', { parameters, organisation, post })
const image = (alt?: string | null) => ({
  media: [{ id: 'p1', kind: 'image', ...(alt !== undefined && { alt }) }],
})

test('an image without a description does not leave, and one click opens it', () => {
  const { decision, findings } = posted(image())
  equal(decision, 'block')
  deepEqual(findings[0]?.remedies[0], { action: 'describe', media: 'p1' })
})

for (const alt of [null, '', '  '])
  test(`a description of ${JSON.stringify(alt)} is none`, () => {
    equal(posted(image(alt)).decision, 'block')
  })

for (const alt of ['Photo', 'IMAGE', 'dsc_0042', 'affiche-fete.PNG'])
  test(`« ${alt} » describes nothing`, () => {
    equal(posted(image(alt)).decision, 'review')
  })

for (const alt of ['Photo de deux enfants qui peignent', 'Affiche : fête le 3 mai à 14 h, place de l’Ange'])
  test(`« ${alt} » describes an image`, () => {
    equal(posted(image(alt)).decision, 'allow')
  })

test('each part is looked at only where the charter asks for it', () => {
  const text = '#journeemondialedelaterre 𝗶𝗰𝗶'
  const media = [
    { id: 'p1', kind: 'image' },
    { id: 'v1', kind: 'video' },
  ]
  for (const [part, messages] of [
    ['alt', ['p1']],
    ['captions', ['v1']],
    ['hashtags', [undefined]],
    ['letters', [undefined]],
  ] as const)
    deepEqual(
      posted({ text, media }, { parts: [part] }).findings.map(({ data }) => data.media),
      messages,
    )
})

test('the channel’s own way of writing a hashtag is one click away', () => {
  const channels = [{ ...tilleuls.channels![0]!, hashtags: ['#FêteDesTilleuls', '#tilleuls'] }]
  const text = 'Rendez-vous samedi. #fetedestilleuls #Tilleuls'
  deepEqual(
    posted({ text }, {}, { channels }).findings.map(({ remedies }) => remedies),
    [[{ action: 'replace-text', start: 20, end: 36, with: '#FêteDesTilleuls' }]],
  )
})

test('letters that are symbols are replaced by letters', () => {
  const { decision, findings } = posted({ text: 'Venez 𝓽𝓸𝓾𝓼 !' })
  equal(decision, 'advise')
  deepEqual(findings[0]?.remedies, [{ action: 'replace-text', start: 6, end: 14, with: 'tous' }])
})

test('what is relayed keeps the description that it has', () => {
  equal(posted({ ...image(), action: 'share' }).decision, 'allow')
})

test('a document is left to those who write it', () => {
  equal(posted({ media: [{ id: 'd1', kind: 'document' }] }).decision, 'allow')
})
