import { orNull, text, ticked } from '#lib/form.ts'

/** What the form of a person says of them, as the commands take it. */
export const personFields = (form: FormData) => ({
  name: text(form, 'name'),
  kind: text(form, 'kind') as 'staff',
  minor: ticked(form, 'minor'),
  unitId: orNull(form, 'unitId'),
  email: orNull(form, 'email'),
  accessSince: orNull(form, 'accessSince'),
  trainedOn: orNull(form, 'trainedOn'),
})
