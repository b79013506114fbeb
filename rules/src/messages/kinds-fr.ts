import type { AcknowledgementParameters } from '../kinds/acknowledgement.ts'
import type { FrequencyCapParameters } from '../kinds/frequency-cap.ts'
import type { ImageConsentParameters } from '../kinds/image-consent.ts'
import type { PreApprovalParameters } from '../kinds/pre-approval.ts'
import type { PublishRolesParameters } from '../kinds/publish-roles.ts'
import type { RegisteredChannelParameters } from '../kinds/registered-channel.ts'
import type { NamedChannel, RuleWords } from './shapes.ts'
import { kindsOfWordsFr } from './kinds-of-words-fr.ts'
import { capital, classes, ofApprovers, ofPeriod, ordinal, periods, toHolders } from './kind-words-fr.ts'
import { all, channelFr, count, de, inLetters } from './words-fr.ts'

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

  ...kindsOfWordsFr,

  read: {
    title: 'À lire',
    says: 'Cet article se lit et se signe. Balise ne le vérifie pas.',
    parameters: {},
    rule: () => 'cet article se lit et se signe ; Balise ne le vérifie pas.',
    findings: {},
  },
}
