import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { styledLettersIn } from './styled-letters.ts'

for (const [text, plain] of [
  ['𝗜𝗻𝘀𝗰𝗿𝗶𝗽𝘁𝗶𝗼𝗻𝘀 ouvertes', ['Inscriptions']],
  ['Venez 𝓽𝓸𝓾𝓼 𝓮𝓷𝓼𝓮𝓶𝓫𝓵𝓮 !', ['tous ensemble']],
  ['ⓝⓞⓤⓢ et ＶＯＵＳ', ['nous', 'VOUS']],
  ['🄱🄾🄽🄽🄴 fête', ['BONNE']],
] as const)
  test(`« ${text} » has letters that are symbols`, () => {
    deepEqual(
      styledLettersIn(text).map((one) => one.plain),
      plain,
    )
  })

for (const text of ['Inscriptions ouvertes', 'Soit 𝑥 + 𝑦.', 'Métro Ⓜ, fête 🎉🅰', '\ud835', 'été, œuvre, ﬁn'])
  test(`« ${text} » is made of letters`, () => {
    deepEqual(styledLettersIn(text), [])
  })

test('whatever the text, what is found is inside it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('𝐚', 'ⓑ', 'Ｃ', ' ', '’', 'd', '\ud835', '🎉') }),
      (text) => {
        let last = 0
        for (const { start, end, plain } of styledLettersIn(text)) {
          ok(start >= last && start < end && end <= text.length)
          equal(text.slice(start, end).normalize('NFKC'), plain)
          last = end
        }
      },
    ),
  )
})
