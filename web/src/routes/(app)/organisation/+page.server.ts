import { Refusal } from '@balise/server/errors'
import {
  addBlackout,
  addUnit,
  canAdminister,
  changeOrganisation,
  getOrganisation,
  listBlackouts,
  listUnits,
  removeBlackout,
} from '@balise/server/organisation'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
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
      zones: Intl.supportedValuesOf('timeZone'),
      saved: event.url.searchParams.has('saved'),
    }
  })

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
