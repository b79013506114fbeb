import type {
  Account,
  Approval,
  Case,
  Channel,
  Charter,
  Consent,
  Media,
  Person,
  Post,
  Published,
  Rule,
} from '@balise/rules'
import { contentHash, readCase } from '@balise/rules'
import type { ConsentWord, Given } from './examples.ts'

// A Thursday morning in winter time: a week, a day and a month are all well begun.
const NOW = '2026-03-12T10:15:00+01:00'
const PERIOD_STARTS: Record<string, string> = {
  day: '2026-03-12T00:00:00+01:00',
  week: '2026-03-09T00:00:00+01:00',
  month: '2026-03-01T00:00:00+01:00',
}
const HOUR = 3_600_000
const AUDIENCES: Partial<Record<string, Channel['audience']>> = {
  group: 'members',
  profile: 'friends',
  message: 'private',
}

/**
 * The smallest case in which a rule finds nothing, changed by what an example says.
 *
 * @throws {DataError} when a field that the example gives is not one of a case
 */
export function exampleCase(rule: Rule, charter: Charter, given: Given): Case {
  const channel = channelOf(rule, given)
  const shown = personsOf(given)
  const post: Post = {
    author: 'author',
    capacity: given.capacity ?? (rule.kind === 'official-speech' ? 'personal' : 'official'),
    action: given.action ?? 'publish',
    channel: given.registered === false ? accountOf(channel, charter) : channel.id,
    text: [given.text ?? 'Bonne journée à toutes et à tous.', ...(given.links ?? [])].join(' '),
    language: 'fr',
    purpose: given.purpose === undefined ? textsOf(rule, 'purposes')[0] : given.purpose,
    media: mediaOf(given, shown),
    answers: given.answers ?? {},
    ...(given.post as Partial<Post>),
  }
  const approvers = (given.approvals ?? []).map((role, index) => personWith(`approver-${index + 1}`, [role]))
  return readCase(
    {
      now: NOW,
      organisation: {
        name: charter.organisation,
        timezone: 'Europe/Brussels',
        domains: ['organisation.example'],
        trustedDomains: given.trustedDomains ?? [],
        contacts: charter.contacts,
        units: channel.unit ? [{ id: channel.unit, name: channel.unit }] : [],
        channels: [channel],
        people: [authorOf(rule, given), ...approvers, ...shown, ...knownOf(given)],
        consents: shown.flatMap((person, index) => consentOf(rule, given, channel.id, person, index)),
        published: publishedOf(rule, given, channel.id),
        ...(given.organisation as Partial<Case['organisation']>),
      },
      post: { ...post, approvals: approvers.map(({ id }) => approvalBy(id, post, given.edited === true)) },
    },
    `example of ${rule.id}`,
  )
}

function textsOf({ parameters }: Rule, name: string): string[] {
  return Array.isArray(parameters[name]) ? (parameters[name] as string[]) : []
}

/** A channel that the rule's first selector designates: its id, its network or both, as the word allows. */
function channelOf(
  { on: [selector = 'facebook:page'] }: Rule,
  { official = true, closed = false }: Given,
): Channel {
  const [word = '', after] = selector.split(':')
  const isNetwork = word !== '*' && word !== 'official' && word !== 'audience' && word !== 'unit'
  const surface =
    isNetwork && after
      ? (after as Channel['surface'])
      : word === 'audience' && after === 'members'
        ? 'group'
        : 'page'
  return {
    id: isNetwork && !after ? word : 'channel',
    network: isNetwork ? word : 'facebook',
    surface,
    audience: word === 'audience' ? (after as Channel['audience']) : (AUDIENCES[surface] ?? 'public'),
    official,
    closed,
    unit: word === 'unit' ? after! : null,
  }
}

function accountOf({ network, surface, audience, official }: Channel, { organisation }: Charter): Account {
  return { network, surface, audience, official, name: organisation }
}

