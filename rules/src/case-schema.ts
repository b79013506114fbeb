import type { Schema } from './schema.ts'
import { AUDIENCES, SURFACES } from './selector.ts'

const text: Schema = { type: 'string' }
const id: Schema = { type: 'string', minLength: 1 }
const flag: Schema = { type: 'boolean' }
const instant: Schema = { type: 'string', format: 'instant' }
const moment: Schema = { type: 'string', format: 'moment' }
const count: Schema = { type: 'integer', minimum: 0 }
const list = (items: Schema): Schema => ({ type: 'array', items })
const oneOf = (...values: string[]): Schema => ({ type: 'string', enum: values })
const object = (properties: Record<string, Schema>, ...required: string[]): Schema => ({
  type: 'object',
  properties,
  required,
})

const contact = object({ name: text, email: text, phone: text, url: text })

const accountFields = {
  network: id,
  surface: oneOf(...SURFACES),
  audience: oneOf(...AUDIENCES),
  official: flag,
  name: text,
}
const account = object(accountFields, 'network', 'surface', 'audience', 'official')

const channelFields: Record<string, Schema> = {
  ...accountFields,
  id,
  unit: text,
  hashtags: list(text),
  closed: flag,
}
const ofChannel = ['id', 'network', 'surface', 'audience', 'official'] as const
const channel = object(channelFields, ...ofChannel)

const person = object(
  {
    id,
    name: id,
    kind: id,
    roles: list(id),
    unit: text,
    minor: flag,
    acknowledged: moment,
    trained: moment,
    accessSince: moment,
    mandates: list(object({ role: id, from: moment, until: moment }, 'role', 'from')),
  },
  'id',
  'name',
  'kind',
)

const consent = object(
  {
    person: id,
    act: oneOf('capture', 'publish'),
    purpose: id,
    channels: list(id),
    granted: moment,
    until: moment,
    withdrawn: moment,
    refused: moment,
    holders: list(id),
    requiredHolders: { type: 'integer', minimum: 1 },
  },
  'person',
)

const organisationFields: Record<string, Schema> = {
  name: id,
  names: list(id),
  timezone: { type: 'string', format: 'time-zone' },
  domains: list(id),
  trustedDomains: list(id),
  contacts: { type: 'object', additionalProperties: contact },
  units: list(object({ id, name: text }, 'id', 'name')),
  channels: list(channel),
  people: list(person),
  consents: list(consent),
  blackouts: list(object({ kind: id, from: moment, until: moment }, 'kind', 'from', 'until')),
  published: list(object({ channel: id, at: instant, url: text, text, author: text }, 'channel', 'at')),
}

const organisation = object(organisationFields, 'name', 'timezone')

const media = object(
  {
    id,
    kind: oneOf('image', 'video', 'audio', 'document'),
    alt: text,
    faces: count,
    persons: list(id),
    taggedPersons: list(id),
    source: text,
    licence: text,
    credit: text,
    containsLogo: flag,
    takenAt: text,
    location: text,
  },
  'id',
  'kind',
)

const post = object(
  {
    author: id,
    displayName: text,
    capacity: oneOf('official', 'professional', 'personal'),
    action: oneOf('publish', 'share', 'comment', 'reply', 'message'),
    channel: { ...account, oneOf: [id, account] },
    to: list(id),
    text,
    language: text,
    purpose: text,
    media: list(media),
    inReplyTo: object({ at: instant, text, author: text, authorKind: text, hostile: flag }, 'at'),
    context: object({
      during: oneOf('work', 'break', 'off'),
      device: oneOf('own', 'employer'),
      withBeneficiaries: flag,
    }),
    answers: { type: 'object', additionalProperties: text },
    approvals: list(object({ by: id, at: instant, content: id }, 'by', 'at', 'content')),
    scheduledFor: instant,
  },
  'author',
  'capacity',
  'action',
  'channel',
  'text',
)

/** A case as JSON Schema: `contract.md`, section "Case". A field that is null is a field left out. */
export const caseSchema: Schema = object({ now: instant, organisation, post }, 'now', 'organisation', 'post')

/** An organisation as `balise audit` reads it: that of a case, and what concerns no post. */
export const stateSchema: Schema = object(
  {
    ...organisationFields,
    channels: list(
      object(
        {
          ...channelFields,
          administrators: list(id),
          authorisedBy: text,
          authorisedOn: moment,
          lastActivity: moment,
        },
        ...ofChannel,
      ),
    ),
    adoption: object({ by: text, on: moment }),
    attestations: list(
      object({ rule: id, by: id, on: moment, until: moment, note: text }, 'rule', 'by', 'on'),
    ),
    takedowns: list(object({ id, asked: moment, due: moment, done: moment, proof: text }, 'id', 'asked')),
    privacyIncidents: list(object({ id, on: moment, serious: flag, told: moment }, 'id', 'on')),
    shown: list(
      object({ post: id, channel: id, at: moment, persons: list(id) }, 'post', 'channel', 'at', 'persons'),
    ),
  },
  'name',
  'timezone',
)
