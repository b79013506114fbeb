import type { attestedFr, endedFr } from './attested.fr.ts'

export const attestedEn: typeof attestedFr = {
  everyMonths: 'after how many months the word must be given again',
  soonDays: 'how many days before its end one is told',
}

export const endedEn: typeof endedFr = (d) => `The word given by ${d.by} comes to its end, or is past it.`
