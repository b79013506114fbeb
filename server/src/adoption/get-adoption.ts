import { getVersion, listVersions } from '../charter/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { dayIn, getOrganisation, shiftDay } from '../organisation/index.ts'
import type { Locale } from '../organisation/index.ts'
import { countPeople, listPeopleById } from '../people/index.ts'
import { countryOf } from './country-of.ts'
import { formalitiesFor } from './formalities/formalities-for.ts'
import type { Country, Formality, Status } from './formalities/formality.ts'
import { adoptionIdInput } from './inputs.ts'
import type { AdoptionIdInput } from './inputs.ts'
import { measuresLock } from './measures-lock.ts'
import { canReadAdoption } from './policy.ts'
import { selectAdoptions, selectSteps } from './queries.ts'
import type { AdoptionRow } from './queries.ts'
import type { AdoptionView, MeasuresLock, StepView } from './types.ts'

type Reader = Needs<'db' | 'actor' | 'now'>

/** @throws {Refusal} not-allowed · not-found */
export async function getAdoption(
  ctx: Reader,
  { locale, ...input }: AdoptionIdInput & { locale?: Locale },
): Promise<AdoptionView> {
  if (!canReadAdoption(ctx.actor)) throw new Refusal('not-allowed', { action: 'read-adoption' })
  const { adoptionId } = adoptionIdInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const row = (await selectAdoptions(ctx)).find(({ id }) => id === adoptionId)
    if (!row) throw new Refusal('not-found', { what: 'adoption', id: adoptionId })
    return adoptionView(ctx, row, locale)
  })
}

/** The decision behind a version; undefined for one that was adopted before decisions were recorded. */
export async function findAdoptionOf(
  ctx: Reader,
  { versionId, locale }: { versionId: string; locale?: Locale },
): Promise<AdoptionView | undefined> {
  return inTransaction(ctx, async (ctx) => {
    const row = (await selectAdoptions(ctx)).find((one) => one.charter_version_id === versionId)
    return row && adoptionView(ctx, row, locale)
  })
}

/** Version id → adoption id. */
export async function listAdoptionIds(ctx: Reader): Promise<Map<string, string>> {
  return inTransaction(
    ctx,
    async (ctx) => new Map((await selectAdoptions(ctx)).map((row) => [row.charter_version_id, row.id])),
  )
}

/** What the last decision said of the organisation, for the next one most often says the same; else what is known. */
export async function getUsualSetting(
  ctx: Reader,
): Promise<{ country: Country; status: Status; staffCount: number }> {
  return inTransaction(ctx, async (ctx) => {
    const [row] = await selectAdoptions(ctx)
    if (row)
      return { country: row.country as Country, status: row.status as Status, staffCount: row.staff_count }
    const { timezone } = await getOrganisation(ctx)
    const staffCount = await countPeople(ctx, { kind: 'staff' })
    return {
      country: countryOf(timezone),
      status: staffCount > 0 ? 'employer' : 'no-staff',
      staffCount,
    }
  })
}

/** Whether measures of the charter in force may be used today; undefined when no decision is recorded. */
export async function findMeasuresLock(ctx: Reader): Promise<MeasuresLock | undefined> {
  return inTransaction(ctx, async (ctx) => {
    const inForce = (await listVersions(ctx)).find((version) => version.inForce)
    return inForce && (await findAdoptionOf(ctx, { versionId: inForce.id }))?.measures
  })
}

async function adoptionView(ctx: Reader, row: AdoptionRow, asked?: Locale): Promise<AdoptionView> {
  const { locale, timezone } = await getOrganisation(ctx)
  const today = dayIn(timezone, ctx.now())
  const { charter, id, version } = await getVersion(ctx, row.charter_version_id)
  const said = new Map((await selectSteps(ctx, row.id)).map((step) => [step.formality, step]))
  const writers = [row.recorded_by, ...[...said.values()].map((step) => step.recorded_by)]
  const names = new Map(
    (
      await listPeopleById(
        ctx,
        writers.filter((one) => one !== null),
      )
    ).map((one) => [one.id, one.name]),
  )
  const [country, status] = [row.country as Country, row.status as Status]
  const monitoring = charter.rules.some(({ kind }) => kind === 'monitoring')
  const formalities = formalitiesFor({ country, status, staffCount: row.staff_count, monitoring })
  const steps = formalities.map((formality): StepView => {
    const step = said.get(formality.id)
    const dueOn = dueDay(formality, row.effective_on)
    const outcome = step?.outcome === 'done' || step?.outcome === 'set-aside' ? step.outcome : null
    return {
      id: formality.id,
      ...formality[asked ?? locale],
      source: formality.source,
      url: formality.url,
      readOn: formality.readOn,
      standing: outcome ?? (dueOn < today ? 'late' : 'open'),
      dueOn,
      holdsMeasures: formality.holdsMeasures ?? false,
      doneOn: step?.done_on ?? null,
      note: step?.note ?? '',
      recordedBy: (step?.recorded_by && names.get(step.recorded_by)) ?? null,
    }
  })
  const measures = measuresLock(charter, formalities, steps, { effectiveOn: row.effective_on, today })
  return {
    id: row.id,
    version: { id, version, title: charter.title },
    body: row.body,
    decidedOn: row.decided_on,
    effectiveOn: row.effective_on,
    reviewOn: row.review_on,
    reviewPassed: row.review_on !== null && row.review_on < today,
    vote: {
      present: row.present,
      needed: row.needed,
      for: row.votes_for,
      against: row.votes_against,
      abstain: row.votes_abstain,
    },
    digest: row.text_digest,
    country,
    status,
    staffCount: row.staff_count,
    recordedBy: (row.recorded_by && names.get(row.recorded_by)) ?? null,
    recordedAt: row.recorded_at.toISOString(),
    steps,
    measures,
  }
}

function dueDay({ due }: Formality, effectiveOn: string): string {
  if (!due) return effectiveOn
  if ('after' in due) return shiftDay(effectiveOn, due.after)
  return shiftDay(effectiveOn, { months: -(due.before.months ?? 0), days: -(due.before.days ?? 0) })
}
