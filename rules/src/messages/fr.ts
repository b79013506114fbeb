import type { Surface } from '../case.ts'
import type { Format, Schema } from '../schema.ts'
import { NETWORKS } from './shapes.ts'
import { channelFr as channel, either } from './words-fr.ts'

type Remedy = Record<string, unknown>
type Values = { values: readonly string[] }

/**
 * Every sentence of the engine, in French. It is the source of the types: a sentence that English lacks does
 * not compile. Spaces before « : ; ! ? » are ordinary here; `typeset` makes them unbreakable on the way out.
 */
export const fr = {
  effects: { advise: 'conseil', review: 'accord requis', block: 'bloquant' },

  holds: {
    decided: 'Balise décide',
    flagged: 'Balise signale, une personne décide',
    recorded: 'Balise garde la trace d’une étape',
    read: 'à lire',
  },

  /** What Balise does when a rule finds something. */
  acts: {
    advise: 'Sinon, Balise le signale.',
    review: 'Sinon, Balise demande l’accord d’une personne.',
    block: 'Sinon, la publication ne part pas.',
  },
  read: 'Cet article se lit et se signe. Balise ne le vérifie pas.',
  duty: 'Balise le suit sur la page Conformité.',
  exceptions: 'Des exceptions sont prévues.',
  hole: (what: string) => `La charte ne dit pas ${what}. Que vouliez-vous ?`,
  stillOpen: (what: string[]) =>
    `La charte ne dit pas ${either(what)} : d’ici là, cette règle conseille seulement.`,
  own: { on: 'où la règle s’applique', effect: 'ce que fait la règle' },

  where: {
    any: '',
    some: (places: string[]) => `Sur ${either(places)} : `,
    official: 'les comptes officiels',
    unit: (id: string) => `les canaux du service « ${id} »`,
    audience: {
      public: 'les canaux publics',
      members: 'les canaux réservés aux membres',
      friends: 'les comptes ouverts aux proches',
      private: 'les canaux privés',
    },
    surface: (network: string, surface: Surface) => channel.kindOf(network, surface),
    id: (id: string) => (Object.hasOwn(NETWORKS, id) ? NETWORKS[id]! : `« ${id} »`),
  },

  remedies: {
    schedule: ({ notBefore }: Remedy) => `Programmer à partir du ${channel.when(String(notBefore))}`,
    'remove-channel': () => 'Ne pas publier sur ce canal',
    'remove-media': () => 'Retirer cette image',
    'hide-person': () => 'Flouter cette personne',
    'ask-consent': () => 'Demander l’accord de la personne',
    'request-approval': () => 'Demander l’accord',
    'replace-text': (remedy: Remedy) => `Remplacer par « ${String(remedy.with)} »`,
    'remove-text': () => 'Retirer ces mots',
    'change-capacity': ({ capacity }: Remedy): string =>
      capacity === 'official' ? 'Publier au nom de l’organisation' : 'Publier en votre nom',
    'change-purpose': () => 'Choisir l’objet de la publication',
    acknowledge: () => 'Lire et signer la charte',
    'register-channel': () => 'Demander l’inscription de ce compte au registre',
    ask: () => 'Demander conseil',
    answer: () => 'Répondre à la question',
    'count-faces': () => 'Dire qui est sur l’image',
    'remove-tag': () => 'Retirer cette identification',
    'remove-location': () => 'Retirer le lieu de cette image',
    describe: () => 'Décrire cette image',
    credit: () => 'Indiquer la source et la licence',
    'append-text': ({ text }: Remedy) => `Ajouter « ${String(text)} »`,
  },

  expectations: {
    type: ({ type }: { type: Schema['type'] }) => types[type],
    'one-of': ({ values }: Values) => `l’une de ces valeurs : ${either(values)}`,
    field: ({ values }: Values) =>
      values.length === 0 ? 'aucun champ ici' : `un champ connu : ${either(values)}`,
    required: () => 'ce champ, qui est obligatoire',
    'one-field-of': ({ values }: Values) => `au moins un de ces champs : ${either(values)}`,
    format: ({ format }: { format: Format }) => formats[format],
    'at-least': ({ limit }: { limit: number }) => `au moins ${limit}`,
    'at-most': ({ limit }: { limit: number }) => `au plus ${limit}`,
    'not-empty': () => 'une valeur qui ne soit pas vide',
    unique: () => 'un identifiant qui ne serve qu’une fois',
    channel: ({ values }: Values) => `un canal du registre (${either(values)}) ou la description d’un compte`,
    article: () => 'un article de la charte',
    selector: () => 'un canal, un réseau, réseau:surface, audience:public, official, unit:service ou *',
    'effect-at-most': ({ effect }: { effect: string }) =>
      `un effet qui ne dépasse pas « ${effect} », le plus fort de ce type de règle`,
  },
}

const types: Record<Schema['type'], string> = {
  object: 'un objet',
  array: 'une liste',
  string: 'un texte',
  integer: 'un nombre entier',
  number: 'un nombre',
  boolean: 'true ou false',
}

const formats: Record<Format, string> = {
  instant: 'un instant ISO 8601 avec son décalage, comme 2026-03-12T10:15:00+01:00',
  day: 'un jour, comme 2026-03-12',
  moment: 'un jour, comme 2026-03-12, ou un instant avec son décalage',
  'time-zone': 'un fuseau horaire IANA, comme Europe/Brussels',
}

/** What another language must say. */
export type Messages = typeof fr
