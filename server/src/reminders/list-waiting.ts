import { listVersions } from '../charter/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { dayIn, getOrganisation } from '../organisation/index.ts'
import { listAskedSignatures } from '../signing/index.ts'
import { listAskedTrainings } from '../training/index.ts'
import { selectReminders } from './queries.ts'
import type { Waiting } from './when-due.ts'

/** All that is asked from people and not given yet, with what each was told of it. Nothing before a charter. */
export async function listWaiting(ctx: Needs<'db' | 'actor' | 'now'>): Promise<Waiting[]> {
  return inTransaction(ctx, async (ctx) => {
    const inForce = (await listVersions(ctx)).some((version) => version.inForce)
    const { timezone } = await getOrganisation(ctx)
    const told = Map.groupBy(await selectReminders(ctx), keyOf)
    const signatures = (await listAskedSignatures(ctx)).map(({ personId, versionId, since }) => ({
      personId,
      subject: 'signature' as const,
      subjectId: versionId,
      since: dayIn(timezone, new Date(since)),
      dueOn: null,
    }))
    const trainings = inForce
      ? (await listAskedTrainings(ctx)).map(({ personId, since, dueOn }) => ({
          personId,
          subject: 'training' as const,
          subjectId: since,
          since,
          dueOn,
        }))
      : []
    return [...signatures, ...trainings].map((one) => {
      const sent = told.get(keyOf(one)) ?? []
      const last = sent.at(-1)
      return { ...one, told: sent.length, lastToldOn: last ? dayIn(timezone, last.sentAt) : null }
    })
  })
}

const keyOf = ({ personId, subject, subjectId }: { personId: string; subject: string; subjectId: string }) =>
  `${personId} ${subject} ${subjectId}`