function personWith(id: string, roles: string[]): Person {
  return { id, name: id, kind: 'staff', roles, acknowledged: '2026-01-05' }
}

/** Whom the rule lets publish, unless the example says otherwise; where it asks approvers, someone who is none. */
function authorOf(rule: Rule, { roles, unit, acknowledged = true, author: more }: Given): Person {
  const allowed = rule.kind === 'publish-roles' ? textsOf(rule, 'roles').filter((role) => role !== '*') : []
  return {
    ...personWith('author', roles ?? allowed.slice(0, 1)),
    unit: unit ?? null,
    acknowledged: acknowledged === true ? '2026-01-05' : acknowledged || null,
    ...(more as Partial<Person>),
  }
}

function personsOf({ persons, consents, minors = true }: Given): Person[] {
  return Array.from({ length: persons ?? consents?.length ?? 0 }, (_, index) => ({
    id: `person-${index + 1}`,
    name: `Personne ${index + 1}`,
    kind: 'beneficiary',
    minor: minors,
  }))
}

/** People of the organisation who are only named. */
function knownOf({ known = [] }: Given): Person[] {
  return known.map((name, index) => ({ id: `known-${index + 1}`, name, kind: 'beneficiary' }))
}

function mediaOf({ media, faces, picture }: Given, shown: Person[]): Media[] {
  const kinds = media ?? (shown.length > 0 || faces !== undefined || picture ? ['image'] : [])
  return kinds.map((kind, index) => ({
    id: `m${index + 1}`,
    kind,
    alt: 'Une scène de la journée',
    faces: index === 0 ? (faces ?? shown.length) : 0,
    persons: index === 0 ? shown.map(({ id }) => id) : [],
    source: 'own',
    ...(index === 0 && (picture as Partial<Media> | undefined)),
  }))
}

const CONSENTS: Record<ConsentWord, Partial<Consent> | null> = {
  given: { granted: '2026-01-05' },
  none: null,
  refused: { refused: '2026-01-05' },
  withdrawn: { granted: '2026-01-05', withdrawn: '2026-02-01' },
  expired: { granted: '2026-01-05', until: '2026-02-28' },
  elsewhere: { granted: '2026-01-05', channels: ['elsewhere'] },
}

function consentOf(
  { parameters }: Rule,
  given: Given,
  channel: string,
  { id }: Person,
  index: number,
): Consent[] {
  const consent = CONSENTS[given.consents?.[index] ?? 'given']
  if (!consent) return []
  const { purpose = 'image', act = 'publish', requiredHolders = 1 } = parameters
  const holders = Array.from(
    { length: given.holders ?? Number(requiredHolders) },
    (_, n) => `holder-${n + 1}`,
  )
  return [
    {
      person: id,
      act: act as NonNullable<Consent['act']>,
      purpose: String(purpose),
      channels: [channel],
      ...consent,
      holders,
    },
  ]
}

function approvalBy(by: string, post: Post, wasEdited: boolean): Approval {
  const agreedTo = wasEdited ? { ...post, text: `${post.text} (avant correction)` } : post
  return { by, at: '2026-03-12T09:00:00+01:00', content: contentHash(agreedTo) }
}

/** Earlier publications, spread evenly over the period that has begun. */
function publishedOf(
  { parameters }: Rule,
  { published = 0, hoursSince }: Given,
  channel: string,
): Published[] {
  const author = parameters.count === 'author' ? 'author' : 'colleague'
  const now = Date.parse(NOW)
  const start = Date.parse(PERIOD_STARTS[String(parameters.per ?? 'week')] ?? PERIOD_STARTS.week!)
  const step = (now - start) / (published + 1)
  const instants = Array.from({ length: published }, (_, index) => start + (index + 1) * step)
  if (hoursSince !== undefined) instants.push(now - hoursSince * HOUR)
  return instants.map((instant) => ({ channel, author, at: new Date(instant).toISOString() }))
}
