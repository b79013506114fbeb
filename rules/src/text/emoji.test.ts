import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { emojiIn } from './emoji.ts'

const found = (text: string) => emojiIn(text).map(({ start, end }) => text.slice(start, end))

for (const [what, text, emoji] of [
  ['a flag', 'Vive la 🇧🇪 !', ['🇧🇪']],
  ['a family', '👨‍👩‍👧 et 👍🏽', ['👨‍👩‍👧', '👍🏽']],
  ['a sign made into an emoji', 'Avec ❤️ et ☀️', ['❤️', '☀️']],
  ['a keycap', 'Étape 1️⃣', ['1️⃣']],
  ['two in a row', '🎉🎉', ['🎉', '🎉']],
] as const)
  test(`${what} is counted as a reader counts it`, () => {
    deepEqual(found(text), emoji)
  })

test('letters, digits, signs and half characters are no emoji', () => {
  deepEqual(found('Été 2026 : © ® ™ → # * 1 ✓ \ud83d « » — 漢字'), [])
})
