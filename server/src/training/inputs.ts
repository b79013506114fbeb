import { z } from 'zod'
import { id, line } from '../organisation/index.ts'
import { ANSWERS } from './types.ts'

const said = z.string().trim().min(1).max(2000)

export const addQuestionInput = z.strictObject({
  situation: said,
  answer: z.enum(ANSWERS),
  because: said,
  rule: line(200),
})
export type AddQuestionInput = z.input<typeof addQuestionInput>

export const takeProposalsInput = z.strictObject({ keys: z.array(line(250)).min(1).max(500) })
export type TakeProposalsInput = z.input<typeof takeProposalsInput>

export const questionIdInput = z.strictObject({ questionId: id })
export type QuestionIdInput = z.input<typeof questionIdInput>

export const setTrainingInput = z.strictObject({
  questions: z.number().int().min(1).max(30),
  passPercent: z.number().int().min(1).max(100),
})
export type SetTrainingInput = z.input<typeof setTrainingInput>

export const answerQuestionInput = z.strictObject({ attemptId: id, questionId: id, answer: z.enum(ANSWERS) })
export type AnswerQuestionInput = z.input<typeof answerQuestionInput>

export const attemptIdInput = z.strictObject({ attemptId: id })
export type AttemptIdInput = z.input<typeof attemptIdInput>

/** As it is read on paper; `address` is that of the connection. */
export const certificateCodeInput = z.strictObject({
  code: z
    .string()
    .trim()
    .toLowerCase()
    .max(20)
    .regex(/^[a-z0-9]{4}-[a-z0-9]{4}$/),
  address: z.string().max(100),
})
export type CertificateCodeInput = z.input<typeof certificateCodeInput>
