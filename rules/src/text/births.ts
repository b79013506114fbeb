import { aboutAt } from './whose.ts'

export const BIRTH_CUES = [
  'né|née|né le|née le|né(e) le|nés le|nées le|né ce|née ce|né un|née un|né à|née à|né en|née en|né(e) en|né au|née au',
  'date de naissance|naissance|ddn|d.d.n.|anniversaire|born on|date of birth|dob',
  'fête ses|fêtera ses|fêtait ses|fêté ses|célèbre ses|célébrera ses|souffle ses|soufflera ses|aura',
].flatMap((cues) => cues.split('|'))

const MONTH =
  '(?:janv(?:ier|\\.)?|f[ée]vr(?:ier|\\.)?|mars|avr(?:il|\\.)?|mai|juin|juil(?:let|\\.)?|ao[uû]t|sept(?:embre|\\.)?|oct(?:obre|\\.)?|nov(?:embre|\\.)?|d[ée]c(?:embre|\\.)?|' +
  'january|february|march|april|may|june|july|august|september|october|november|december)'
// People who may be alive: the law on personal data is about them.
const YEAR = '(?:19|20)\\d\\d'
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:er)?'
const IN_DIGITS = `${DAY}\\s?[./-]\\s?(?:0?[1-9]|1[0-2])\\s?[./-]\\s?(?:${YEAR}|\\d\\d)|${YEAR}-\\d\\d-\\d\\d`
const IN_WORDS = `${DAY}\\s${MONTH}`
const WHOLE = `(?:${IN_DIGITS}|${IN_WORDS}\\s${YEAR})(?!\\d)`
const WEEKDAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\s'
const LEAD = `^[\\s:,]*(?:(?:le|on|au)\\s)?(?:${WEEKDAY})?`

const date = new RegExp(`${LEAD}${WHOLE}`, 'iu')
const day = new RegExp(`${LEAD}${IN_WORDS}(?!\\p{L}|\\s\\d)`, 'iu')
const month = new RegExp(`^[\\s:,]*${MONTH}\\s${YEAR}(?!\\d)`, 'iu')
const placeThenDate = new RegExp(`^\\s[\\p{L}'’ -]{2,30}?,?\\sle\\s(?:${WEEKDAY})?${WHOLE}`, 'iu')
const age = new RegExp(
  `^\\s\\d{1,3}\\s(?:ans|bougies)\\s(?:le|ce)\\s(?:${WEEKDAY})?(?:${WHOLE}|${IN_WORDS})`,
  'iu',
)
// « né à Saint-Barthélemy-d’Anjou, le mercredi 3 septembre 2012 »
const REACH = 70

/** Where a date of birth ends that these words announce; undefined when it is none, or that of a thing. */
export function birthAfter(text: string, start: number, end: number): number | undefined {
  const after = text.slice(end, end + REACH)
  if (!/\d/.test(after)) return undefined
  const cue = text.slice(start, end).toLowerCase()
  if (/^ne(?:\s|$)/.test(cue)) return undefined // « on ne le sait pas »
  const isAge = /ses$|aura$/.test(cue)
  const whole = isAge ? null : (date.exec(after) ?? (/[àa]$/.test(cue) ? placeThenDate.exec(after) : null))
  const isLoose = cue === 'anniversaire' || cue === 'naissance'
  if (whole) {
    const until = end + whole[0].length
    const about = aboutAt(text, start, until)
    return about === 'thing' || (isLoose && about !== 'person' && !/^\s?:/.test(after)) ? undefined : until
  }
  const part = isAge ? age.exec(after) : /^n/.test(cue) ? (month.exec(after) ?? day.exec(after)) : null
  if (!part) return undefined
  const until = end + part[0].length
  return aboutAt(text, start, until) === 'person' ? until : undefined
}
