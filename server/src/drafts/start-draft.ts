import { isTemplate, readCharter, readTemplate } from '@balise/charter'
import { getVersionFile } from '../charter/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { getOrganisation } from '../organisation/index.ts'
import { freeVersion } from './free-version.ts'
import { emptyHead, FIRST_VERSION } from './head.ts'
import { startDraftInput } from './inputs.ts'
import type { StartDraftInput } from './inputs.ts'
import { canWriteDrafts } from './policy.ts'
import { insertDraft, insertPassages, insertRules } from './store-draft.ts'
import { passagesOfCharter } from './text-of.ts'

/**
 * Begins a charter from a template, from a version that was adopted, or from an empty page. The rules of what it
 * begins from are taken with it: whoever begins confirms them, and may settle each again.
 *
 * @returns the draft's id
 * @throws {Refusal} not-allowed · not-found
 */
export async function startDraft(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor'>,
  input: StartDraftInput,
): Promise<string> {
  if (!canWriteDrafts(ctx.actor)) throw new Refusal('not-allowed', { action: 'start-draft' })
  const asked = startDraftInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    const { name: organisation, locale } = await getOrganisation(ctx)
    if (asked.from === 'scratch') {
      const version = await freeVersion(ctx, FIRST_VERSION)
      const head = emptyHead({ title: asked.title, organisation, locale, version })
      const draftId = await insertDraft(ctx, { origin: 'scratch', originName: '', head })
      await append(ctx, 'draft.started', draftId, { from: 'scratch' })
      return draftId
    }

    const { source, name } = await sourceOf(ctx, asked)
    const charter = readCharter(source)
    const { articles: _, rules: __, digest, ...head } = charter
    const draftId = await insertDraft(ctx, {
      origin: asked.from,
      originName: name,
      head: {
        ...head,
        organisation,
        version: await freeVersion(ctx, head.version),
        effectiveOn: null,
        reviewOn: null,
      },
    })
    const found = passagesOfCharter(charter).map((one) => ({ ...one, id: ctx.newId() }))
    await insertPassages(
      ctx,
      draftId,
      found.map(({ id, passage }) => ({ ...passage, id })),
    )
    const rules = found.flatMap(({ id, passage: { words }, rules }) =>
      rules.map(({ quote, rule }) => ({ passageId: id, quote, norm: null, proposed: rule, words })),
    )
    await insertRules(ctx, draftId, rules, true)
    await append(ctx, 'draft.started', draftId, { from: asked.from, name, digest })
    return draftId
  })
}

async function sourceOf(
  ctx: Needs<'db' | 'now' | 'actor'>,
  asked: Exclude<ReturnType<typeof startDraftInput.parse>, { from: 'scratch' }>,
): Promise<{ source: string; name: string }> {
  if (asked.from === 'version') {
    const { source, version } = await getVersionFile(ctx, { versionId: asked.versionId })
    return { source, name: version }
  }
  const { template } = asked
  if (!isTemplate(template)) throw new Refusal('not-found', { what: 'template', id: template })
  return { source: readTemplate(template), name: template }
}
