import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { append } from '../log/index.ts'
import { dayIn, getOrganisation } from '../organisation/index.ts'
import type { Locale } from '../organisation/index.ts'
import { documentPath } from './paths.ts'
import { plainWords } from './plain-words.ts'
import { refusalOf, readDocument } from './read-document.ts'
import type { Read } from './read-document.ts'
import { getDraftRow } from './rows.ts'
import { insertFaults, insertPassages, insertRules } from './store-draft.ts'
import { modelHost } from './second-opinion.ts'

type Worker = Needs<'db' | 'now' | 'newId' | 'actor' | 'files' | 'model'>

/** Past this without a word on how far it is, whoever was reading is dead. */
const LEASE_MINUTES = 10
const MOST_TRIES = 3
const WORTH_SAYING = 1 // percent: each step is a write

/** Reads the documents that wait, one at a time, and takes up those whose reader died. */
export async function readDocuments(ctx: Worker): Promise<void> {
  for (;;) {
    const claimed = await claim(ctx)
    if (!claimed) return
    await readOne(ctx, claimed)
  }
}

type Claimed = { draftId: string; fileName: string; asksModel: boolean }

async function claim(ctx: Worker): Promise<Claimed | undefined> {
  const organisationId = organisationOf(ctx.actor)
  return inTransaction(ctx, async ({ db, now }) => {
    const stale = new Date(now().getTime() - LEASE_MINUTES * 60_000)
    const row = await db
      .selectFrom('draft_import')
      .select(['draft_id', 'file_name', 'tries', 'asks_model'])
      .where('organisation_id', '=', organisationId)
      .where((row) =>
        row.or([
          row('state', '=', 'waiting'),
          row.and([row('state', '=', 'reading'), row('reading_since', '<', stale)]),
        ]),
      )
      .orderBy('draft_id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (!row) return undefined
    const isHopeless = row.tries >= MOST_TRIES
    await db
      .updateTable('draft_import')
      .set(
        isHopeless
          ? { state: 'refused', refusal: JSON.stringify(GAVE_UP), reading_since: null }
          : { state: 'reading', percent: 0, tries: row.tries + 1, reading_since: now() },
      )
      .where('organisation_id', '=', organisationId)
      .where('draft_id', '=', row.draft_id)
      .execute()
    return isHopeless
      ? undefined
      : { draftId: row.draft_id, fileName: row.file_name, asksModel: row.asks_model }
  })
}

const GAVE_UP: Record<Locale, string> = {
  fr: 'La lecture de ce fichier s’est arrêtée trois fois sans finir. Le fichier est gardé : enregistrez-le sous un autre format, puis recommencez.',
  en: 'The reading of this file stopped three times before its end. The file is kept: save it in another format, then start again.',
}

async function readOne(ctx: Worker, { draftId, fileName, asksModel }: Claimed): Promise<void> {
  const bytes = await ctx.files.read(documentPath(organisationOf(ctx.actor), draftId))
  let said = 0
  let saying = Promise.resolve()
  const say = (percent: number) => {
    if (percent < said + WORTH_SAYING) return
    said = percent
    const step = { percent: Math.min(Math.floor(percent), 99), reading_since: ctx.now() }
    saying = saying.then(() => setImport(ctx, draftId, step))
  }
  const { timezone, locale } = await inTransaction(ctx, getOrganisation)
  const today = dayIn(timezone, ctx.now())
  const model = asksModel ? ctx.model : null
  let read: Read
  try {
    read = await readDocument({ bytes, fileName, today, locale, model }, say)
  } catch (error) {
    const refusal = refusalOf(error)
    await saying
    if (!refusal) {
      // A fault of ours: taken up again, three times at most.
      await setImport(ctx, draftId, { state: 'waiting', reading_since: null })
      throw error
    }
    return refuse(ctx, draftId, refusal)
  }
  await saying
  await keep(ctx, draftId, read)
}

function refuse(ctx: Worker, draftId: string, refusal: Record<Locale, string>): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    await setImport(ctx, draftId, {
      state: 'refused',
      refusal: JSON.stringify(refusal),
      reading_since: null,
    })
    await append(ctx, 'draft.file-refused', draftId, { why: refusal.en })
  })
}

/** Everything that was read, or nothing. */
async function keep(ctx: Worker, draftId: string, read: Read): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const row = await getDraftRow(ctx, draftId, true)
    const host = modelHost(ctx)
    const model = read.model && host ? { host, ...read.model } : null
    const passages = read.passages.map((passage) => ({ ...passage, id: ctx.newId() }))
    const idOf = (passage: number) => passages[passage]!.id
    await insertPassages(ctx, draftId, passages)
    const proposals = read.proposals.map(({ passage, ...one }) => ({ ...one, passageId: idOf(passage) }))
    await insertRules(ctx, draftId, proposals, false)
    const faults = read.faults.map(({ passage, ...one }) => ({
      ...one,
      passageId: passage === null ? null : idOf(passage),
    }))
    await insertFaults(ctx, draftId, faults)
    const title = plainWords(read.head.title).slice(0, 200) || row.head.title
    await ctx.db
      .updateTable('charter_draft')
      .set({
        head: JSON.stringify({ ...row.head, ...read.head, title }),
        contributions: JSON.stringify(read.contributions),
        updated_at: ctx.now(),
      })
      .where('organisation_id', '=', organisationOf(ctx.actor))
      .where('id', '=', draftId)
      .execute()
    await setImport(ctx, draftId, {
      state: 'read',
      percent: 100,
      reading_since: null,
      source: JSON.stringify({ ...read.source, model }),
    })
    await append(ctx, 'draft.file-read', draftId, {
      digest: read.digest,
      passages: passages.length,
      proposals: read.proposals.length,
      faults: read.faults.length,
      ...(model ? { model } : {}),
    })
  })
}

type Step = {
  state?: 'waiting' | 'refused' | 'read'
  percent?: number
  reading_since?: Date | null
  refusal?: string
  source?: string
}

function setImport(ctx: Worker, draftId: string, step: Step): Promise<void> {
  return inTransaction(ctx, async ({ db, actor }) => {
    await db
      .updateTable('draft_import')
      .set(step)
      .where('organisation_id', '=', organisationOf(actor))
      .where('draft_id', '=', draftId)
      .execute()
  })
}
