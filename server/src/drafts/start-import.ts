import { createHash } from 'node:crypto'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { getOrganisation } from '../organisation/index.ts'
import { freeVersion } from './free-version.ts'
import { emptyHead, FIRST_VERSION } from './head.ts'
import { MAX_DOCUMENT_BYTES, startImportInput } from './inputs.ts'
import type { StartImportInput } from './inputs.ts'
import { documentPath } from './paths.ts'
import { plainWords } from './plain-words.ts'
import { canWriteDrafts } from './policy.ts'
import { insertDraft } from './store-draft.ts'

/**
 * Keeps a document that may be a charter, and asks for it to be read. The file is on the disk before the answer: a
 * restart loses nothing.
 *
 * @returns the draft's id; `getDraft` says how far the reading is
 * @throws {Refusal} not-allowed · document-empty · document-too-large
 */
export async function startImport(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor' | 'files' | 'enqueue' | 'model'>,
  input: StartImportInput,
): Promise<string> {
  if (!canWriteDrafts(ctx.actor)) throw new Refusal('not-allowed', { action: 'start-import' })
  const { bytes, fileName, asksModel } = startImportInput.parse(input)
  if (bytes.length === 0) throw new Refusal('document-empty', {})
  if (bytes.length > MAX_DOCUMENT_BYTES)
    throw new Refusal('document-too-large', { bytes: bytes.length, maxBytes: MAX_DOCUMENT_BYTES })
  const organisationId = organisationOf(ctx.actor)
  const name = shownName(fileName)
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`

  return inTransaction(ctx, async (ctx) => {
    const { name: organisation, locale } = await getOrganisation(ctx)
    const head = emptyHead({
      title: name.replace(/\.[a-z0-9]{1,6}$/i, ''),
      organisation,
      locale,
      version: await freeVersion(ctx, FIRST_VERSION),
    })
    const draftId = await insertDraft(ctx, { origin: 'file', originName: name, head })
    await ctx.files.write(documentPath(organisationId, draftId), bytes)
    await ctx.db
      .insertInto('draft_import')
      .values({
        organisation_id: organisationId,
        draft_id: draftId,
        file_name: name,
        bytes: bytes.length,
        digest,
        asks_model: asksModel && ctx.model !== null,
        state: 'waiting',
      })
      .execute()
    await append(ctx, 'draft.started', draftId, { from: 'file', name, digest })
    await ctx.enqueue(ctx, 'drafts.read-documents', { organisationId })
    return draftId
  })
}

/** The name alone, without the folders that some browsers add. */
const shownName = (fileName: string): string =>
  plainWords(fileName.normalize('NFC').split(/[/\\]/).at(-1) ?? '').slice(0, 200) || 'document'
