import { deepEqual } from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { listFiles, root } from './src/files.ts'

const SHARED = join(root, '../shared')
const MIN_WORDS = 12 // shorter ones are said twice by chance
const skip = existsSync(SHARED) ? false : 'the texts it compares with (../shared) are not on this machine'

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
// The code blocks of the papers are the shapes we follow, field by field.
const withoutCode = (text: string) => text.replaceAll(/^(`{3,})[\s\S]*?^\1/gm, '')
const sentencesOf = (text: string) => withoutCode(text).split(/(?<=[.!?:;])\s+|\n{2,}|\n(?=[-*|#\d])/)

test('no long sentence of the working papers or of a real charter is copied', { skip }, () => {
  const beginnings = new Map<string, string>()
  for (const file of globSync('{design,charters}/**/*.{md,txt}', { cwd: SHARED }))
    for (const sentence of sentencesOf(readFileSync(join(SHARED, file), 'utf8'))) {
      const words = wordsOf(sentence)
      if (words.length >= MIN_WORDS)
        beginnings.set(words.slice(0, MIN_WORDS).join(' '), `${file}: ${sentence.trim()}`)
    }

  const copied = listFiles(['**/*.{md,ts,js,svelte,sql,css,html}']).flatMap((file) => {
    const words = wordsOf(readFileSync(join(root, file), 'utf8'))
    return words.flatMap((_, at) => {
      const source = beginnings.get(words.slice(at, at + MIN_WORDS).join(' '))
      return source ? [`${file} ← ${source}`] : []
    })
  })
  deepEqual(copied, [])
})
