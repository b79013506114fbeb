import type { Figure, Unit } from './figures.ts'
import { figuresIn } from './figures.ts'
import { WORDS_OF_PARAMETERS } from './parameter-words.ts'

/** What a clause says in figures and words, named like the parameters of its kind where it has one. */
export function parametersOf(kind: string, clause: string): Record<string, unknown> {
  const parameters: Record<string, unknown> = {}
  for (const figure of figuresIn(clause))
    for (const [name, value] of named(kind, figure)) parameters[unused(parameters, name)] = value
  for (const [name, values] of Object.entries(WORDS_OF_PARAMETERS[kind] ?? {})) {
    const said = values.filter(([, pattern]) => pattern.test(clause)).map(([value]) => value)
    const [first] = said
    if (first === undefined) continue
    parameters[name] =
      typeof first === 'string' && !SINGLE.has(`${kind}.${name}`) ? [...new Set(said)] : first
  }
  const hours = hoursIn(clause)
  if (kind === 'quiet-hours' && hours) Object.assign(parameters, hours)
  return parameters
}

/** Parameters that hold one word, not a list. */
const SINGLE = new Set([
  'frequency-cap.count',
  'frequency-cap.per',
  'identity.mode',
  'disclaimer.place',
  'pre-approval.class',
  'pre-approval.mode',
  'confidentiality.mode',
  'publish-roles.inName',
  'image-names.whom',
  'editorial-line.address',
  'mandatory-link.to',
])

function unused(parameters: Record<string, unknown>, name: string): string {
  let free = name
  for (let n = 2; free in parameters; n++) free = `${name}${n}`
  return free
}

const MONTHS: Partial<Record<Unit, number>> = { months: 1, years: 12 }
const DAYS: Partial<Record<Unit, number>> = { hours: 1 / 24, days: 1, weeks: 7, months: 30 }
const HOURS: Partial<Record<Unit, number>> = { hours: 1, days: 24, weeks: 168 }
const MINUTES: Partial<Record<Unit, number>> = { minutes: 1, hours: 60, days: 1440 }

// kind → the parameter that a length of time gives, in which unit
const TIMES: Record<string, readonly [string, Partial<Record<Unit, number>>]> = {
  training: ['months', MONTHS],
  retention: ['months', MONTHS],
  mandate: ['maxMonths', MONTHS],
  'account-security': ['everyMonths', MONTHS],
  'moderation-hours': ['firstLookHours', HOURS],
  takedown: ['days', DAYS],
  'privacy-incident': ['tellDays', DAYS],
  acknowledgement: ['graceDays', DAYS],
  'cooling-off': ['minutes', MINUTES],
  duplicate: ['days', DAYS],
}

function named(kind: string, figure: Figure): [string, unknown][] {
  const { value, unit, per, bound } = figure
  if (kind === 'frequency-cap' && (per !== null || unit === 'times')) {
    const cap: [string, unknown] = [bound === 'least' ? 'min' : 'max', value]
    return per && per !== 'year' ? [cap, ['per', per]] : [cap]
  }
  if (kind === 'account-security' && unit === 'characters') return [['minLength', value]]
  if (kind === 'editorial-line' && unit === 'characters')
    return [[bound === 'least' ? 'minLength' : 'maxLength', value]]
  if (kind === 'account-continuity' && unit === 'people') return [['administrators', value]]
  if (kind === 'image-consent' && unit === 'people') return [['crowdFrom', value]]
  const time = TIMES[kind]
  const factor = unit && time?.[1][unit]
  if (time && factor)
    return same([
      [time[0], Math.round(value * factor)],
      [unit, value],
    ])
  if (bound !== null && (unit === 'things' || unit === null || unit === 'times'))
    return [[bound === 'least' ? 'min' : 'max', value]]
  return [[unit === 'years' ? 'years' : (unit ?? 'count'), value]]
}

const same = (pairs: [string, unknown][]) => (pairs[0]![1] === pairs[1]![1] ? [pairs[0]!] : pairs)

/** « entre 20 h et 7 h 30 » */
function hoursIn(clause: string): { from: string; until: string } | null {
  const found = /(\d{1,2}) ?h(?:eures)? ?(\d\d)?\b.{1,12}?(\d{1,2}) ?h(?:eures)? ?(\d\d)?/.exec(clause)
  if (!found) return null
  const clock = (hour: string, minute = '00') => `${hour.padStart(2, '0')}:${minute}`
  return { from: clock(found[1]!, found[2]), until: clock(found[3]!, found[4]) }
}
