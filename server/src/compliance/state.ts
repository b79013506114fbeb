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
import type { PersonKind } from '../people/index.ts'
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
    // Only of these may a duty say something about consents.
    const consentsOf = [...shown.flatMap(({ personIds }) => personIds), ...(await listEnding(ctx, charter))]
    const personIds = await listIdsInCharge(ctx, {
      kinds: kindsAsked(charter),
      personIds: [...new Set([...consentsOf, ...[...administrators.values()].flat()])],
    })
    const present = new Set(personIds)
    const facts = await gatherFacts(ctx, { personIds, consentsOf, channels, published: [] })
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

/** The kinds of people who must sign or be trained: of the others, nothing is asked for what they are. */
function kindsAsked({ rules }: Charter): PersonKind[] {
  const exempt = rules
    .filter(({ kind }) => kind === 'acknowledgement' || kind === 'training')
    .map(({ kind, parameters }) => [{ ...kindOf(kind)!.defaults, ...parameters }.exemptKinds].flat())
  return PERSON_KINDS.filter((kind) => exempt.some((kinds) => !kinds.includes(kind)))
}

/** Whose consent soon ends, shown or not; nobody, when the charter asks for none. */
async function listEnding(ctx: StateCtx, { rules }: Charter): Promise<string[]> {
  if (!rules.some(({ kind }) => kind === 'image-consent')) return []
  const from = dayIn((await getOrganisation(ctx)).timezone, ctx.now())
  return listEndingPersonIds(ctx, { from, before: shiftDay(from, { days: CONSENT_ENDS_SOON_DAYS + 1 }) })
}

/** The checklist of the adoption says what somebody would have to attest: nothing of it is open. */
function formalitiesDone({ rules }: Charter, adoption: AdoptionView | undefined): Attestation[] {
  if (!adoption || adoption.steps.some(({ standing }) => standing === 'open' || standing === 'late'))
    return []
  return rules
    .filter(({ kind }) => kind === 'adoption-formality')
    .map(({ id }) => ({ rule: id, by: adoption.body, on: adoption.recordedAt }))
}
