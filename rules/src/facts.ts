import type { Channel, Consent, Organisation, Person, Published } from './case.ts'
import { instantOf } from './time.ts'

/** Publications of one channel in the order of their hours; `at` and `of` go together. */
export type Timeline = { at: number[]; of: Published[] }

/**
 * An organisation's facts, each found without reading the others: the cost of a check does not grow with them.
 *
 * An index is made when a rule first asks for it. It does not see what is changed in the organisation afterwards:
 * `addPublished` tells it of a publication, anything else needs new facts.
 */
export type Facts = {
  organisation: Organisation
  channel: (id: string) => Channel | undefined
  person: (id: string) => Person | undefined
  consentsOf: (person: string) => readonly Consent[]
  publishedOn: (channel: string) => Timeline
  /** Whether one of the publications has this address. */
  isPublished: (url: string) => boolean
  addPublished: (published: Published) => void
  /** What a rule works out of the organisation, once for all checks: `make` is the same function each time. */
  once: <Value>(make: (organisation: Organisation) => Value) => Value
}

const NO_CONSENT: readonly Consent[] = []
const NOTHING_PUBLISHED: Timeline = { at: [], of: [] }

export function factsOf(organisation: Organisation): Facts {
  const consents = later(() => byPerson(organisation.consents ?? []))
  const published = later(() => timelines(organisation.published ?? []))
  const urls = later(() => new Set(organisation.published?.flatMap(({ url }) => url ?? [])))
  const made = later(() => new Map<unknown, unknown>())
  return {
    organisation,
    channel: finderOf(organisation.channels ?? []),
    person: finderOf(organisation.people ?? []),
    consentsOf: (person) => consents().get(person) ?? NO_CONSENT,
    publishedOn: (channel) => published().get(channel) ?? NOTHING_PUBLISHED,
    isPublished: (url) => urls().has(url),
    addPublished: (one) => {
      insert(published(), one)
      if (one.url !== undefined) urls().add(one.url)
      for (const value of made().values()) if (isUpdated(value)) value.addPublished(one)
    },
    once: <Value>(make: (organisation: Organisation) => Value) => {
      if (!made().has(make)) made().set(make, make(organisation))
      return made().get(make) as Value
    },
  }
}

/** What was worked out may follow publications by itself. */
type Updated = { addPublished: (published: Published) => void }

const isUpdated = (value: unknown): value is Updated =>
  typeof value === 'object' && value !== null && 'addPublished' in value

function later<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}

// A map of fewer takes longer to make than a list of them to read, when a case is checked once.
const FEW = 100

/** Finds by id; the first of two with one id, as a list is read. */
function finderOf<Item extends { id: string }>(items: readonly Item[]): (id: string) => Item | undefined {
  if (items.length < FEW) return (id) => items.find((item) => item.id === id)
  const known = later(() => new Map(items.toReversed().map((item) => [item.id, item])))
  return (id) => known().get(id)
}

function byPerson(consents: readonly Consent[]): Map<string, Consent[]> {
  const map = new Map<string, Consent[]>()
  for (const consent of consents) {
    const of = map.get(consent.person)
    if (of) of.push(consent)
    else map.set(consent.person, [consent])
  }
  return map
}

function timelines(all: readonly Published[]): Map<string, Timeline> {
  const dated = all.map((of) => ({ of, at: instantOf(of.at) })).sort((a, b) => a.at - b.at)
  const map = new Map<string, Timeline>()
  for (const { at, of } of dated) {
    const line = lineOf(map, of.channel)
    line.at.push(at)
    line.of.push(of)
  }
  return map
}

function lineOf(map: Map<string, Timeline>, channel: string): Timeline {
  let line = map.get(channel)
  if (!line) map.set(channel, (line = { at: [], of: [] }))
  return line
}

function insert(map: Map<string, Timeline>, of: Published): void {
  const line = lineOf(map, of.channel)
  const at = instantOf(of.at)
  const place = firstFrom(line, at + 1)
  line.at.splice(place, 0, at)
  line.of.splice(place, 0, of)
}

/** The place of the first publication at this instant or later; their number when there is none. */
export function firstFrom({ at }: Timeline, instant: number): number {
  let low = 0
  let high = at.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (at[middle]! < instant) low = middle + 1
    else high = middle
  }
  return low
}
