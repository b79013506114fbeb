import { getVersion, listLastSigned, listSignatures, listVersions, sha256Of } from '../charter/index.ts'
import type { VersionView } from '../charter/index.ts'
import { inTransaction, memberOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { getOrganisation } from '../organisation/index.ts'
import type { Locale } from '../organisation/index.ts'
import { getPerson } from '../people/index.ts'
import { changesToRead } from './change-views.ts'
import { getSigningInput } from './inputs.ts'
import type { GetSigningInput } from './inputs.ts'
import { canMakeSheet } from './policy.ts'
import { findDeclined } from './queries.ts'
import { shownText } from './shown-text.ts'
import type { SigningView } from './types.ts'
import { boundOf, isAskedToSign } from './who-is-asked.ts'
import { wordsIn } from './words.ts'

type Reader = Needs<'db' | 'actor' | 'now'>

/**
 * What someone reads before they sign: the version in force while they have not signed it, else the next one to come.
 * Oneself when nobody is said.
 *
 * @throws {Refusal} not-allowed · not-found · no-charter
 */
export async function getSigning(
  ctx: Reader,
  input: GetSigningInput & { locale?: Locale } = {},
): Promise<SigningView> {
  const { locale: asked, ...rest } = input
  const { versionId, ...given } = getSigningInput.parse(rest)
  const personId = given.personId ?? memberOf(ctx.actor).personId
  if (!canMakeSheet(ctx.actor, personId)) throw new Refusal('not-allowed', { action: 'read-signature' })

  return inTransaction(ctx, async (ctx) => {
    const person = await getPerson(ctx, { personId })
    const locale = asked ?? (await getOrganisation(ctx)).locale
    const candidates = (await listSignable(ctx)).filter(({ id }) => !versionId || id === versionId)
    if (candidates.length === 0) throw new Refusal('no-charter', {})
    const standings = await Promise.all(candidates.map((version) => standingOf(ctx, version, personId)))
    const open = standings.find(({ state }) => state === 'to-sign' || state === 'declined')
    const { version, ...standing } = open ?? standings[0]!

    const after = await getVersion(ctx, version.id)
    const before = (await listLastSigned(ctx, version.id)).get(personId)
    const known = before ? await getVersion(ctx, before) : null
    const bound = boundOf(person)
    const { changes, others } = changesToRead(known?.charter ?? null, after.charter, bound, locale)
    const { title, digest } = version
    const isFirst = known === null
    const shown = shownText({ title, digest, version: version.version, changes, isFirst }, locale)
    return {
      person: { id: person.id, name: person.name },
      version: {
        id: version.id,
        version: version.version,
        title,
        digest,
        effectiveAt: after.effectiveAt,
        toCome: !version.inForce,
      },
      asked: isAskedToSign(after.charter, person),
      ...standing,
      since: known?.version ?? null,
      changes,
      others,
      pledge: wordsIn(locale).pledge(version.version, isFirst),
      shown,
      shownDigest: sha256Of(shown),
    }
  })
}

/** The version in force, then those to come, the nearest first. */
export async function listSignable(ctx: Reader): Promise<VersionView[]> {
  const now = ctx.now().toISOString()
  return (await listVersions(ctx))
    .filter(({ inForce, effectiveAt }) => inForce || (effectiveAt !== null && effectiveAt > now))
    .toSorted((a, b) => (a.effectiveAt! < b.effectiveAt! ? -1 : 1))
}

async function standingOf(ctx: Reader, version: VersionView, personId: string) {
  const signature = (await listSignatures(ctx, version.id)).find((one) => one.personId === personId)
  const declined = signature ? undefined : await findDeclined(ctx, version.id, personId)
  const state: SigningView['state'] = signature
    ? signature.how === 'carried'
      ? 'carried'
      : 'signed'
    : declined
      ? 'declined'
      : 'to-sign'
  return {
    version,
    state,
    at: signature?.at ?? declined?.declinedAt ?? null,
    reason: declined?.reason ?? null,
  }
}
