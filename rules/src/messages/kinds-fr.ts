import type { AcknowledgementParameters } from '../kinds/acknowledgement.ts'
import type { CredentialsParameters } from '../kinds/credentials.ts'
import type { FrequencyCapParameters } from '../kinds/frequency-cap.ts'
import type { ImageConsentParameters } from '../kinds/image-consent.ts'
import type { MisleadingLinkParameters } from '../kinds/misleading-link.ts'
import type { OfficialSpeechParameters } from '../kinds/official-speech.ts'
import type { PersonalDataParameters } from '../kinds/personal-data.ts'
import type { PreApprovalParameters } from '../kinds/pre-approval.ts'
import type { PublishRolesParameters } from '../kinds/publish-roles.ts'
import type { RegisteredChannelParameters } from '../kinds/registered-channel.ts'
import type { SourceParameters } from '../kinds/source.ts'
import type { TopicScopeParameters } from '../kinds/topic-scope.ts'
import type { NamedChannel, RuleWords } from './shapes.ts'
import {
  capital,
  classes,
  fields,
  identifiers,
  ofApprovers,
  ofPeriod,
  ordinal,
  periods,
  quoted,
  secrets,
  toHolders,
} from './kind-words-fr.ts'
import { all, channelFr, count, de, either, inLetters, purposeFr } from './words-fr.ts'

