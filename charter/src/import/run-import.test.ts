import { deepEqual, equal, ok, rejects } from 'node:assert/strict'
import { test } from 'node:test'
import { SENTENCES, bytesOf, docx, plainText } from './given.ts'
import { importDocument } from './import-document.ts'
import { ImportRefusal } from './refusal.ts'
import { runImport } from './run-import.ts'

const isRefusal = (cause: string) => (error: unknown) =>
  error instanceof ImportRefusal && error.cause === cause

test('a thread of its own reads what the same thread would', async () => {
  const steps: number[] = []
  const bytes = docx()
  const imported = await runImport(bytes, {
    name: 'charte.docx',
    onProgress: (percent) => steps.push(percent),
  })
  deepEqual(imported, await importDocument(bytes, { name: 'charte.docx' }))
  equal(imported.passages.at(-1)?.text, SENTENCES[1])
  equal(steps.at(-1), 100)
})

test('a refusal comes out of the thread with its sentence in both languages', async () => {
  await rejects(runImport(bytesOf('{\\rtf1 a}'), { name: 'a.rtf' }), (error) => {
    ok(error instanceof ImportRefusal)
    equal(error.cause, 'old-format')
    ok(error.says.fr.includes('ancien format') && error.says.en.includes('old Office format'))
    return true
  })
  await rejects(runImport(new Uint8Array(), { name: 'a' }), isRefusal('empty'))
})

test('a file that takes longer than it may is given up, and the caller goes on', async () => {
  const before = performance.now()
  await rejects(runImport(plainText(), { name: 'a.txt', maxSeconds: 0.001 }), isRefusal('too-slow'))
  ok(performance.now() - before < 10_000)
})

test('the bytes that were given stay those of the caller', async () => {
  const bytes = plainText()
  await runImport(bytes, { name: 'a.txt' })
  deepEqual(bytes, plainText())
})
