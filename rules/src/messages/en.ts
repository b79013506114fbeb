import type { Surface } from '../case.ts'
import type { Format, Schema } from '../schema.ts'
import type { Messages } from './fr.ts'
import { NETWORKS } from './shapes.ts'
import { channelEn as channel, either } from './words-en.ts'

type Remedy = Record<string, unknown>
type Values = { values: readonly string[] }

const types: Record<Schema['type'], string> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
}

const formats: Record<Format, string> = {
  instant: 'an ISO 8601 instant with its offset, such as 2026-03-12T10:15:00+01:00',
  day: 'a day, such as 2026-03-12',
  moment: 'a day, such as 2026-03-12, or an instant with its offset',
  'time-zone': 'an IANA time zone, such as Europe/Brussels',
}

/** Every sentence of the engine, in English. */
export const en: Messages = {
  effects: { advise: 'advice', review: 'agreement required', block: 'blocking' },

  holds: {
    decided: 'Balise decides',
    flagged: 'Balise flags it, a person decides',
    recorded: 'Balise keeps the record of a step',
    read: 'to be read',
  },

  acts: {
    advise: 'Otherwise Balise points it out.',
    review: 'Otherwise Balise asks for someone’s agreement.',
    block: 'Otherwise the post does not go out.',
  },
  read: 'This article is read and signed. Balise does not check it.',
  duty: 'Balise follows it on the page Compliance.',
  exceptions: 'There are exceptions.',
  hole: (what: string) => `The charter does not say ${what}. What did you mean?`,
  stillOpen: (what: string[]) =>
    `The charter does not say ${either(what)}: until then, this rule only advises.`,
  own: { on: 'where the rule applies', effect: 'what the rule does' },

  where: {
    any: '',
    some: (places: string[]) => `On ${either(places)}: `,
    official: 'official accounts',
    unit: (id: string) => `the channels of the unit “${id}”`,
    audience: {
      public: 'public channels',
      members: 'channels for members',
      friends: 'accounts open to friends',
      private: 'private channels',
    },
    surface: (network: string, surface: Surface) => channel.kindOf(network, surface),
    id: (id: string) => (Object.hasOwn(NETWORKS, id) ? NETWORKS[id]! : `“${id}”`),
  },

  remedies: {
    schedule: ({ notBefore }: Remedy) => `Schedule from ${channel.when(String(notBefore))}`,
    'remove-channel': () => 'Do not publish on this channel',
    'remove-media': () => 'Remove this picture',
    'hide-person': () => 'Blur this person',
    'ask-consent': () => 'Ask the person’s agreement',
    'request-approval': () => 'Ask for approval',
    'replace-text': (remedy: Remedy) => `Replace with “${String(remedy.with)}”`,
    'remove-text': () => 'Remove these words',
    'change-capacity': ({ capacity }: Remedy) =>
      capacity === 'official' ? 'Publish in the organisation’s name' : 'Publish in your own name',
    'change-purpose': () => 'Choose what the post is for',
    acknowledge: () => 'Read and sign the charter',
    'register-channel': () => 'Ask for this account to be registered',
    ask: () => 'Ask for advice',
    answer: () => 'Answer the question',
    'count-faces': () => 'Say who is in the picture',
    'remove-tag': () => 'Remove this tag',
    'remove-location': () => 'Remove the place from this picture',
    describe: () => 'Describe this picture',
    credit: () => 'Give the source and the licence',
    'append-text': ({ text }: Remedy) => `Add “${String(text)}”`,
  },

  expectations: {
    type: ({ type }: { type: Schema['type'] }) => types[type],
    'one-of': ({ values }: Values) => `one of ${either(values)}`,
    field: ({ values }: Values) =>
      values.length === 0 ? 'no field here' : `a known field: ${either(values)}`,
    required: () => 'this field, which is required',
    'one-field-of': ({ values }: Values) => `at least one of the fields ${either(values)}`,
    format: ({ format }: { format: Format }) => formats[format],
    'at-least': ({ limit }: { limit: number }) => `at least ${limit}`,
    'at-most': ({ limit }: { limit: number }) => `at most ${limit}`,
    'not-empty': () => 'a value that is not empty',
    unique: () => 'an id that is used once',
    channel: ({ values }: Values) =>
      `a channel of the register (${either(values)}) or the description of an account`,
    article: () => 'an article of the charter',
    selector: () => 'a channel, a network, network:surface, audience:public, official, unit:id or *',
    'effect-at-most': ({ effect }: { effect: string }) =>
      `an effect no stronger than ${effect}, the strongest this kind of rule may have`,
  },
}