const { named, when } = channelFr
/** Sentences of the kinds. `findings` take the finding's data; `rule` says one rule to people. */
export const kindsFr = {
  'publish-roles': {
    title: 'Qui publie ici',
    says: 'Seules les personnes de ces rôles, ou nommées, publient sur ce canal.',
    parameters: {
      roles: 'quels rôles publient',
      persons: 'quelles personnes publient',
      inName: 'au nom de qui l’on publie',
    },
    rule: ({ roles, persons, inName }: PublishRolesParameters, words: RuleWords) =>
      roles.includes('*')
        ? `chaque membre peut publier${inName === 'own' ? ' en son nom' : ''}.`
        : `${{ organisation: 'publier au nom de l’organisation', own: 'publier en son nom', any: 'publier' }[inName]} est réservé ${toHolders(words.roles(roles), persons)}.`,
    findings: {
      organisation: (d: { author: string; channel: NamedChannel; roles: string[]; persons: string[] }) =>
        `${d.author} ne peut pas publier au nom de l’organisation sur ${named(d.channel)} : c’est réservé ${toHolders(d.roles, d.persons)}.`,
      own: (d: { author: string; channel: NamedChannel; roles: string[]; persons: string[] }) =>
        `${d.author} ne peut pas publier sur ${named(d.channel)} : c’est réservé ${toHolders(d.roles, d.persons)}.`,
    },
  },

  'registered-channel': {
    title: 'Comptes du registre',
    says: 'L’organisation ne s’exprime que depuis les comptes officiels, ouverts, de son registre.',
    parameters: { mayAsk: 'si un membre peut demander un nouveau compte' },
    rule: ({ mayAsk }: RegisteredChannelParameters) =>
      `l’organisation s’exprime seulement depuis un compte officiel de son registre${mayAsk ? ' ; un membre peut demander d’y inscrire un compte' : ''}.`,
    findings: {
      unregistered: (d: { channel: NamedChannel }) =>
        `${capital(named(d.channel))} ne figure pas au registre : l’organisation ne s’y exprime pas.`,
      annex: (d: { channel: NamedChannel; organisation: string }) =>
        `${capital(named(d.channel))} porte le nom « ${d.organisation} » sans figurer au registre.`,
      unofficial: (d: { channel: NamedChannel }) =>
        `${capital(named(d.channel))} n’est pas un compte officiel : l’organisation ne s’y exprime pas.`,
      closed: (d: { channel: NamedChannel }) =>
        `${capital(named(d.channel))} est fermé dans le registre : rien n’y est plus publié.`,
    },
  },

  acknowledgement: {
    title: 'Charte signée',
    says: 'L’auteur a signé la version de la charte qui est en vigueur.',
    parameters: {
      graceDays: 'combien de jours on a pour signer',
      exemptKinds: 'qui n’a pas à signer',
    },
    rule: ({ graceDays }: AcknowledgementParameters) =>
      `l’auteur a signé la charte en vigueur${graceDays > 0 ? `, au plus tard ${count(graceDays, 'jour')} après son accès` : ''}.`,
    findings: {
      unsigned: (d: { author: string }) => `${d.author} n’a pas encore signé la charte en vigueur.`,
      grace: (d: { author: string; until: string }) =>
        `${d.author} n’a pas encore signé la charte en vigueur : il faut le faire au plus tard le ${when(d.until)}.`,
    },
  },

  'pre-approval': {
    title: 'Accord avant publication',
    says: 'Ce contenu attend l’accord des personnes désignées, jamais de son auteur, sur sa forme exacte.',
    parameters: {
      class: 'quels contenus attendent un accord',
      roles: 'quels rôles donnent leur accord',
      persons: 'quelles personnes donnent leur accord',
      mode: 's’il faut un seul accord ou tous',
    },
    rule: (p: PreApprovalParameters, words: RuleWords) =>
      `${classes[p.class].any} attend l’accord ${ofApprovers(words.roles(p.roles), p.persons, p.mode)}.`,
    findings: {
      missing: (d: {
        class: keyof typeof classes
        roles: string[]
        persons: string[]
        mode: 'any' | 'all'
      }) => `Il faut l’accord ${ofApprovers(d.roles, d.persons, d.mode)} pour ${classes[d.class].what}.`,
      changed: (d: {
        class: keyof typeof classes
        roles: string[]
        persons: string[]
        mode: 'any' | 'all'
      }) =>
        `Le contenu a changé depuis l’accord donné : il faut de nouveau l’accord ${ofApprovers(d.roles, d.persons, d.mode)}.`,
      self: (d: { class: keyof typeof classes; roles: string[]; persons: string[]; mode: 'any' | 'all' }) =>
        `L’auteur ne peut pas donner son propre accord : il faut celui ${ofApprovers(d.roles, d.persons, d.mode)}.`,
    },
  },

  'image-consent': {
    title: 'Accord des personnes montrées',
    says: 'Chaque personne montrée a donné son accord pour ce canal, et cet accord court encore.',
    parameters: {
      purpose: 'pour quel usage l’accord est donné',
      act: 'si l’accord porte sur la prise de vue ou sur la publication',
      requiredHolders: 'combien de titulaires de l’autorité parentale doivent être d’accord',
      crowdFrom: 'à partir de combien de personnes une image est une vue de foule',
      minorsOnly: 'si la règle protège aussi les adultes',
    },
    rule: (p: ImageConsentParameters) =>
      `chaque personne ${p.minorsOnly ? 'mineure ' : ''}montrée a donné son accord pour ce canal${
        p.requiredHolders > 1
          ? `, par ${p.requiredHolders} titulaires de l’autorité parentale si elle est mineure`
          : ''
      }${p.crowdFrom === undefined ? '' : ` ; à partir de ${p.crowdFrom} personnes, seuls les refus comptent`}.`,
    findings: {
      'never-asked': (d: { person: string; channel: NamedChannel }) =>
        `Personne n’a enregistré l’accord ${de(d.person)} pour ${named(d.channel)}.`,
      'other-channel': (d: { person: string; channel: NamedChannel }) =>
        `L’accord ${de(d.person)} vaut pour d’autres canaux, pas pour ${named(d.channel)}.`,
      refused: (d: { person: string; channel: NamedChannel; on: string }) =>
        `${d.person} : l’image est refusée pour ${named(d.channel)}, depuis le ${when(d.on)}.`,
      withdrawn: (d: { person: string; channel: NamedChannel; on: string }) =>
        `${d.person} : l’accord pour ${named(d.channel)} a été retiré le ${when(d.on)}.`,
      expired: (d: { person: string; channel: NamedChannel; on: string }) =>
        `${d.person} : l’accord pour ${named(d.channel)} a pris fin le ${when(d.on)}.`,
      'not-yet': (d: { person: string; channel: NamedChannel; on: string }) =>
        `${d.person} : l’accord pour ${named(d.channel)} ne commence que le ${when(d.on)}.`,
      holders: (d: { person: string; channel: NamedChannel; given: number; required: number }) =>
        `${d.person} : ${count(d.given, 'titulaire')} sur ${d.required} ${d.given < 2 ? 'a' : 'ont'} donné l’accord pour ${named(d.channel)}.`,
      unknown: (d: { person: string }) =>
        `« ${d.person} » n’est pas dans la liste des personnes : aucun accord ne peut être retrouvé.`,
      faces: (d: { faces: number; named: number }) =>
        `${count(d.faces, 'visage')} sur cette image, ${count(d.named, 'personne nommée', 'personnes nommées')} : dites qui sont les autres.`,
    },
    questions: {
      faces: (d: { faces: number; named: number }) =>
        d.faces - d.named > 1
          ? `Les ${d.faces - d.named} autres visages sont-ils méconnaissables ?`
          : 'L’autre visage est-il méconnaissable ?',
    },
  },

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

  'frequency-cap': {
    title: 'Rythme des publications',
    says: 'Tant de publications au plus par période, ou tant d’heures entre deux.',
    parameters: {
      max: 'combien de publications sont permises',
      min: 'combien de publications sont attendues',
      per: 'sur quelle période on compte',
      count: 'qui l’on compte : tout le canal, ou chaque auteur',
      minGapHours: 'combien d’heures séparent deux publications',
    },
    rule: (p: FrequencyCapParameters) =>
      `${all([
        ...(p.max === undefined
          ? []
          : [`au plus ${inLetters(p.max)} publication${p.max < 2 ? '' : 's'} par ${periods[p.per]}`]),
        ...(p.min === undefined
          ? []
          : [`au moins ${inLetters(p.min)} publication${p.min < 2 ? '' : 's'} par ${periods[p.per]}`]),
        ...(p.minGapHours === undefined
          ? []
          : [`au moins ${count(p.minGapHours, 'heure')} entre deux publications`]),
      ])}, ${p.count === 'author' ? 'pour chaque auteur' : 'tous auteurs ensemble'}.`,
    findings: {
      'too-many': (d: {
        max: number
        count: number
        per: keyof typeof periods
        by: 'channel' | 'author'
        channel: NamedChannel
      }) =>
        d.max === 0
          ? `La charte ne permet aucune publication sur ${named(d.channel)}.`
          : `${ordinal(d.count)} publication ${ofPeriod[d.per]} sur ${named(d.channel)}${d.by === 'author' ? ' par cette personne' : ''} : la charte en permet ${inLetters(d.max)}.`,
      'too-soon': (d: { hours: number; channel: NamedChannel }) =>
        `Une autre publication paraît sur ${named(d.channel)} à moins de ${inLetters(d.hours)} heure${d.hours < 2 ? '' : 's'} de celle-ci.`,
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

  read: {
    title: 'À lire',
    says: 'Cet article se lit et se signe. Balise ne le vérifie pas.',
    parameters: {},
    rule: () => 'cet article se lit et se signe ; Balise ne le vérifie pas.',
    findings: {},
  },
}
