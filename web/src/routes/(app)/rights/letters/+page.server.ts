import { getUnitLetters, listLetterPrints, MOST_LETTERS, printUnitLetters } from '@balise/server/consents'
import { listUnits } from '@balise/server/organisation'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { text, ticked } from '#lib/form.ts'
import { idIn } from '#lib/people/id-in.ts'
import { mayRecordConsents } from '#lib/people/may-record.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    const { person } = await event.parent()
    const unitId = idIn(event.url, 'unit')
    const units = await listUnits(ctx)
    return {
      units,
      unit: units.find(({ id }) => id === unitId),
      letters: unitId ? await getUnitLetters(ctx, { unitId }) : null,
      prints: unitId ? await listLetterPrints(ctx, { unitId }) : [],
      printId: ctx.newId(),
      most: MOST_LETTERS,
      canPrint: mayRecordConsents(person.roles),
      ready: event.url.searchParams.get('done') === 'printed',
    }
  })

export const actions: Actions = {
  print: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const unitId = event.url.searchParams.get('unit') ?? ''
      await printUnitLetters(event.locals.ctx, {
        printId: text(form, 'print'),
        unitId,
        again: ticked(form, 'again'),
      })
      redirect(303, `/rights/letters?unit=${unitId}&done=printed`)
    })
  },
}
