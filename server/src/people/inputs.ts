import { z } from 'zod'
import { day, email, id, line, nothing, slug } from '../organisation/index.ts'
import { PERSON_KINDS } from './types.ts'

/** Shorter ones are guessed too fast; longer ones are a way to keep the server busy hashing. */
export const PASSWORD_CHARACTERS = { min: 12, max: 128 }

export const listPeopleInput = z.strictObject({
  search: z.string().trim().max(200).optional(),
  kind: z.enum(PERSON_KINDS).optional(),
  /** Only those present who can sign in. */
  able: z.boolean().optional(),
  /** Those present of these kinds, and these people whatever they are. */
  among: z
    .strictObject({ kinds: z.array(z.enum(PERSON_KINDS)), personIds: z.array(id).default([]) })
    .optional(),
})
export type ListPeopleInput = z.input<typeof listPeopleInput>

export const listPeoplePageInput = listPeopleInput.omit({ able: true, among: true }).extend({
  after: id.optional(),
  unitId: id.optional(),
  limit: z.number().int().min(1).max(100).optional(),
})
export type ListPeoplePageInput = z.infer<typeof listPeoplePageInput>

export const personIdInput = z.strictObject({ personId: id })
export type PersonIdInput = z.infer<typeof personIdInput>

const person = z.strictObject({
  name: line(200),
  kind: z.enum(PERSON_KINDS),
  minor: z.boolean().default(false),
  unitId: nothing(id),
  email: nothing(email),
  accessSince: nothing(day),
  trainedOn: nothing(day),
})

export const roles = z
  .array(slug)
  .max(20)
  .transform((ids) => [...new Set(ids)])

export const addPersonInput = person.extend({ roles: roles.default([]) })
export type AddPersonInput = z.input<typeof addPersonInput>

export const changePersonInput = person.extend({ personId: id, left: z.boolean().default(false) })
export type ChangePersonInput = z.input<typeof changePersonInput>

export const setRolesInput = z.strictObject({ personId: id, roles })
export type SetRolesInput = z.input<typeof setRolesInput>

export const grantMandateInput = z.strictObject({
  personId: id,
  role: slug,
  body: line(200),
  fromOn: day,
  untilOn: nothing(day),
})
export type GrantMandateInput = z.input<typeof grantMandateInput>

export const endMandateInput = z.strictObject({ mandateId: id, on: day })
export type EndMandateInput = z.infer<typeof endMandateInput>

export const markTrainedInput = z.strictObject({ personId: id, on: day })
export type MarkTrainedInput = z.infer<typeof markTrainedInput>

export const invitePersonInput = z.strictObject({ personId: id, email })
export type InvitePersonInput = z.input<typeof invitePersonInput>

export const invitationInput = z.strictObject({ token: z.string().max(100) })
export type InvitationInput = z.infer<typeof invitationInput>

export const acceptInvitationInput = invitationInput.extend({ password: z.string().max(1000) })
export type AcceptInvitationInput = z.infer<typeof acceptInvitationInput>

export const signInInput = z.strictObject({
  email: z.string().trim().max(254),
  password: z.string().max(1000),
})
export const requestResetInput = z.strictObject({ email })
export const resetPasswordInput = z.strictObject({
  token: z.string().max(200),
  password: z.string().max(1000),
})
