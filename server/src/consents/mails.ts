import { de } from './french.ts'
import type { FamilyLanguage } from './types.ts'

/** Why it comes: asked for the first time, asked again, or answers that end soon. */
export type LinkMailKind = 'first' | 'again' | 'ending'
export const LINK_MAIL_KINDS = ['first', 'again', 'ending'] as const satisfies LinkMailKind[]

/** One link for each person they answer for; `person` is null when they answer for themself. */
type LinksMailData = {
  name: string
  organisation: string
  links: { person: string | null; address: string }[]
}
type MailText = { subject: string; text: string }

export const linksMail = (language: FamilyLanguage, kind: LinkMailKind, data: LinksMailData): MailText =>
  MAILS[language](kind, data)

const namesOf = ({ links }: LinksMailData, language: string) =>
  new Intl.ListFormat(language).format(links.flatMap(({ person }) => person ?? []))

/** With several links, each says whom it is about. */
const linesOf = ({ links }: LinksMailData) =>
  links.length === 1
    ? links[0]!.address
    : links.map(({ person, address }) => `${person ?? '—'}\n${address}`).join('\n\n')

/** « de Lucas et d’Emma ». */
const deEach = ({ links }: LinksMailData) =>
  new Intl.ListFormat('fr').format(links.flatMap(({ person }) => (person === null ? [] : de(person))))

const fr = (kind: LinkMailKind, data: LinksMailData): MailText => {
  const { name, organisation } = data
  const ofThem = deEach(data)
  const whose = ofThem ? `les photos ${ofThem}` : 'les photos où l’on vous voit'
  const why = {
    first: `${organisation} vous demande ce que vous permettez pour ${whose}.`,
    again: `${organisation} attend encore votre réponse pour ${whose}.`,
    ending: `Vos réponses à ${organisation} pour ${whose} prennent bientôt fin.`,
  }[kind]
  return {
    subject: `${organisation}\u00a0: ${whose}, à vous de choisir`,
    text: `Bonjour ${name},

${why}

Dites oui ou non, pour chaque endroit, sur votre page personnelle\u00a0:
${linesOf(data)}

Une question sans réponse vaut «\u00a0non\u00a0». Rien d’autre n’en dépend, et vous pourrez changer d’avis sur cette même page.
Ce lien n’est qu’à vous\u00a0: ne le transmettez pas. Il remplace celui que vous aviez.
`,
  }
}

const en = (kind: LinkMailKind, data: LinksMailData): MailText => {
  const { name, organisation } = data
  const person = namesOf(data, 'en')
  const whose = person ? `pictures of ${person}` : 'pictures that show you'
  const why = {
    first: `${organisation} asks what you allow for ${whose}.`,
    again: `${organisation} still waits for your answer about ${whose}.`,
    ending: `Your answers to ${organisation} about ${whose} end soon.`,
  }[kind]
  return {
    subject: `${organisation}: ${whose}, your choice`,
    text: `Hello ${name},

${why}

Say yes or no, place by place, on your personal page:
${linesOf(data)}

A question without an answer counts as “no”. Nothing else depends on it, and you can change your mind on that same page.
This link is yours alone: do not pass it on. It replaces the one you had.
`,
  }
}

const nl = (kind: LinkMailKind, data: LinksMailData): MailText => {
  const { name, organisation } = data
  const person = namesOf(data, 'nl')
  const whose = person ? `de foto’s van ${person}` : 'de foto’s waarop u te zien bent'
  const why = {
    first: `${organisation} vraagt wat u toelaat voor ${whose}.`,
    again: `${organisation} wacht nog op uw antwoord over ${whose}.`,
    ending: `Uw antwoorden aan ${organisation} over ${whose} lopen binnenkort af.`,
  }[kind]
  return {
    subject: `${organisation}: ${whose}, u kiest`,
    text: `Dag ${name},

${why}

Zeg ja of nee, plaats per plaats, op uw persoonlijke pagina:
${linesOf(data)}

Een vraag zonder antwoord telt als „nee”. Niets anders hangt ervan af, en u kunt op dezelfde pagina van mening veranderen.
Deze link is alleen van u: geef hem niet door. Hij vervangt de vorige.
`,
  }
}

const MAILS: Record<FamilyLanguage, (kind: LinkMailKind, data: LinksMailData) => MailText> = { fr, en, nl }
