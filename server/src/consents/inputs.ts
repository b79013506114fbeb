import { z } from 'zod'
import { day, email, id, line, nothing } from '../organisation/index.ts'
import { COUNTRIES, FAMILY_LANGUAGES, PICTURE_KINDS } from './types.ts'

export const listConsentsInput = z.strictObject({ personId: id.optional() })
export type ListConsentsInput = z.input<typeof listConsentsInput>

export const recordConsentInput = z.strictObject({
  personId: id,
  /** The same answer for each of them. */
  channelIds: z
    .array(id)
    .min(1)
    .max(50)
    .transform((ids) => [...new Set(ids)]),
  /** And for each of these: a yes to be shown alone is a yes among others, until they say otherwise. */
  pictures: z
    .array(z.enum(PICTURE_KINDS))
    .min(1)
    .default(['targeted'])
    .transform((kinds) => [...new Set(kinds)]),
  answer: z.enum(['granted', 'refused']),
  act: z.enum(['capture', 'publish']).default('publish'),
  /** `image`: that of the channel. */
  purpose: line(100).default('image'),
  givenOn: day,
  untilOn: nothing(day),
  /** Names: someone who is not known yet becomes a holder of this person. */
  holders: z.array(line(200)).min(1).max(10),
  requiredHolders: z.coerce.number().int().min(1).max(10).default(1),
  givenBy: z.enum(['paper', 'on-behalf']).default('paper'),
  evidence: z.string().trim().max(1000).default(''),
})
export type RecordConsentInput = z.input<typeof recordConsentInput>

/** Without a holder, everyone's answer to the same question is taken back. */
export const withdrawConsentInput = z.strictObject({ consentId: id, holderId: id.optional() })
export type WithdrawConsentInput = z.input<typeof withdrawConsentInput>

export const personRightsInput = z.strictObject({ personId: id })
export type PersonRightsInput = z.infer<typeof personRightsInput>

const holder = { name: line(200), email: nothing(email), language: z.enum(FAMILY_LANGUAGES).default('fr') }
export const addHolderInput = z.strictObject({
  personId: id,
  authority: z.enum(['self', 'parent', 'tutor']),
  ...holder,
})
export type AddHolderInput = z.input<typeof addHolderInput>

export const changeHolderInput = z.strictObject({ holderId: id, ...holder })
export type ChangeHolderInput = z.input<typeof changeHolderInput>

export const endHolderInput = z.strictObject({ holderId: id })
export type EndHolderInput = z.infer<typeof endHolderInput>

export const describeShownInput = z
  .strictObject({
    personId: id,
    bornOn: nothing(day),
    bornYear: nothing(z.coerce.number().int().min(1900).max(2200)),
    neededHolders: nothing(z.coerce.number().int().min(1).max(4)),
    neededReason: z.string().trim().max(500).default(''),
    word: z.string().trim().max(1000).default(''),
    wordIsNo: z.boolean().default(false),
  })
  .refine(({ neededHolders, neededReason }) => neededHolders === null || neededReason !== '', {
    path: ['neededReason'],
    message: 'a number that is not the country’s has its reason',
  })
export type DescribeShownInput = z.input<typeof describeShownInput>

export const setConsentSettingInput = z.strictObject({
  country: z.enum(COUNTRIES),
  publishHolders: z.coerce.number().int().min(1).max(4),
  captureHolders: z.coerce.number().int().min(1).max(4),
  reason: line(500),
  /** Month and day, MM-DD. */
  endsOn: z.string().refine((text) => z.iso.date().safeParse(`2027-${text}`).success),
})
export type SetConsentSettingInput = z.input<typeof setConsentSettingInput>

export const makeLinkInput = z.strictObject({ holderId: id, sentBy: z.enum(['mail', 'letter']) })
export type MakeLinkInput = z.infer<typeof makeLinkInput>

export const revokeLinkInput = z.strictObject({ holderId: id })
export type RevokeLinkInput = z.infer<typeof revokeLinkInput>

export const familyPageInput = z.strictObject({
  /** One that is too long never was. */
  token: z.string().max(100).catch(''),
  language: z.enum(FAMILY_LANGUAGES).optional(),
  address: z.string().max(100).nullable(),
})
export type FamilyPageInput = z.infer<typeof familyPageInput>

/** What a family ticked: each question by its key. A question that is not in it keeps the answer it had. */
export const answerAsFamilyInput = familyPageInput.extend({
  answers: z.record(z.string().max(200), z.enum(['yes', 'no'])),
  word: z.string().trim().max(1000).optional(),
  wordIsNo: z.boolean().optional(),
})
export type AnswerAsFamilyInput = z.input<typeof answerAsFamilyInput>

export const recordPaperInput = z.strictObject({
  personId: id,
  holderId: id,
  answers: z.record(z.string().max(200), z.enum(['yes', 'no'])),
  givenOn: day,
  untilOn: nothing(day),
  givenBy: z.enum(['paper', 'on-behalf']),
  evidence: z.string().trim().max(1000).default(''),
  textId: nothing(id),
  scan: z.instanceof(Uint8Array).nullable().default(null),
})
export type RecordPaperInput = z.input<typeof recordPaperInput>

export const readScanInput = z.strictObject({ personId: id, scanId: id })
export type ReadScanInput = z.infer<typeof readScanInput>

export const unitLettersInput = z.strictObject({ unitId: id })
export type UnitLettersInput = z.infer<typeof unitLettersInput>

/** `printId`: made with the form. `again`: also those who have a letter, which stops opening. */
export const printUnitInput = unitLettersInput.extend({ printId: id, again: z.boolean() })
export type PrintUnitInput = z.infer<typeof printUnitInput>

export const lettersPdfInput = z.strictObject({ printId: id, part: z.int().min(1).max(10) })
export type LettersPdfInput = z.infer<typeof lettersPdfInput>
