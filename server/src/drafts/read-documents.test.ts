import { equal, match, ok, rejects } from 'node:assert/strict'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import test from 'node:test'
import { ImportRefusal } from '@balise/charter/import'
import { givenOrganisation } from '../../test/given.ts'
import { testApp } from '../../test/test-app.ts'
import { getDraft, startImport } from './index.ts'
import { readDocument } from './read-document.ts'

const app = await testApp()

const CHAPTER = (number: number) => `
${number}. Le service ${number}

${number}.1 Il est interdit de publier plus de quatre fois par semaine dans le groupe du service ${number}.

${number}.2 Seuls les modérateurs du service ${number} peuvent publier au nom de l'association.

${number}.3 Tout signalement reçu par le service ${number} est envoyé à l'adresse "....", régulièrement.

${number}.4 Les photos d'un enfant du service ${number} sont publiées avec l'accord écrit de ses parents.
`
const LONG_CHARTER = `Charte des réseaux sociaux\n${Array.from({ length: 1200 }, (_, at) => CHAPTER(at + 1)).join('')}`
const LONGEST_PAUSE = 500 // milliseconds; sentences alone took ten times that where pages are served

const bytesOf = (text: string) => new TextEncoder().encode(text)

test('pages go on being served while a charter of two hundred pages is read and understood', async () => {
  ok(LONG_CHARTER.length > 450_000, `${LONG_CHARTER.length} characters`)
  const { administrator } = await givenOrganisation(app, { charter: false })
  const ctx = app.as(administrator)
  const draftId = await startImport(ctx, { bytes: bytesOf(LONG_CHARTER), fileName: 'charte.txt' })
  const pauses = monitorEventLoopDelay({ resolution: 10 })
  pauses.enable()
  await app.runJobs()
  pauses.disable()
  const draft = await getDraft(ctx, { draftId })
  equal(draft.importing, 'read')
  ok(draft.progress.total > 2000, `${draft.progress.total} proposals`)
  ok(draft.faults.length > 1000, `${draft.faults.length} faults`)
  ok(pauses.max < LONGEST_PAUSE * 1_000_000, `${Math.round(pauses.max / 1_000_000)} ms`)
})

test('a document that takes too long to be understood is given up with a sentence', async () => {
  const document = {
    bytes: bytesOf(LONG_CHARTER),
    fileName: 'charte.txt',
    today: '2026-03-12',
    locale: 'fr',
    model: null,
  } as const
  await rejects(
    readDocument(document, () => {}, 1),
    (error) => {
      ok(error instanceof ImportRefusal)
      equal(error.cause, 'too-slow')
      match(error.says.fr, /1 secondes/)
      return true
    },
  )
})
