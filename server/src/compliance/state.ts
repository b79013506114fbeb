import { CONSENT_ENDS_SOON_DAYS, kindOf } from '@balise/rules'
import type { Attestation, Charter, OrganisationState } from '@balise/rules'
import { findAdoptionOf } from '../adoption/index.ts'
import type { AdoptionView } from '../adoption/index.ts'
import { listAdministrators, listChannels } from '../channels/index.ts'
import { listVersions } from '../charter/index.ts'
import { gatherFacts, listEndingPersonIds } from '../consents/index.ts'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { dayIn, getOrganisation, shiftDay } from '../organisation/index.ts'
import { listIdsInCharge, PERSON_KINDS } from '../people/index.ts'
import { listLastActivity, listShown } from '../posts/index.ts'
import type { TakedownView } from '../takedowns/index.ts'
import { selectLastAttestations } from './queries.ts'

export type StateCtx = Needs<'db' | 'now' | 'actor' | 'networks'>

/** The organisation as an audit reads it: whoever has left and whatever is closed owe nothing any more. */
export function getState(
  ctx: StateCtx,
  charter: Charter,
  removals: TakedownView[],
): Promise<OrganisationState> {
  return inTransaction(ctx, async (ctx) => {
    const channels = await listChannels(ctx)
    const slugs = new Map(channels.map(({ id, slug }) => [id, slug]))
    const administrators = await listAdministrators(ctx)
    const shown = await listShown(ctx.db)
    const personIds = await listConcerned(ctx, charter, [
      ...[...administrators.values()].flat(),
      ...shown.flatMap(({ personIds }) => personIds),
    ])
    const present = new Set(personIds)
    const facts = await gatherFacts(ctx, { personIds, channels, published: [] })
    const activity = await listLastActivity(ctx.db)
    const attested = await selectLastAttestations(ctx.db, organisationOf(ctx.actor))
    const inForce = (await listVersions(ctx)).find((version) => version.inForce)
    const accounts = new Map(channels.map((channel) => [channel.slug, channel]))
    const adoption = inForce && (await findAdoptionOf(ctx, { versionId: inForce.id }))
    return {
      ...facts,
      channels: (facts.channels ?? []).map((channel) => {
        const { id, authorisedBy, authorisedOn } = accounts.get(channel.id)!
        return {
          ...channel,
          administrators: (administrators.get(id) ?? []).filter((person) => present.has(person)),
          authorisedBy,
          authorisedOn,
          lastActivity: activity.get(id) ?? null,
        }
      }),
      adoption: { by: inForce?.adoptedBy ?? null, on: inForce?.effectiveAt ?? null },
      attestations: [
        ...formalitiesDone(charter, adoption),
        ...attested
          .filter(({ holds }) => holds)
          .map((row) => ({
            rule: row.rule,
            by: row.attested_by,
            on: row.attested_at.toISOString(),
            until: row.until_on,
            note: row.note,
          })),
      ],
      // What is closed had something to show for it, or could not be closed.
      takedowns: removals.map(({ id, openedAt, dueOn }) => ({
        id,
        asked: openedAt,
        due: dueOn,
      })),
      shown: shown.flatMap(({ postId, channelId, at, personIds }) => {
        const channel = slugs.get(channelId)
        return channel ? [{ post: postId, channel, at, persons: personIds }] : []
      }),
    }
  })
}

/**
 * Those present of whom a duty may say something: who must sign or be trained, holds a role, is shown by what is out,
 * holds the keys of a channel, or whose consent soon ends. The others are shown by nothing and owe nothing.
 */
async function listConcerned(ctx: StateCtx, { rules }: Charter, personIds: string[]): Promise<string[]> {
  const exempt = rules.flatMap(({ kind, parameters }) =>
    kind === 'acknowledgement' || kind === 'training'
      ? [[{ ...kindOf(kind)!.defaults, ...parameters }.exemptKinds].flat()]
      : [],
  )
  const kinds = PERSON_KINDS.filter((kind) => exempt.some((kinds) => !kinds.includes(kind)))
  const today = dayIn((await getOrganisation(ctx)).timezone, ctx.now())
  const ending = rules.some(({ kind }) => kind === 'image-consent')
    ? await listEndingPersonIds(ctx, {
        from: today,
        before: shiftDay(today, { days: CONSENT_ENDS_SOON_DAYS + 1 }),
      })
    : []
  return listIdsInCharge(ctx, { kinds, personIds: [...new Set([...personIds, ...ending])] })
}

/** The checklist of the adoption says what somebody would have to attest: nothing of it is open. */
function formalitiesDone({ rules }: Charter, adoption: AdoptionView | undefined): Attestation[] {
  if (!adoption || adoption.steps.some(({ standing }) => standing === 'open' || standing === 'late'))
    return []
  return rules
    .filter(({ kind }) => kind === 'adoption-formality')
    .map(({ id }) => ({ rule: id, by: adoption.body, on: adoption.recordedAt }))
}
