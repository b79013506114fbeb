import type { Locale } from '../organisation/index.ts'
import type { ChangeView } from './types.ts'

type Words = {
  pledge: (version: string, isFirst: boolean) => string
  what: Record<ChangeView['what'], string>
  article: (number: string | null, title: string) => string
  before: string
  charter: (title: string, version: string, digest: string) => string
  nothing: string
  sheet: {
    title: string
    state: string
    person: string
    version: string
    code: string
    made: string
    changes: (count: number, isFirst: boolean) => string
    sign: string
    name: string
    place: string
    signature: string
    back: string
    footer: (organisation: string, code: string) => string
  }
}

const fr: Words = {
  pledge: (version, isFirst) =>
    isFirst
      ? `J’ai lu la version ${version} de la charte. Je sais à qui poser mes questions.`
      : `J’ai lu ce qui change pour moi dans la version ${version} de la charte. Je sais à qui poser mes questions.`,
  what: { new: 'Nouveau', changed: 'Modifié', gone: 'Retiré' },
  article: (number, title) => (number ? `Article ${number}, ${title}` : `Article « ${title} »`),
  before: 'Avant :',
  charter: (title, version, digest) => `${title}, version ${version} (${digest})`,
  nothing: 'Aucun changement ne vous concerne.',
  sheet: {
    title: 'Signer la charte',
    state: 'À signer à la main',
    person: 'Personne',
    version: 'Version',
    code: 'Code',
    made: 'Imprimée le',
    changes: (count, isFirst) =>
      isFirst
        ? 'Ce que la charte vous demande'
        : count === 1
          ? 'Ce qui change pour vous'
          : `Les ${count} points qui changent pour vous`,
    sign: 'Votre signature',
    name: 'Nom',
    place: 'Lieu et date',
    signature: 'Signature',
    back: 'Rendez cette feuille signée à la personne qui administre Balise. Son code dit quel texte vous avez lu.',
    footer: (organisation, code) => `${organisation} · feuille de signature · ${code}`,
  },
}

const en: Words = {
  pledge: (version, isFirst) =>
    isFirst
      ? `I have read version ${version} of the charter. I know whom to ask.`
      : `I have read what changes for me in version ${version} of the charter. I know whom to ask.`,
  what: { new: 'New', changed: 'Changed', gone: 'Withdrawn' },
  article: (number, title) => (number ? `Article ${number}, ${title}` : `Article “${title}”`),
  before: 'Before:',
  charter: (title, version, digest) => `${title}, version ${version} (${digest})`,
  nothing: 'No change is about you.',
  sheet: {
    title: 'Sign the charter',
    state: 'To be signed by hand',
    person: 'Person',
    version: 'Version',
    code: 'Code',
    made: 'Printed on',
    changes: (count, isFirst) =>
      isFirst
        ? 'What the charter asks of you'
        : count === 1
          ? 'What changes for you'
          : `The ${count} points that change for you`,
    sign: 'Your signature',
    name: 'Name',
    place: 'Place and date',
    signature: 'Signature',
    back: 'Give this sheet, signed, to whoever administers Balise. Its code says which text you read.',
    footer: (organisation, code) => `${organisation} · signing sheet · ${code}`,
  },
}

export const wordsIn = (locale: Locale): Words => (locale === 'fr' ? fr : en)
