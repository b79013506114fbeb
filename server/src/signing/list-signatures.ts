import { getVersion, listSignatures } from '../charter/index.ts'
import type { VersionView } from '../charter/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { getPerson, listPeople, namesOf } from '../people/index.ts'
import type { PersonView } from '../people/index.ts'
import { listSignable } from './get-signing.ts'
import { listSignaturesInput, scanInput } from './inputs.ts'
import type { ListSignaturesInput, ScanInput } from './inputs.ts'
import { canReadSignatures } from './policy.ts'
import { listDeclined } from './queries.ts'
import type { AskedSignature, SignatureLine, SignatureRecordView, SignaturesView } from './types.ts'
import { asksForSignatures, isAskedToSign, kindsAsked } from './who-is-asked.ts'

type Reader = Needs<'db' | 'actor' | 'now'>

/**
 * Who signed, who declined, who is waited for, since when. The version to come when there is one, for that is what
 * people are asked for; any other by its id.
 *
 * @throws {Refusal} not-allowed · not-found · no-charter
 */
export async function getSignatures(ctx: Reader, input: ListSignaturesInput = {}): Promise<SignaturesView> {
  if (!canReadSignatures(ctx.actor)) throw new Refusal('not-allowed', { action: 'read-signatures' })
  const { versionId } = listSignaturesInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const signable = await listSignable(ctx)
    const version = versionId ? signable.find(({ id }) => id === versionId) : signable.at(-1)
    if (!version)
      throw versionId
        ? new Refusal('not-found', { what: 'charter-version', id: versionId })
        : new Refusal('no-charter', {})
    const { charter, effectiveAt } = await getVersion(ctx, version.id)
    const answers = await loadAnswers(ctx, version.id)
    const people = await listPeople(ctx, {
      among: {
        kinds: kindsAsked(charter),
        personIds: [...answers.signed.keys(), ...answers.declined.keys()],
      },
    })
    const asked = new Set(people.filter((person) => isAskedToSign(charter, person)).map(({ id }) => id))
    const shown = await linesOf(ctx, version, people, answers)
    const { id, title, digest } = version
    return {
      version: { id, version: version.version, title, digest, effectiveAt, toCome: !version.inForce },
      asks: asksForSignatures(charter),
      versions: signable.map((one) => ({ id: one.id, version: one.version, toCome: !one.inForce })),
      lines: shown.toSorted((a, b) => RANK[a.state] - RANK[b.state]),
      signed: shown.filter(
        ({ person, state }) => asked.has(person.id) && (state === 'signed' || state === 'carried'),
      ).length,
      asked: asked.size,
    }
  })
}

/**
 * Where one person stands before one version, with the sealed record when there is one.
 *
 * @throws {Refusal} not-allowed · not-found
 */
export async function getSignature(ctx: Reader, input: ScanInput): Promise<SignatureRecordView> {
  if (!canReadSignatures(ctx.actor)) throw new Refusal('not-allowed', { action: 'read-signatures' })
  const { versionId, personId } = scanInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const version = (await listSignable(ctx)).find(({ id }) => id === versionId)
    if (!version) throw new Refusal('not-found', { what: 'charter-version', id: versionId })
    const { effectiveAt } = await getVersion(ctx, versionId)
    const person = await getPerson(ctx, { personId })
    const [line] = await linesOf(ctx, version, [person], await loadAnswers(ctx, versionId))
    const record = (await listSignatures(ctx, versionId)).find((one) => one.personId === personId)
    const { id, title, digest } = version
    return {
      ...line!,
      version: { id, version: version.version, title, digest, effectiveAt, toCome: !version.inForce },
      shown: record?.shown ?? '',
      address: record?.address ?? null,
      seal: record?.seal ?? null,
    }
  })
}

const RANK = { declined: 0, waiting: 1, signed: 2, carried: 3 }

/** Everyone who is asked for a signature and has neither given nor declined it, for each version that can be signed. */
export async function listAskedSignatures(ctx: Reader): Promise<AskedSignature[]> {
  return inTransaction(ctx, async (ctx) => {
    const asked: AskedSignature[] = []
    for (const version of await listSignable(ctx)) {
      const { charter } = await getVersion(ctx, version.id)
      const people = await listPeople(ctx, { among: { kinds: kindsAsked(charter) } })
      const answers = await loadAnswers(ctx, version.id)
      for (const { person, state, since } of await linesOf(ctx, version, people, answers))
        if (state === 'waiting')
          asked.push({ personId: person.id, versionId: version.id, version: version.version, since })
    }
    return asked
  })
}

/** What people said of one version, by person. */
type Answers = Awaited<ReturnType<typeof loadAnswers>>

async function loadAnswers(ctx: Reader, versionId: string) {
  const [signed, declined] = await Promise.all([listSignatures(ctx, versionId), listDeclined(ctx, versionId)])
  return {
    signed: new Map(signed.map((one) => [one.personId, one])),
    declined: new Map(declined.map((one) => [one.personId, one])),
  }
}

async function linesOf(
  ctx: Reader,
  version: VersionView,
  people: PersonView[],
  { signed, declined }: Answers,
): Promise<SignatureLine[]> {
  const said = [...signed.values(), ...declined.values()]
  const names = await namesOf(
    ctx,
    said.map(({ recordedBy }) => recordedBy),
  )
  return people.map((person): SignatureLine => {
    const signature = signed.get(person.id)
    const no = signature ? undefined : declined.get(person.id)
    const recordedBy = signature?.recordedBy ?? no?.recordedBy
    return {
      person: {
        id: person.id,
        name: person.name,
        kind: person.kind,
        unit: person.unit?.name ?? null,
        reachable: person.hasAccount && person.leftAt === null,
      },
      state: signature ? (signature.how === 'carried' ? 'carried' : 'signed') : no ? 'declined' : 'waiting',
      how: signature?.how ?? null,
      at: signature?.at ?? no?.declinedAt ?? null,
      reason: no?.reason ?? null,
      recordedBy: recordedBy ? (names.get(recordedBy) ?? null) : null,
      note: signature?.note ?? '',
      signedOn: signature?.signedOn ?? null,
      hasScan: Boolean(signature?.scanType),
      since: version.createdAt,
    }
  })
}
