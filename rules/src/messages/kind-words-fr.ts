import { all, de, either } from './words-fr.ts'

export const quoted = (items: readonly string[]) => items.map((item) => `« ${item} »`)
/** "réservé au rôle « Direction » ou à Nadia Lambert", without "réservé". */
export const toHolders = (roles: readonly string[], persons: readonly string[]) =>
  either([
    ...(roles.length > 0 ? [`${roles.length > 1 ? 'aux rôles' : 'au rôle'} ${either(quoted(roles))}`] : []),
    ...persons.map((person) => `à ${person}`),
  ])
/** "l’accord d’une personne ayant le rôle « Direction »", without "l’accord". */
export const ofApprovers = (roles: readonly string[], persons: readonly string[], mode: 'any' | 'all') =>
  mode === 'all'
    ? all([...roles.map((role) => `d’une personne ayant le rôle « ${role} »`), ...persons.map(de)])
    : either([
        ...(roles.length > 0 ? [`d’une personne ayant le rôle ${either(quoted(roles))}`] : []),
        ...persons.map(de),
      ])

const ORDINALS =
  'Première Deuxième Troisième Quatrième Cinquième Sixième Septième Huitième Neuvième Dixième'.split(' ')
export const ordinal = (n: number) => ORDINALS[n - 1] ?? `${n}e`
export const periods = { day: 'jour', week: 'semaine', month: 'mois' }
export const ofPeriod = { day: 'de la journée', week: 'de la semaine', month: 'du mois' }

export const classes = {
  all: { what: 'cette publication', any: 'toute publication' },
  photo: { what: 'cette photo', any: 'toute photo' },
  video: { what: 'cette vidéo', any: 'toute vidéo' },
  media: { what: 'cette image', any: 'toute image, photo ou vidéo' },
  reply: { what: 'cette réponse', any: 'toute réponse' },
  official: { what: 'cette publication officielle', any: 'toute publication officielle' },
}

export const fields = {
  phone: 'un numéro de téléphone',
  email: 'une adresse électronique',
  address: 'une adresse privée',
  birthDate: 'une date de naissance',
  nationalNumber: 'un numéro d’identification nationale',
  iban: 'un numéro de compte bancaire',
  plate: 'une plaque d’immatriculation',
  card: 'un numéro de carte bancaire',
  situation: 'la situation de santé ou de famille d’une personne',
}

export const identifiers = {
  niss: 'un numéro national belge',
  nir: 'un numéro de sécurité sociale français',
  nas: 'un numéro d’assurance sociale canadien',
  avs: 'un numéro AVS suisse',
  matricule: 'un matricule luxembourgeois',
  iban: 'un numéro de compte bancaire',
  card: 'un numéro de carte bancaire',
}

export const secrets = {
  'aws-key': 'une clé d’accès AWS',
  'github-token': 'un jeton GitHub',
  'gitlab-token': 'un jeton GitLab',
  'slack-token': 'un jeton Slack',
  'google-key': 'une clé Google',
  'api-key': 'une clé d’API',
  'signed-token': 'un jeton de connexion',
  'private-key': 'une clé privée',
  'url-password': 'un mot de passe dans une adresse',
}

const PEOPLE: Readonly<Record<string, string>> = {
  staff: 'le personnel',
  elected: 'les élus',
  volunteer: 'les bénévoles',
  contractor: 'les prestataires',
  'union-member': 'les membres du syndicat',
  beneficiary: 'les bénéficiaires',
  family: 'les familles',
  pupil: 'les élèves',
  patient: 'les patients',
  other: 'les autres personnes',
}

/** Kinds of person, with their article. */
export const peopleFr = (ids: readonly string[]) =>
  ids.map((id) => (Object.hasOwn(PEOPLE, id) ? PEOPLE[id]! : `« ${id} »`))

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
