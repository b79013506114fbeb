import { getVersion } from '../charter/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { getOrganisation } from '../organisation/index.ts'
import { getPerson } from '../people/index.ts'
import { dayOf, layOut, short } from '../proof/index.ts'
import type { Sheet } from '../proof/index.ts'
import { attemptIdInput } from './inputs.ts'
import type { AttemptIdInput } from './inputs.ts'
import { canReadCertificate } from './policy.ts'
import { lockAttempt } from './queries.ts'
import { wordsIn } from './words.ts'

/**
 * The certificate of a training that was passed, as a PDF.
 *
 * @throws {Refusal} not-allowed · not-found
 */
export async function certificatePdf(
  ctx: Needs<'db' | 'actor' | 'now' | 'origin'>,
  input: AttemptIdInput,
): Promise<Uint8Array> {
  const { attemptId } = attemptIdInput.parse(input)
  const sheet = await inTransaction(ctx, async (ctx): Promise<Sheet> => {
    const attempt = await lockAttempt(ctx, attemptId)
    if (!canReadCertificate(ctx.actor, attempt.person_id) || !attempt.passed || !attempt.code)
      throw new Refusal('not-found', { what: 'training-attempt', id: attemptId })
    const { name: organisation, locale } = await getOrganisation(ctx)
    const { name } = await getPerson(ctx, { personId: attempt.person_id })
    const { charter, version, digest } = await getVersion(ctx, attempt.charter_version_id)
    const words = wordsIn(locale).certificate
    return {
      locale,
      organisation: short(organisation, 90),
      sheet: words.title,
      title: name,
      state: { text: words.state, tone: 'ok' },
      subtitle: words.passed(attempt.correct ?? 0, attempt.question_ids.length),
      facts: [
        [words.trained, dayOf(locale)(attempt.finished_at!.toISOString())],
        [words.code, attempt.code],
        [words.checkedAt, `${ctx.origin}/certificate`],
        [words.version, digest.slice(0, 23)],
      ],
      sections: [
        {
          title: words.what,
          blocks: [
            { kind: 'text', lines: [words.subtitle(short(charter.title, 80), version)] },
            { kind: 'text', lines: [words.says(short(organisation, 90))] },
          ],
        },
      ],
      footer: words.footer(short(organisation, 60), attempt.code),
    }
  })
  return layOut([sheet])
}
