import type { FamilyLanguage } from './types.ts'

/** Why it comes: asked for the first time, asked again, or answers that end soon. */
export type LinkMailKind = 'first' | 'again' | 'ending'
export const LINK_MAIL_KINDS = ['first', 'again', 'ending'] as const satisfies LinkMailKind[]

/** `person`: whom it is about; null when they read it themself. */
type LinkMailData = { name: string; organisation: string; person: string | null; link: string }
type MailText = { subject: string; text: string }

export const linkMail = (language: FamilyLanguage, kind: LinkMailKind, data: LinkMailData): MailText =>
  MAILS[language](kind, data)

const fr = (kind: LinkMailKind, { name, organisation, person, link }: LinkMailData): MailText => {
  const whose = person ? `les photos de ${person}` : 'les photos où l’on vous voit'
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
${link}

Une question sans réponse vaut «\u00a0non\u00a0». Rien d’autre n’en dépend, et vous pourrez changer d’avis sur cette même page.
Ce lien n’est qu’à vous\u00a0: ne le transmettez pas.
`,
  }
}

const en = (kind: LinkMailKind, { name, organisation, person, link }: LinkMailData): MailText => {
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
${link}

A question without an answer counts as “no”. Nothing else depends on it, and you can change your mind on that same page.
This link is yours alone: do not pass it on.
`,
  }
}

const nl = (kind: LinkMailKind, { name, organisation, person, link }: LinkMailData): MailText => {
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
${link}

Een vraag zonder antwoord telt als „nee”. Niets anders hangt ervan af, en u kunt op dezelfde pagina van mening veranderen.
Deze link is alleen van u: geef hem niet door.
`,
  }
}

const MAILS: Record<FamilyLanguage, (kind: LinkMailKind, data: LinkMailData) => MailText> = { fr, en, nl }
