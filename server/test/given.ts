import { readTemplate } from '@balise/charter'
import { acknowledgeVersion, adoptVersion, listVersions } from '../src/charter/index.ts'
import { openChannel } from '../src/channels/index.ts'
import type { OpenChannelInput } from '../src/channels/index.ts'
import type { Actor, Member } from '../src/ctx.ts'
import { addUnit, createOrganisation } from '../src/organisation/index.ts'
import { addPerson } from '../src/people/index.ts'
import type { AddPersonInput } from '../src/people/index.ts'
import type { TestApp } from './test-app.ts'

/** Whatever can ask on behalf of someone: a test's application, or a real one. */
export type Asked = Pick<TestApp, 'as'>

// What a test is given, made by the product's own commands: what they refuse, no test can start from.

export type GivenOrganisation = {
  organisationId: string
  /** Prepares what the test does not look at. */
  system: Actor
  /** Nadia Lambert. */
  administrator: Member
}

let serial = 0
const next = () => ++serial

/** An organisation of its own, with an administrator and, unless it is left out, the charter `asbl` in force. */
export async function givenOrganisation(
  app: Asked,
  { name = 'Les Tilleuls', charter = true }: { name?: string; charter?: boolean } = {},
): Promise<GivenOrganisation> {
  const organisationId = await createOrganisation(app.as({ kind: 'visitor' }), {
    slug: `organisation-${next()}`,
    name,
    domains: ['lestilleuls.example'],
    contacts: { reports: { email: 'signalement@lestilleuls.example' } },
  })
  const system: Actor = { kind: 'system', organisationId, job: 'given' }
  if (charter) await givenCharter(app, organisationId)
  const administrator = await givenMember(app, organisationId, {
    name: 'Nadia Lambert',
    roles: ['administrator'],
  })
  return { organisationId, system, administrator }
}

/** @param source the template `asbl` when it is not said */
export function givenCharter(
  app: Asked,
  organisationId: string,
  { source = readTemplate('asbl'), effectiveAt = '2026-01-01T00:00:00+01:00' } = {},
): Promise<string> {
  const adopted = new Date(effectiveAt)
  return adoptVersion(app.as({ kind: 'system', organisationId, job: 'given' }), {
    source,
    adoptedBy: 'Conseil d’administration',
    adoptedAt: adopted,
    effectiveAt: adopted,
  })
}

export function givenUnit(
  app: Asked,
  organisationId: string,
  { name = 'Accueil de jour', slug = 'jour' } = {},
) {
  return addUnit(app.as({ kind: 'system', organisationId, job: 'given' }), { name, slug })
}

/** Someone without an account; of the staff when it is not said. */
export function givenPerson(
  app: Asked,
  organisationId: string,
  person: Partial<AddPersonInput> = {},
): Promise<string> {
  const whole = { name: `Personne ${next()}`, kind: 'staff' as const, ...person }
  return addPerson(app.as({ kind: 'system', organisationId, job: 'given' }), whole)
}

/** Someone who acts here, and who has signed the charter in force if there is one. */
export async function givenMember(
  app: Asked,
  organisationId: string,
  { signed = true, ...person }: Partial<AddPersonInput> & { signed?: boolean } = {},
): Promise<Member> {
  const name = person.name ?? `Membre ${next()}`
  const roles = person.roles ?? []
  const personId = await givenPerson(app, organisationId, { ...person, name })
  const member: Member = {
    kind: 'member',
    organisationId,
    personId,
    accountId: `account-${next()}`,
    name,
    roles,
  }
  if (signed) await givenSignature(app, member)
  return member
}

async function givenSignature(app: Asked, member: Member) {
  const ctx = app.as(member)
  const versions = await listVersions(ctx)
  const inForce = versions.find((version) => version.inForce)
  if (inForce) await acknowledgeVersion(ctx, { versionId: inForce.id, digest: inForce.digest })
}

/** A public page on the fake network, official, when nothing else is said. */
export function givenChannel(
  app: Asked,
  organisationId: string,
  channel: Partial<OpenChannelInput> = {},
): Promise<string> {
  return openChannel(app.as({ kind: 'system', organisationId, job: 'given' }), {
    slug: `channel-${next()}`,
    name: 'Réseau d’essai',
    network: 'fake',
    connector: 'fake',
    surface: 'page',
    audience: 'public',
    handle: 'lestilleuls',
    authorisedBy: 'Conseil d’administration',
    authorisedOn: '2025-12-01',
    ...channel,
  })
}
