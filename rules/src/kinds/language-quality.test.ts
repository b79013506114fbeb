import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

const found = (text: string) =>
  verdictOf('language-quality', 'advise', { post: { text } }).findings.map(
    ({ data }) => data.words ?? data.marks,
  )

test('acronyms, one after the other, are no shouting', () => {
  deepEqual(found('La CSQ, la FSE et le SEC négocient. SNCF, RATP, CNIL.'), [])
})

test('one word in capitals is emphasis, three are shouting', () => {
  deepEqual(found('Inscription OBLIGATOIRE avant lundi.'), [])
  deepEqual(found('Inscription OBLIGATOIRE AVANT LUNDI SOIR.'), ['OBLIGATOIRE AVANT LUNDI SOIR'])
})

test('a real question mark with an exclamation is left alone', () => {
  deepEqual(found('Vraiment ?!'), [])
})

test('abbreviations of messages are written in full in one click', () => {
  const [finding] = verdictOf('language-quality', 'advise', { post: { text: 'Slt à tous' } }).findings
  deepEqual(finding?.remedies, [{ action: 'replace-text', start: 0, end: 3, with: 'salut' }])
})

test('a list of short lines is not one long sentence', () => {
  equal(found(`${'- un mot ou deux ici\n'.repeat(20)}`).length, 0)
})
