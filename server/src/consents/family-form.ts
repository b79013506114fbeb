import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { countTry } from '../people/index.ts'
import type { FamilyCtx } from './family-page.ts'
import { familyPageInput } from './inputs.ts'
import type { FamilyPageInput } from './inputs.ts'
import { letterSheet } from './letter-sheet.ts'
import { familyActor, openLink } from './links.ts'
import { setLetters } from './set-letters.ts'

/** Forms that one link sets in ten minutes: each is half a second of the machine. */
const FORMS = { what: 'family-form', max: 5, seconds: 600 }

/**
 * The questions of a page on paper, for whoever would rather tick and sign them: with the code of the link they have,
 * which goes on opening, and the one by which the organisation finds the request when it comes back.
 *
 * @throws {Refusal} link-over · too-many-attempts
 */
export async function familyForm(
  ctx: FamilyCtx & Needs<'origin'>,
  input: FamilyPageInput,
): Promise<Uint8Array> {
  const asked = familyPageInput.parse(input)
  const link = await openLink(ctx, asked)
  const wait = await countTry(ctx, { ...FORMS, who: link.linkId })
  if (wait > 0) throw new Refusal('too-many-attempts', { seconds: wait })
  const sheet = await inTransaction({ ...ctx, actor: familyActor(link.organisationId) }, (ctx) =>
    letterSheet(ctx, { link, token: asked.token, writtenAt: ctx.now(), language: asked.language }),
  )
  return setLetters([sheet])
}
