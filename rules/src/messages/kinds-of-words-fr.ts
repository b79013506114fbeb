import type { CredentialsParameters } from '../kinds/credentials.ts'
import type { MisleadingLinkParameters } from '../kinds/misleading-link.ts'
import type { OfficialSpeechParameters } from '../kinds/official-speech.ts'
import type { PersonalDataParameters } from '../kinds/personal-data.ts'
import type { SourceParameters } from '../kinds/source.ts'
import type { TopicScopeParameters } from '../kinds/topic-scope.ts'
import type { NamedChannel, RuleWords } from './shapes.ts'
import { capital, fields, identifiers, quoted, secrets, toHolders } from './kind-words-fr.ts'
import { all, channelFr, de, either, purposeFr } from './words-fr.ts'

const { named } = channelFr
/** Sentences of the kinds that read the words of a post, and its links. */
export const kindsOfWordsFr = {
  'personal-data': {
    title: 'Données personnelles',
    says: 'Le texte ne donne ni numéro, ni adresse, ni situation d’une personne.',
    parameters: { fields: 'quelles données ne se publient pas', allow: 'quelles coordonnées se publient' },
    rule: (p: PersonalDataParameters) =>
      p.fields.length === 1
        ? `le texte ne donne pas ${fields[p.fields[0]!]}.`
        : `le texte ne donne ni ${p.fields.map((field) => fields[field].replace(/^une? /, '')).join(', ni ')}.`,
    findings: {
      identifier: (d: { what: keyof typeof identifiers; shown: string }) =>
        `« ${d.shown} » est ${identifiers[d.what]} : sa clé de contrôle est juste.`,
      contact: (d: { field: 'phone' | 'email'; shown: string }) =>
        `« ${d.shown} » ressemble à ${d.field === 'phone' ? 'un numéro personnel' : 'une adresse électronique personnelle'} : ce n’est pas un contact de l’organisation.`,
      likely: (d: { field: keyof typeof fields }) => `Ces mots ressemblent à ${fields[d.field]}.`,
      situation: (d: { person: string }) =>
        `Cette phrase semble parler de la santé ou de la famille ${de(d.person)}.`,
    },
  },

  credentials: {
    title: 'Mots de passe et clés',
    says: 'Le texte ne contient ni mot de passe, ni code d’accès, ni clé.',
    parameters: { allow: 'quels codes peuvent être publiés' },
    rule: (_: CredentialsParameters) => 'le texte ne contient ni mot de passe, ni code d’accès, ni clé.',
    findings: {
      password: (d: { cue: string }) => `Le texte donne un code après « ${d.cue} ».`,
      maybe: (d: { cue: string }) => `Le mot qui suit « ${d.cue} » est peut-être un code.`,
      key: (d: { what: keyof typeof secrets }) => `Le texte contient ${secrets[d.what]}.`,
    },
  },

  'topic-scope': {
    title: 'Sujets de ce canal',
    says: 'La publication a un objet auquel ce canal est destiné.',
    parameters: {
      purposes: 'à quoi sert ce canal',
      excluded: 'quels objets n’y ont pas leur place',
      words: 'quels mots n’y ont pas leur place',
    },
    rule: (p: TopicScopeParameters) =>
      `${all([
        ...(p.purposes.length > 0 ? [`l’objet est ${either(p.purposes.map(purposeFr))}`] : []),
        ...(p.excluded.length > 0 ? [`pas de publication pour ${either(p.excluded.map(purposeFr))}`] : []),
        ...(p.words.length > 0 ? [`le texte évite ${all(quoted(p.words))}`] : []),
      ])}.`,
    findings: {
      undeclared: (d: { purposes: string[]; channel: NamedChannel }) =>
        `L’objet n’est pas indiqué : sur ${named(d.channel)}, on publie pour ${either(quoted(d.purposes.map(purposeFr)))}.`,
      outside: (d: { purpose: string; purposes: string[]; channel: NamedChannel }) =>
        `« ${capital(purposeFr(d.purpose))} » n’est pas prévu sur ${named(d.channel)} : on y publie pour ${either(quoted(d.purposes.map(purposeFr)))}.`,
      excluded: (d: { purpose: string; channel: NamedChannel }) =>
        `« ${capital(purposeFr(d.purpose))} » n’a pas sa place sur ${named(d.channel)}.`,
      word: (d: { word: string; channel: NamedChannel }) =>
        `« ${d.word} » n’a pas sa place sur ${named(d.channel)}.`,
    },
  },

  'official-speech': {
    title: 'Parler au nom de l’organisation',
    says: 'Personne ne parle au nom de l’organisation sans en avoir le rôle.',
    parameters: { roles: 'qui parle au nom de l’organisation', cues: 'quels mots engagent l’organisation' },
    rule: (p: OfficialSpeechParameters, words: RuleWords) =>
      p.roles.length > 0
        ? `parler au nom de l’organisation est réservé ${toHolders(words.roles(p.roles), [])}.`
        : 'une publication personnelle ne parle pas au nom de l’organisation.',
    findings: {
      'speaks-for': (d: { words: string }) =>
        `« ${d.words} » parle au nom de l’organisation, dans une publication faite en votre nom.`,
      'no-role': (d: { author: string; roles: string[] }) =>
        `${d.author} ne parle pas au nom de l’organisation : c’est réservé ${toHolders(d.roles, [])}.`,
    },
  },

  source: {
    title: 'Sources des liens',
    says: 'Un lien mène à une source officielle ou de confiance ; toute autre est vérifiée.',
    parameters: {
      trusted: 'quelles sources sont de confiance',
      askVerified: 'si l’auteur peut vérifier lui-même une source',
    },
    rule: (p: SourceParameters) =>
      `un lien mène à une source officielle ou de confiance${p.askVerified ? ', ou l’auteur dit l’avoir vérifiée' : ''}.`,
    findings: {
      unverified: (d: { host: string }) =>
        `« ${d.host} » n’est pas une source de confiance : vérifiez-la avant de la partager.`,
      untrusted: (d: { host: string }) => `« ${d.host} » n’est pas une source de confiance.`,
    },
    questions: {
      unverified: (_: { host: string }) => 'Avez-vous vérifié les sources de cette publication ?',
    },
  },

  'misleading-link': {
    title: 'Liens trompeurs',
    says: 'Un lien montre le site où il mène : ni raccourci, ni imitation.',
    parameters: {
      shorteners: 'quels raccourcisseurs sont refusés',
      allow: 'quels sites échappent à la règle',
    },
    rule: (_: MisleadingLinkParameters) => 'un lien montre le site où il mène, sans raccourci ni imitation.',
    findings: {
      shortener: (d: { host: string }) =>
        `« ${d.host} » raccourcit les liens : on ne voit pas où celui-ci mène.`,
      'look-alike': (d: { host: string; like: string }) => `« ${d.host} » imite « ${d.like} ».`,
      'mixed-scripts': (d: { host: string }) =>
        `« ${d.host} » mélange des alphabets : ce lien peut imiter un autre site.`,
      'hidden-characters': (d: { host: string }) =>
        `Ce lien vers « ${d.host} » contient des caractères invisibles.`,
      'user-part': (d: { host: string }) =>
        `Ce lien commence par un nom d’utilisateur : il mène en fait à « ${d.host} ».`,
      address: (d: { host: string }) => `« ${d.host} » est une adresse technique, sans nom de site.`,
      port: (d: { host: string; port: string }) =>
        `Ce lien mène au port ${d.port} de « ${d.host} », ce qui est inhabituel.`,
      'other-site': (d: { host: string; said: string }) =>
        `Ce lien annonce « ${d.said} » et mène à « ${d.host} ».`,
    },
  },
}
