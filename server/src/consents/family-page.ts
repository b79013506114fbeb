import { listChannels } from '../channels/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { dayIn, getOrganisation } from '../organisation/index.ts'
import type { OrganisationView } from '../organisation/index.ts'
import { getPerson } from '../people/index.ts'
import { familyPageInput } from './inputs.ts'
import type { FamilyPageInput } from './inputs.ts'
import { familyActor, openLink } from './links.ts'
import type { OpenedLink } from './links.ts'
import { formFor } from './questions.ts'
import type { Form } from './questions.ts'
import { endOfPeriod, getConsentSetting } from './settings.ts'
import { foldLine, loadStandings } from './standing.ts'
import type { AnswerRow, Standing } from './standing.ts'
import type { Authority, FamilyLanguage, FamilyQuestion, FamilyView } from './types.ts'
import { fill } from './wording/index.ts'

export type FamilyCtx = Needs<'db' | 'now' | 'newId' | 'actor' | 'networks'>

/** Everything behind an open link: read once, for the page and for what it answers. */
export type Family = {
  link: OpenedLink
  organisation: OrganisationView
  holder: { id: string; name: string; authority: Authority; email: string | null }
  others: number
  person: { id: string; name: string; unitId: string | null; minor: boolean }
  standing: Standing
  language: FamilyLanguage
  form: Form
  today: string
  /** Last day on which an answer given today counts. */
  until: string
}

/**
 * The page of one holder: what is asked, in their language, with what they answered. Opening it changes nothing: the
 * programs of mail servers open links too.
 *
 * @throws {Refusal} link-over · too-many-attempts
 */
export async function getFamilyPage(ctx: FamilyCtx, input: FamilyPageInput): Promise<FamilyView> {
  const asked = familyPageInput.parse(input)
  const link = await openLink(ctx, asked)
  return inTransaction({ ...ctx, actor: familyActor(link.organisationId) }, async (ctx) => {
    return familyView(await readFamily(ctx, link, asked.language))
  })
}

/** @throws {Refusal} link-over */
export async function readFamily(
  ctx: FamilyCtx,
  link: OpenedLink,
  wanted: FamilyLanguage | undefined,
): Promise<Family> {
  const holders = await ctx.db
    .selectFrom('holder')
    .selectAll()
    .where('person_id', '=', link.personId)
    .where('ended_at', 'is', null)
    .execute()
  const holder = holders.find(({ id }) => id === link.holderId)
  if (!holder) throw new Refusal('link-over', {})
  const organisation = await getOrganisation(ctx)
  const { id, name, unit, minor } = await getPerson(ctx, { personId: link.personId })
  const language = wanted ?? (holder.language as FamilyLanguage)
  const today = dayIn(organisation.timezone, ctx.now())
  const standing = (await loadStandings(ctx, [{ id, minor }])).get(id)!
  const isSelf = holder.authority === 'self'
  return {
    link,
    organisation,
    holder: {
      id: holder.id,
      name: holder.name,
      authority: holder.authority as Authority,
      email: holder.email,
    },
    others: holders.length - 1,
    person: { id, name, unitId: unit?.id ?? null, minor: standing.minor },
    standing,
    language,
    form: formFor(await listChannels(ctx), unit?.id ?? null, { language, isSelf }),
    today,
    until: lastDayFrom(today, (await getConsentSetting(ctx)).endsOn),
  }
}

/** An answer of the last two months of a period is one for the next: nobody is asked twice in a summer. */
const LAST_DAYS = 62
function lastDayFrom(today: string, endsOn: string): string {
  const end = endOfPeriod(endsOn, today)
  const left = (Date.parse(end) - Date.parse(today)) / 86_400_000
  return left > LAST_DAYS ? end : `${Number(end.slice(0, 4)) + 1}${end.slice(4)}`
}

/** The name people call someone by; a code is kept whole. */
export const givenNameOf = (name: string): string => (/\d/.test(name) ? name : name.split(' ')[0]!)

export function familyView(family: Family): FamilyView {
  const { organisation, holder, person, standing, form, until } = family
  const values = {
    name: givenNameOf(person.name),
    organisation: organisation.name,
    until: written(until, family),
  }
  const contact = organisation.contacts.direction ?? organisation.contacts.communication ?? null
  return {
    language: family.language,
    organisation: organisation.name,
    timezone: organisation.timezone,
    contact: contact && {
      name: contact.name ?? null,
      email: contact.email ?? null,
      phone: contact.phone ?? null,
    },
    person: { name: values.name, minor: person.minor },
    holder: { name: holder.name, isSelf: holder.authority === 'self' },
    others: family.others,
    needed: standing.needed.publish,
    until,
    points: form.points.map((point) => fill(point, values)),
    groups: form.groups.map(({ heading, sees, place, questions }) => ({
      heading: fill(heading, values),
      sees: fill(sees, values),
      place,
      questions: questions.map(({ key, line, shown, ask, example }): FamilyQuestion => {
        const rows = standing.answers.get(key) ?? []
        return {
          key,
          shown,
          ask: fill(ask, values),
          example: fill(example, values),
          own: ownOf(rows, holder.id, family.today),
          status: foldLine(standing, line, family.today).status,
        }
      }),
    })),
    word: standing.shown.word,
    wordIsNo: standing.shown.wordIsNo,
  }
}

function ownOf(rows: AnswerRow[], holderId: string, today: string): FamilyQuestion['own'] {
  const own = rows.find(({ holder_id }) => holder_id === holderId)
  if (!own) return null
  if (own.answer === 'refused') return 'no'
  if (own.withdrawn_at) return 'withdrawn'
  return own.until_on !== null && own.until_on < today ? 'expired' : 'yes'
}

const LOCALES: Record<FamilyLanguage, string> = { fr: 'fr', en: 'en-GB', nl: 'nl' }
const written = (day: string, { language }: Pick<Family, 'language'>) =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
