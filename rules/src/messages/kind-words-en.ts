import { all, either } from './words-en.ts'

export const quoted = (items: readonly string[]) => items.map((item) => `“${item}”`)
export const holders = (roles: readonly string[], persons: readonly string[]) =>
  either([
    ...(roles.length > 0 ? [`the role${roles.length > 1 ? 's' : ''} ${either(quoted(roles))}`] : []),
    ...persons,
  ])
export const approvers = (roles: readonly string[], persons: readonly string[], mode: 'any' | 'all') =>
  (mode === 'all' ? all : either)([...roles.map((role) => `someone with the role “${role}”`), ...persons])
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const PEOPLE: Readonly<Record<string, string>> = {
  staff: 'staff',
  elected: 'elected members',
  volunteer: 'volunteers',
  contractor: 'contractors',
  'union-member': 'union members',
  beneficiary: 'beneficiaries',
  family: 'families',
  pupil: 'pupils',
  patient: 'patients',
  other: 'other people',
}

/** Kinds of person. */
export const peopleEn = (ids: readonly string[]) =>
  ids.map((id) => (Object.hasOwn(PEOPLE, id) ? PEOPLE[id]! : `“${id}”`))

const ORDINALS = 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth'.split(' ')
export const ordinal = (n: number) => ORDINALS[n - 1] ?? `Number ${n}:`

export const classes = {
  all: { what: 'this post', any: 'every post' },
  photo: { what: 'this photo', any: 'every photo' },
  video: { what: 'this video', any: 'every video' },
  media: { what: 'this picture', any: 'every picture, photo or video' },
  reply: { what: 'this reply', any: 'every reply' },
  official: { what: 'this official post', any: 'every official post' },
}

export const fields = {
  phone: 'a telephone number',
  email: 'an e-mail address',
  address: 'a private address',
  birthDate: 'a date of birth',
  nationalNumber: 'a national identification number',
  iban: 'a bank account number',
  plate: 'a number plate',
  card: 'a bank card number',
  situation: 'someone’s health or family situation',
}

export const identifiers = {
  niss: 'a Belgian national number',
  nir: 'a French social security number',
  nas: 'a Canadian social insurance number',
  avs: 'a Swiss AVS number',
  matricule: 'a Luxembourg matricule',
  iban: 'a bank account number',
  card: 'a bank card number',
}

export const secrets = {
  'aws-key': 'an AWS access key',
  'github-token': 'a GitHub token',
  'gitlab-token': 'a GitLab token',
  'slack-token': 'a Slack token',
  'google-key': 'a Google key',
  'api-key': 'an API key',
  'signed-token': 'a session token',
  'private-key': 'a private key',
  'url-password': 'a password inside an address',
}
