import { shiftDay } from '../organisation/index.ts'

/** The notice, then three reminders: nobody is told more. */
export const MOST = 3

const SIGNATURE_DAYS = [0, 5, 12, 21] // after it was first asked
const APART_DAYS = 4 // two mails about the same thing, whatever its dates
const TOGETHER_DAYS = 3 // what is due so soon goes in the same mail

/** Something asked from one person, and what they were told of it. Days. */
export type Waiting = {
  personId: string
  subject: 'signature' | 'training'
  subjectId: string
  since: string
  dueOn: string | null
  told: number
  lastToldOn: string | null
}

/** The day of the next mail about it; null once all have gone. */
export function dueDay({ subject, since, dueOn, told, lastToldOn }: Waiting): string | null {
  if (told > MOST) return null
  const day =
    subject === 'signature' || dueOn === null || told === 0
      ? shiftDay(since, { days: SIGNATURE_DAYS[told]! })
      : [shiftDay(dueOn, { months: -1 }), shiftDay(dueOn, { days: -7 }), shiftDay(dueOn, { days: 1 })][
          told - 1
        ]!
  const apart = lastToldOn === null ? day : shiftDay(lastToldOn, { days: APART_DAYS })
  return day < apart ? apart : day
}

/** What goes into one mail today: what is due, with what will be in a few days. Empty when nothing is due. */
export function together(waiting: Waiting[], today: string): Waiting[] {
  const soon = shiftDay(today, { days: TOGETHER_DAYS })
  const due = (one: Waiting, on: string) => {
    const day = dueDay(one)
    return day !== null && day <= on
  }
  return waiting.some((one) => due(one, today)) ? waiting.filter((one) => due(one, soon)) : []
}
