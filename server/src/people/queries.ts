import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { listAcknowledgements } from '../charter/index.ts'
import { Refusal } from '../errors.ts'
import { dayIn, getOrganisation, listUnits } from '../organisation/index.ts'
import type { UnitView } from '../organisation/index.ts'
import { listPeopleInput, listPeoplePageInput, personIdInput } from './inputs.ts'
import type { ListPeopleInput, ListPeoplePageInput, PersonIdInput } from './inputs.ts'
import { wordsOf } from './name-words.ts'
import { canSeeAddress } from './policy.ts'
import {
  countPresent,
  selectIdsInCharge,
  selectIdsNamed,
  selectIdsWithRole,
  selectMandates,
  selectPeople,
  selectPresent,
  selectWaitingInvitations,
} from './rows.ts'
import type { PeopleFilter } from './rows.ts'
import { selectPage } from './select-page.ts'
import type { PersonKind, PersonView } from './types.ts'
import { personView } from './views.ts'
import type { PersonRow } from './views.ts'

type Reader = Needs<'db' | 'actor' | 'now'>

/**
 * Everyone, those who left at the end; `search` looks for the beginnings of words of their names, without regard for
 * case nor accents. For a duty that is about all of them: what a person reads is a page.
 */
export async function listPeople(ctx: Reader, input: ListPeopleInput = {}): Promise<PersonView[]> {
  return viewPeople(ctx, listPeopleInput.parse(input))
}

export type PeoplePage = {
  people: PersonView[]
  /** `after` of the next page; null on the last one. */
  next: string | null
}

const ON_A_PAGE = 50

/** People as they are read, a page at a time, those who left at the end. @param input `after`: the last one already seen */
export function listPeoplePage(ctx: Reader, input: ListPeoplePageInput = {}): Promise<PeoplePage> {
  const { search = '', kind, unitId, after, limit = ON_A_PAGE } = listPeoplePageInput.parse(input)
  const organisationId = organisationOf(ctx.actor)
  return inTransaction(ctx, async (ctx) => {
    const rows = await selectPage(ctx.db, organisationId, { search, kind, unitId, after, limit: limit + 1 })
    const people = await viewRows(ctx, rows.slice(0, limit))
    return { people, next: rows.length > limit ? (people.at(-1)?.id ?? null) : null }
  })
}

/** @throws {Refusal} not-found */
export async function getPerson(ctx: Reader, input: PersonIdInput): Promise<PersonView> {
  const { personId } = personIdInput.parse(input)
  const [person] = await viewPeople(ctx, { personIds: [personId] })
  if (!person) throw new Refusal('not-found', { what: 'person', id: personId })
  return person
}

/** What the caller has asked for already. */
type Asked = { organisation?: Promise<{ timezone: string }>; units?: Promise<UnitView[]> }

/** Those of `personIds` who belong to this organisation, in no promised order. */
export function listPeopleById(ctx: Reader, personIds: string[], asked: Asked = {}): Promise<PersonView[]> {
  return inTransaction(ctx, async (ctx) => {
    const [people, viewOf] = await Promise.all([
      selectPeople(ctx.db, organisationOf(ctx.actor), { personIds }),
      loadSurroundings(ctx, personIds, asked),
    ])
    return people.map(viewOf)
  })
}

/**
 * Ids of those present whom a text may be naming: a word of three letters or more that it writes with a capital is a
 * word of their name. At most 200, first those of whom it writes the most words.
 */
export async function listIdsNamedIn(ctx: Needs<'db' | 'actor'>, text: string): Promise<string[]> {
  const written = new Set(text.match(/\p{Lu}\p{L}{2,40}/gu))
  if (written.size === 0) return []
  const words = [...written].flatMap((word) => wordsOf(word))
  return inTransaction(ctx, async ({ db, actor }) => {
    const rows = await selectIdsNamed(db, organisationOf(actor), words)
    return rows.map(({ id }) => id)
  })
}

