import type { Messages } from './fr.ts'
import {
  approvers,
  capital,
  classes,
  fields,
  holders,
  identifiers,
  ordinal,
  quoted,
  secrets,
} from './kind-words-en.ts'
import { all, channelEn, count, either, purposeEn } from './words-en.ts'

const { named, when } = channelEn
/** Sentences of the kinds, in English; their shape and the data they take are those of French. */
export const kindsEn: Messages['kinds'] = {
  'publish-roles': {
    title: 'Who publishes here',
    says: 'Only people with these roles, or named, publish on this channel.',
    parameters: {
      roles: 'which roles publish',
      persons: 'which people publish',
      inName: 'in whose name one publishes',
    },
    rule: ({ roles, persons, inName }, words) =>
      roles.includes('*')
        ? `every member may publish${inName === 'own' ? ' in their own name' : ''}.`
        : `${{ organisation: 'publishing in the organisation’s name', own: 'publishing in one’s own name', any: 'publishing' }[inName]} is reserved to ${holders(words.roles(roles), persons)}.`,
    findings: {
      organisation: (d) =>
        `${d.author} may not publish in the organisation’s name on ${named(d.channel)}: that is reserved to ${holders(d.roles, d.persons)}.`,
      own: (d) =>
        `${d.author} may not publish on ${named(d.channel)}: that is reserved to ${holders(d.roles, d.persons)}.`,
    },
  },

  'registered-channel': {
    title: 'Registered accounts',
    says: 'The organisation speaks only from official, open accounts of its register.',
    parameters: { mayAsk: 'whether a member may ask for a new account' },
    rule: ({ mayAsk }) =>
      `the organisation speaks only from an official account of its register${mayAsk ? '; a member may ask for an account to be added' : ''}.`,
    findings: {
      unregistered: (d) =>
        `${capital(named(d.channel))} is not in the register: the organisation does not speak there.`,
      annex: (d) =>
        `${capital(named(d.channel))} bears the name “${d.organisation}” without being in the register.`,
      unofficial: (d) =>
        `${capital(named(d.channel))} is not an official account: the organisation does not speak there.`,
      closed: (d) =>
        `${capital(named(d.channel))} is closed in the register: nothing is published there any more.`,
    },
  },

  acknowledgement: {
    title: 'Charter signed',
    says: 'The author has signed the version of the charter in force.',
    parameters: { graceDays: 'how many days one has to sign', exemptKinds: 'who does not have to sign' },
    rule: ({ graceDays }) =>
      `the author has signed the charter in force${graceDays > 0 ? `, at the latest ${count(graceDays, 'day')} after being given access` : ''}.`,
    findings: {
      unsigned: (d) => `${d.author} has not signed the charter in force yet.`,
      grace: (d) =>
        `${d.author} has not signed the charter in force yet: this must be done by ${when(d.until)}.`,
    },
  },

  'pre-approval': {
    title: 'Approval before publication',
    says: 'This content waits for the people designated, never its author, to approve it exactly as it is.',
    parameters: {
      class: 'which content waits for approval',
      roles: 'which roles approve',
      persons: 'which people approve',
      mode: 'whether one approval is enough',
    },
    rule: (p, words) =>
      `${classes[p.class].any} waits for the approval of ${approvers(words.roles(p.roles), p.persons, p.mode)}.`,
    findings: {
      missing: (d) =>
        `The approval of ${approvers(d.roles, d.persons, d.mode)} is needed for ${classes[d.class].what}.`,
      changed: (d) =>
        `The content has changed since it was approved: the approval of ${approvers(d.roles, d.persons, d.mode)} is needed again.`,
      self: (d) =>
        `Authors cannot approve their own content: the approval of ${approvers(d.roles, d.persons, d.mode)} is needed.`,
    },
  },

  'image-consent': {
    title: 'Agreement of the people shown',
    says: 'Everyone shown has agreed to this channel, and that agreement still runs.',
    parameters: {
      purpose: 'for which use the agreement is given',
      act: 'whether the agreement is about taking or publishing the picture',
      requiredHolders: 'how many holders of parental authority must agree',
      crowdFrom: 'from how many people a picture shows a crowd',
      minorsOnly: 'whether the rule protects adults too',
    },
    rule: (p) =>
      `every ${p.minorsOnly ? 'minor' : 'person'} shown has agreed to this channel${
        p.requiredHolders > 1
          ? `, through ${p.requiredHolders} holders of parental authority for a minor`
          : ''
      }${p.crowdFrom === undefined ? '' : `; from ${p.crowdFrom} people on, only refusals count`}.`,
    findings: {
      'never-asked': (d) => `No agreement of ${d.person} is on record for ${named(d.channel)}.`,
      'other-channel': (d) =>
        `The agreement of ${d.person} is for other channels, not for ${named(d.channel)}.`,
      refused: (d) =>
        `${d.person}: the picture has been refused for ${named(d.channel)} since ${when(d.on)}.`,
      withdrawn: (d) => `${d.person}: the agreement for ${named(d.channel)} was withdrawn on ${when(d.on)}.`,
      expired: (d) => `${d.person}: the agreement for ${named(d.channel)} ended on ${when(d.on)}.`,
      'not-yet': (d) => `${d.person}: the agreement for ${named(d.channel)} only begins on ${when(d.on)}.`,
      holders: (d) =>
        `${d.person}: ${d.given} of ${count(d.required, 'holder')} agreed to ${named(d.channel)}.`,
      unknown: (d) => `“${d.person}” is not in the list of people: no agreement can be found.`,
      faces: (d) =>
        `${count(d.faces, 'face')} in this picture, ${count(d.named, 'person', 'people')} named: say who the others are.`,
    },
    questions: {
      faces: (d) =>
        d.faces - d.named > 1
          ? `Are the ${d.faces - d.named} other faces impossible to recognise?`
          : 'Is the other face impossible to recognise?',
    },
  },

  'personal-data': {
    title: 'Personal data',
    says: 'The text gives no number, address or situation of a person away.',
    parameters: { fields: 'which data are not published', allow: 'which contact details are published' },
    rule: (p) => `the text does not give ${either(p.fields.map((field) => fields[field]))}.`,
    findings: {
      identifier: (d) => `“${d.shown}” is ${identifiers[d.what]}: its check digits are right.`,
      contact: (d) =>
        `“${d.shown}” looks like a personal ${d.field === 'phone' ? 'number' : 'e-mail address'}: it is no contact of the organisation.`,
      likely: (d) => `These words look like ${fields[d.field]}.`,
      situation: (d) => `This sentence seems to be about the health or family of ${d.person}.`,
    },
  },

  credentials: {
    title: 'Passwords and keys',
    says: 'The text contains no password, access code or key.',
    parameters: { allow: 'which codes may be published' },
    rule: () => 'the text contains no password, access code or key.',
    findings: {
      password: (d) => `The text gives a code away after “${d.cue}”.`,
      maybe: (d) => `The word after “${d.cue}” may be a code.`,
      key: (d) => `The text contains ${secrets[d.what]}.`,
    },
  },

  'frequency-cap': {
    title: 'Pace of publication',
    says: 'So many posts at most per period, or so many hours between two.',
    parameters: {
      max: 'how many posts are allowed',
      min: 'how many posts are expected',
      per: 'over which period one counts',
      count: 'whom one counts: the whole channel, or each author',
      minGapHours: 'how many hours lie between two posts',
    },
    rule: (p) =>
      `${all([
        ...(p.max === undefined ? [] : [`at most ${count(p.max, 'post')} per ${p.per}`]),
        ...(p.min === undefined ? [] : [`at least ${count(p.min, 'post')} per ${p.per}`]),
        ...(p.minGapHours === undefined
          ? []
          : [`at least ${count(p.minGapHours, 'hour')} between two posts`]),
      ])}, ${p.count === 'author' ? 'for each author' : 'all authors together'}.`,
    findings: {
      'too-many': (d) =>
        d.max === 0
          ? `The charter allows no post on ${named(d.channel)}.`
          : `${ordinal(d.count)} post of the ${d.per} on ${named(d.channel)}${d.by === 'author' ? ' by this person' : ''}: the charter allows ${d.max}.`,
      'too-soon': (d) =>
        `Another post appears on ${named(d.channel)} less than ${count(d.hours, 'hour')} from this one.`,
    },
  },

  'topic-scope': {
    title: 'Subjects of this channel',
    says: 'The post has a purpose that this channel is for.',
    parameters: {
      purposes: 'what this channel is for',
      excluded: 'which purposes have no place there',
      words: 'which words have no place there',
    },
    rule: (p) =>
      `${all([
        ...(p.purposes.length > 0 ? [`the purpose is ${either(p.purposes.map(purposeEn))}`] : []),
        ...(p.excluded.length > 0 ? [`no post for ${either(p.excluded.map(purposeEn))}`] : []),
        ...(p.words.length > 0 ? [`the text avoids ${all(quoted(p.words))}`] : []),
      ])}.`,
    findings: {
      undeclared: (d) =>
        `No purpose is given: ${named(d.channel)} is for ${either(quoted(d.purposes.map(purposeEn)))}.`,
      outside: (d) =>
        `“${capital(purposeEn(d.purpose))}” is not what ${named(d.channel)} is for: it is for ${either(quoted(d.purposes.map(purposeEn)))}.`,
      excluded: (d) => `“${capital(purposeEn(d.purpose))}” has no place on ${named(d.channel)}.`,
      word: (d) => `“${d.word}” has no place on ${named(d.channel)}.`,
    },
  },

  'official-speech': {
    title: 'Speaking for the organisation',
    says: 'Nobody speaks for the organisation without the role.',
    parameters: { roles: 'who speaks for the organisation', cues: 'which words engage the organisation' },
    rule: (p, words) =>
      p.roles.length > 0
        ? `speaking for the organisation is reserved to ${holders(words.roles(p.roles), [])}.`
        : 'a personal post does not speak for the organisation.',
    findings: {
      'speaks-for': (d) => `“${d.words}” speaks for the organisation, in a post made in your own name.`,
      'no-role': (d) =>
        `${d.author} does not speak for the organisation: that is reserved to ${holders(d.roles, [])}.`,
    },
  },

  source: {
    title: 'Sources of links',
    says: 'A link leads to an official or trusted source; any other is verified.',
    parameters: {
      trusted: 'which sources are trusted',
      askVerified: 'whether authors may verify a source themselves',
    },
    rule: (p) =>
      `a link leads to an official or trusted source${p.askVerified ? ', or the author says it was verified' : ''}.`,
    findings: {
      unverified: (d) => `“${d.host}” is not a trusted source: verify it before you share it.`,
      untrusted: (d) => `“${d.host}” is not a trusted source.`,
    },
    questions: { unverified: () => 'Have you verified the sources of this post?' },
  },

  'misleading-link': {
    title: 'Misleading links',
    says: 'A link shows the site it leads to: no shortener, no imitation.',
    parameters: { shorteners: 'which shorteners are refused', allow: 'which sites this rule leaves alone' },
    rule: () => 'a link shows the site it leads to, without shortener or imitation.',
    findings: {
      shortener: (d) => `“${d.host}” shortens links: one cannot see where this one leads.`,
      'look-alike': (d) => `“${d.host}” imitates “${d.like}”.`,
      'mixed-scripts': (d) => `“${d.host}” mixes alphabets: this link may imitate another site.`,
      'hidden-characters': (d) => `This link to “${d.host}” contains invisible characters.`,
      'user-part': (d) => `This link begins with a user name: it really leads to “${d.host}”.`,
      address: (d) => `“${d.host}” is a technical address, without the name of a site.`,
      port: (d) => `This link leads to port ${d.port} of “${d.host}”, which is unusual.`,
      'other-site': (d) => `This link announces “${d.said}” and leads to “${d.host}”.`,
    },
  },

  read: {
    title: 'To be read',
    says: 'This article is read and signed. Balise does not check it.',
    parameters: {},
    rule: () => 'this article is read and signed; Balise does not check it.',
    findings: {},
  },
}
