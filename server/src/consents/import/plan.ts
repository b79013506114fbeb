import {
  readAuthority,
  readBirth,
  readDay,
  readEmail,
  readKind,
  readLanguage,
  readPicture,
  readYesNo,
} from './cells.ts'
import { nameKey } from '../../people/index.ts'
import { findColumns, plain } from './columns.ts'
import type { Column } from './columns.ts'
import type { Table } from './read-table.ts'
import type {
  Fault,
  FaultCode,
  KnownPerson,
  Plan,
  PlannedHolder,
  PlannedLine,
  PlannedPerson,
} from './types.ts'

export type Known = {
  people: KnownPerson[]
  holders: { personId: string; name: string; hasAddress: boolean }[]
  units: { id: string; name: string; slug: string }[]
  channels: { id: string; name: string; slug: string }[]
  today: string
}

/**
 * What a table would do, line by line: whom it adds, whom it finds already there, which answer it writes, and what is
 * wrong in it. Pure: nothing is done.
 */
export function planOf(table: Table, known: Known): Plan {
  const { at, unknown } = findColumns(table.headings)
  if (!at.has('name'))
    return { lines: [], people: [], faults: [fault(1, 'name', '', 'no-name-column')], unknown }
  const people = gatherPeople(known)
  const holders = gatherHolders(known)
  const lines: PlannedLine[] = []
  const faults: Fault[] = []
  for (const { number, cells } of table.lines) {
    const cell = (column: Column) => cells[at.get(column) ?? -1] ?? ''
    const found: Fault[] = []
    const line = planLine(number, cell, known, people, (column, code) =>
      found.push(fault(number, column, cell(column), code)),
    )
    if (found.length === 0 && line)
      lines.push({ ...line, holder: line.holder && holders.take(line.person, line.holder) })
    faults.push(...found)
  }
  return { lines, people: people.usedBy(lines), faults, unknown }
}

const fault = (line: number, column: Column, got: string, code: FaultCode): Fault => ({
  line,
  column,
  got: got.slice(0, 80),
  code,
})

type ReadLine = Omit<PlannedLine, 'holder'> & { holder: PlannedHolder | null }

type Say = (column: Column, code: FaultCode) => void

function planLine(
  number: number,
  cell: (column: Column) => string,
  { units, channels, today }: Known,
  people: People,
  say: Say,
): ReadLine | null {
  const read = <T>(
    column: Column,
    reader: (text: string) => T | null | undefined,
    code: FaultCode,
  ): T | null => {
    const value = reader(cell(column))
    if (value === undefined) say(column, code)
    return value ?? null
  }
  const named =
    <T extends { name: string; slug: string }>(all: T[]) =>
    (text: string) =>
      text.trim() === ''
        ? null
        : all.find(({ name, slug }) => plain(name) === plain(text) || slug === text.trim())

  const name = cell('name').trim().replaceAll(/\s+/g, ' ')
  if (name === '') say('name', 'missing')
  else if (name.length > 200) say('name', 'too-long')
  const kind = read('kind', readKind, 'kind')
  const minor = read('minor', readYesNo, 'yes-or-no')
  const born = read('born', readBirth, 'birth')
  if (born && (born.bornOn ?? `${born.bornYear}`) > today) say('born', 'in-the-future')
  const unit = read('unit', named(units), 'unit')
  const holder = cell('holder').trim().replaceAll(/\s+/g, ' ')
  const authority = read('authority', readAuthority, 'authority')
  const email = read('email', readEmail, 'email')
  const language = read('language', readLanguage, 'language')
  const channel = read('channel', named(channels), 'channel')
  const picture = read('picture', readPicture, 'picture')
  const answer = read('answer', readYesNo, 'yes-or-no')
  const givenOn = read('givenOn', readDay, 'day')
  const untilOn = read('untilOn', readDay, 'day')
  if (holder.length > 200) say('holder', 'too-long')
  if (!holder && email) say('holder', 'missing')
  if (answer !== null) {
    if (!holder) say('holder', 'missing')
    if (!channel && cell('channel').trim() === '') say('channel', 'missing')
    if (givenOn === null && cell('givenOn').trim() === '') say('givenOn', 'missing')
  }
  if (givenOn && givenOn > today) say('givenOn', 'in-the-future')
  if (givenOn && untilOn && untilOn < givenOn) say('untilOn', 'before-date')

  const person = people.find({
    name,
    unitId: unit?.id ?? null,
    bornOn: born?.bornOn ?? null,
    bornYear: born?.bornYear ?? null,
    kind: kind ?? 'beneficiary',
    minor: minor ?? kind !== 'staff',
  })
  if (person === 'several') say('name', 'several')
  if (name === '' || person === 'several') return null
  return {
    line: number,
    person: person.key,
    holder: holder
      ? { name: holder, authority: authority ?? 'parent', email, language: language ?? 'fr' }
      : null,
    answer:
      answer !== null && channel && givenOn
        ? {
            channelId: channel.id,
            picture: picture ?? 'targeted',
            answer: answer ? 'granted' : 'refused',
            givenOn,
            untilOn: answer ? untilOn : null,
          }
        : null,
  }
}

type Said = Omit<PlannedPerson, 'key' | 'known'>
type People = ReturnType<typeof gatherPeople>

/** The people of a file and of the house, so that each is one, however many lines speak of them. */
function gatherPeople({ people }: Known) {
  const byName = Map.groupBy(
    people.map(({ id, ...one }): PlannedPerson => ({ ...one, key: id, known: true, kind: 'beneficiary' })),
    ({ name }) => nameKey(name),
  )
  return {
    find(said: Said): PlannedPerson | 'several' {
      const name = nameKey(said.name)
      const namesakes = byName.get(name) ?? []
      const same = namesakes.filter((one) => agrees(one, said))
      if (same.length > 1) return 'several'
      if (same[0]) return same[0]
      const added = { ...said, key: `${name}#${namesakes.length}`, known: false }
      byName.set(name, [...namesakes, added])
      return added
    },
    usedBy(lines: PlannedLine[]): PlannedPerson[] {
      const keys = new Set(lines.map(({ person }) => person))
      return [...byName.values()].flat().filter(({ key }) => keys.has(key))
    },
  }
}

/** Two of the same name are one unless what is known of them differs. */
const agrees = (one: PlannedPerson, said: Said): boolean =>
  (one.bornOn === null || said.bornOn === null || one.bornOn === said.bornOn) &&
  (one.bornYear === null || said.bornYear === null || one.bornYear === said.bornYear) &&
  (one.unitId === null || said.unitId === null || one.unitId === said.unitId)

/** Those who answer already, and those whom earlier lines add: each is added, or given an address, once. */
function gatherHolders({ holders }: Known) {
  const hasAddress = new Map(
    holders.map((one) => [holderKey(one.personId, one.name), one.hasAddress] as const),
  )
  return {
    take(person: string, holder: PlannedHolder): NonNullable<PlannedLine['holder']> {
      const key = holderKey(person, holder.name)
      const known = hasAddress.get(key)
      const does = known === undefined ? 'add' : !known && holder.email ? 'reach' : 'find'
      hasAddress.set(key, known || holder.email !== null)
      return { ...holder, does }
    },
  }
}

/** Two holders of the same person are one when they have the same name. */
export const holderKey = (person: string, name: string) => `${person} ${name.toLowerCase()}`
