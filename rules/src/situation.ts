import type { Account, Channel, Organisation, Person, Post } from './case.ts'
import type { Facts } from './facts.ts'
import type { NamedChannel } from './messages/shapes.ts'
import { reading } from './text/reading.ts'
import type { Reading } from './text/reading.ts'
import { clockAt, hasBegun, instantOf, isOver } from './time.ts'
import type { Clock } from './time.ts'

/** A case with what several rules ask of it, worked out once per check. */
export type Situation = {
  post: Post
  organisation: Organisation
  facts: Facts
  /** The hour of publication, or now. */
  clock: Clock
  channel: Channel | Account
  /** Of the register; undefined for an account that is only described. */
  channelId: string | undefined
  author: Person | undefined
  authorName: string
  authorRoles: ReadonlySet<string>
  /** The post appears as the organisation's word, whoever wrote it. */
  inOrganisationName: boolean
  text: Reading
  /** The content's hash, worked out when a rule first asks. */
  hash: () => string
}

// Nothing is known of it, so nothing is granted to it.
const NO_ACCOUNT = {
  network: '',
  surface: 'account',
  audience: 'public',
  official: false,
} as const satisfies Account

/** On these, what is published is the organisation's word; elsewhere it is the word of the person who signs. */
const VOICES: ReadonlySet<string> = new Set([
  'page',
  'account',
  'site',
  'story',
  'video-channel',
  'newsletter',
  'print',
])

/** @throws {RangeError} when the hour of the post is not an instant, or its time zone is unknown: `readCase` refuses both */
export function situationOf(
  facts: Facts,
  { now, post }: { now: string; post: Post },
  hashOf: (post: Post) => string,
): Situation {
  const { organisation } = facts
  const instant = instantOf(post.scheduledFor ?? now)
  if (Number.isNaN(instant)) throw new RangeError(`not an instant: ${post.scheduledFor ?? now}`)
  const clock = clockAt(instant, organisation.timezone)

  const registered = typeof post.channel === 'string' ? facts.channel(post.channel) : undefined
  const channel = registered ?? (typeof post.channel === 'string' ? NO_ACCOUNT : post.channel)
  const author = facts.person(post.author)

  let hash: string | undefined
  return {
    post,
    organisation,
    facts,
    clock,
    channel,
    channelId: registered?.id,
    author,
    authorName: author?.name ?? post.author,
    authorRoles: rolesOf(author, clock),
    inOrganisationName:
      post.capacity === 'official' ||
      (channel.official && isPublication(post) && VOICES.has(channel.surface)),
    text: reading(post.text),
    hash: () => (hash ??= hashOf(post)),
  }
}

const NO_ROLES: ReadonlySet<string> = new Set()

/** Roles held, and roles of the mandates that run at that hour. */
export function rolesOf(person: Person | undefined, clock: Clock): ReadonlySet<string> {
  if (!person) return NO_ROLES
  const roles = new Set(person.roles)
  for (const { role, from, until } of person.mandates ?? [])
    if (hasBegun(from, clock) && !(until && isOver(until, clock))) roles.add(role)
  return roles
}

/** A reply, a comment or a private message is not a publication of its own. */
export const isPublication = ({ action }: Post) => action === 'publish' || action === 'share'

export const namedChannel = ({ network, surface, name }: Channel | Account): NamedChannel =>
  name ? { network, surface, name } : { network, surface }