/** Everyone who may act under one of `roles` today, whether for good or by a mandate. */
export function listHolders(ctx: Reader, roles: string[]): Promise<PersonView[]> {
  const organisationId = organisationOf(ctx.actor)
  return inTransaction(ctx, async (ctx) => {
    const personIds = await selectIdsWithRole(ctx.db, organisationId, roles)
    const people = await viewPeople(ctx, { personIds, present: true })
    return people.filter((person) => {
      const held = [...person.roles, ...person.mandates.flatMap((m) => (m.running ? [m.role] : []))]
      return held.some((role) => roles.includes(role))
    })
  })
}

/**
 * Ids of those present of whom more may be asked than to be shown: of one of these kinds, in a role, or named in
 * `personIds`.
 */
export function listIdsInCharge(
  ctx: Needs<'db' | 'actor'>,
  who: { kinds: PersonKind[]; personIds: string[] },
): Promise<string[]> {
  return inTransaction(ctx, ({ db, actor }) => selectIdsInCharge(db, organisationOf(actor), who))
}

/** How many people of one kind are here. */
export function countPeople(ctx: Needs<'db' | 'actor'>, { kind }: { kind: PersonKind }): Promise<number> {
  return inTransaction(ctx, ({ db, actor }) => countPresent(db, organisationOf(actor), kind))
}

/** Everyone present, as little as it takes to know who a line of a table is about. */
export function listPresent(
  ctx: Needs<'db' | 'actor'>,
): Promise<{ id: string; name: string; unitId: string | null; minor: boolean }[]> {
  return inTransaction(ctx, ({ db, actor }) => selectPresent(db, organisationOf(actor)))
}

/** Names of people, by id. */
export async function namesOf(ctx: Reader, ids: (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  return inTransaction(ctx, async ({ db, actor }) => {
    const people = await selectPeople(db, organisationOf(actor), { personIds: wanted })
    return new Map(people.map(({ id, name }) => [id, name]))
  })
}

export type Address = { personId: string; name: string; email: string }

/** Where to write to people. For mails: no page shows this. People without an address, or who left, are not in it. */
export async function listAddresses(ctx: Needs<'db' | 'actor'>, personIds: string[]): Promise<Address[]> {
  const organisationId = organisationOf(ctx.actor)
  return inTransaction(ctx, async ({ db }) => {
    const rows = await selectPeople(db, organisationId, { personIds, present: true })
    return rows.flatMap(({ id, name, email }) => (email ? [{ personId: id, name, email }] : []))
  })
}

function viewPeople(ctx: Reader, filter: PeopleFilter): Promise<PersonView[]> {
  const organisationId = organisationOf(ctx.actor)
  return inTransaction(ctx, async (ctx) => {
    return viewRows(ctx, await selectPeople(ctx.db, organisationId, filter))
  })
}

function viewRows(ctx: Reader, people: PersonRow[]): Promise<PersonView[]> {
  return inTransaction(ctx, async (ctx) => {
    const viewOf = await loadSurroundings(
      ctx,
      people.map(({ id }) => id),
    )
    return people.map(viewOf)
  })
}

/** What stands around these people: gives how a row of theirs is shown. */
async function loadSurroundings(
  ctx: Reader,
  ids: string[],
  asked: Asked = {},
): Promise<(person: PersonRow) => PersonView> {
  const organisationId = organisationOf(ctx.actor)
  const [held, waiting, acknowledged, unitList] = await Promise.all([
    selectMandates(ctx.db, organisationId, ids),
    selectWaitingInvitations(ctx.db, organisationId, ids, ctx.now()),
    listAcknowledgements(ctx, ids),
    asked.units ?? listUnits(ctx),
  ])
  const mandates = Map.groupBy(held, (mandate) => mandate.person_id)
  const invited = new Set(waiting)
  const units = new Map(unitList.map((unit) => [unit.id, unit]))
  // Only a mandate depends on the day.
  const today =
    held.length === 0 ? '' : dayIn((await (asked.organisation ?? getOrganisation(ctx))).timezone, ctx.now())
  return (person) =>
    personView(person, {
      unit: (person.unit_id && units.get(person.unit_id)) || null,
      mandates: mandates.get(person.id) ?? [],
      invited: invited.has(person.id),
      acknowledgedAt: acknowledged.get(person.id) ?? null,
      showsAddress: canSeeAddress(ctx.actor, person.id),
      today,
    })
}
