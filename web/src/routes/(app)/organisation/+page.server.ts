import { Refusal } from '@balise/server/errors'
import {
  addBlackout,
  addUnit,
  canAdminister,
  changeOrganisation,
  dayIn,
  getOrganisation,
  listBlackouts,
  listUnits,
  removeBlackout,
} from '@balise/server/organisation'
import { electoralPeriods, TERRITORIES, type Territory } from '@balise/rules/elections'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import type { Locale } from '#lib/locale.ts'
import { text } from '#lib/form.ts'
import type { Actions, PageServerLoad } from './$types'

const CONTACTS = ['communication', 'direction', 'press', 'it', 'reports', 'board']

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    if (!canAdminister(ctx.actor)) throw new Refusal('not-allowed', { action: 'change-organisation' })
    const subject = await getOrganisation(ctx)
    return {
      subject,
      contacts: [...new Set([...CONTACTS, ...Object.keys(subject.contacts)])],
      units: await listUnits(ctx),
      blackouts: await listBlackouts(ctx),
      ballots: ballotsFrom(dayIn(subject.timezone, ctx.now()), event.locals.locale),
      zones: Intl.supportedValuesOf('timeZone'),
      saved: event.url.searchParams.has('saved'),
    }
  })

type Period = { value: string; label: string; title: string; from: string; until: string }

/** The periods of the ballots that are known and not over, the nearest first. */
function ballotsFrom(today: string, locale: Locale): Period[] {
  const periods = (Object.keys(TERRITORIES) as Territory[]).flatMap((territory) =>
    electoralPeriods(territory, today).flatMap(({ ballot, blackouts }) =>
      blackouts
        .filter(({ until }) => until >= today)
        .map(({ from, until }) => {
          const title = `${ballot.title[locale]} (${TERRITORIES[territory][locale]})`
          return {
            value: `${territory} ${from} ${until}`,
            label: `${title}, ${from} – ${until}`,
            title,
            from,
            until,
          }
        }),
    ),
  )
  return periods.toSorted((a, b) => a.from.localeCompare(b.from))
}

const lines = (form: FormData, name: string) =>
  text(form, name)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

export const actions: Actions = {
  save: async (event) => {
    const { ctx } = event.locals
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const { locale, contacts: known } = await getOrganisation(ctx)
      const contacts = form
        .getAll('contact')
        .map(String)
        .flatMap((who) => {
          const name = text(form, `contact-${who}-name`).trim()
          const email = text(form, `contact-${who}-email`).trim()
          // What this form does not show of a contact (a telephone, an address) stays as it was.
          const { name: _, email: __, ...rest } = known[who] ?? {}
          const contact = { ...rest, ...(name && { name }), ...(email && { email }) }
          return Object.keys(contact).length > 0 ? [[who, contact]] : []
        })
      await changeOrganisation(ctx, {
        name: text(form, 'name'),
        names: lines(form, 'names'),
        locale,
        timezone: text(form, 'timezone'),
        domains: lines(form, 'domains'),
        trustedDomains: lines(form, 'trustedDomains'),
        contacts: Object.fromEntries(contacts),
      })
      redirect(303, '/organisation?saved=yes')
    })
  },
  blackout: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      await addBlackout(event.locals.ctx, {
        kind: 'election',
        label: text(form, 'label'),
        fromOn: text(form, 'fromOn'),
        untilOn: text(form, 'untilOn'),
      })
      redirect(303, '/organisation?saved=yes')
    })
  },
  ballot: async (event) => {
    const { ctx, locale } = event.locals
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const { timezone } = await getOrganisation(ctx)
      const wanted = text(form, 'ballot')
      const period = ballotsFrom(dayIn(timezone, ctx.now()), locale).find(({ value }) => value === wanted)
      if (!period) throw new Refusal('not-found', { what: 'ballot', id: wanted })
      const { title: label, from: fromOn, until: untilOn } = period
      await addBlackout(ctx, { kind: 'election', label, fromOn, untilOn })
      redirect(303, '/organisation?saved=yes')
    })
  },
  'end-blackout': async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      await removeBlackout(event.locals.ctx, { blackoutId: text(form, 'blackout') })
      redirect(303, '/organisation?saved=yes')
    })
  },
  unit: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      await addUnit(event.locals.ctx, { name: text(form, 'unit') })
      redirect(303, '/organisation?saved=yes')
    })
  },
}
