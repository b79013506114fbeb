import { dayIn } from '../organisation/index.ts'
import type { Locale, OrganisationView } from '../organisation/index.ts'

type MailText = { subject: string; text: string }

type Invitation = {
  name: string
  inviter: string
  organisation: Pick<OrganisationView, 'name' | 'locale' | 'timezone'>
  link: string
  expiresAt: Date
}

export function invitationMail({ name, inviter, organisation, link, expiresAt }: Invitation): MailText {
  const { locale, timezone } = organisation
  const data = {
    name,
    inviter,
    organisation: organisation.name,
    link,
    until: dayFor(locale, timezone, expiresAt),
  }
  return INVITATION[locale](data)
}

export const resetMail = (locale: Locale, link: string): MailText => RESET[locale](link)

type InvitationData = { name: string; inviter: string; organisation: string; link: string; until: string }

const INVITATION: Record<Locale, (data: InvitationData) => MailText> = {
  fr: ({ name, inviter, organisation, link, until }) => ({
    subject: `${organisation} vous invite sur Balise`,
    text: `Bonjour ${name},

${inviter} vous invite à rejoindre ${organisation} sur Balise. On y lit la charte des réseaux sociaux, et on y prépare des publications qui la respectent.

Choisissez votre mot de passe à cette adresse :
${link}

Ce lien sert une fois, jusqu’au ${until}. Passé ce jour, demandez-en un autre à ${inviter}.
Vous n’attendiez pas cette invitation ? Ne faites rien : aucun compte n’est ouvert sans vous.
`,
  }),
  en: ({ name, inviter, organisation, link, until }) => ({
    subject: `${organisation} invites you to Balise`,
    text: `Hello ${name},

${inviter} invites you to join ${organisation} on Balise. It is where people read the social media charter, and prepare posts that follow it.

Choose your password at this address:
${link}

This link works once, until ${until}. After that day, ask ${inviter} for another one.
You did not expect this invitation? Do nothing: no account is opened without you.
`,
  }),
}

const RESET: Record<Locale, (link: string) => MailText> = {
  fr: (link) => ({
    subject: 'Choisir un nouveau mot de passe',
    text: `Bonjour,

Une demande de nouveau mot de passe vient d’être faite pour votre compte Balise.

Choisissez-le à cette adresse :
${link}

Ce lien sert une fois, pendant une heure. Toutes vos sessions ouvertes seront fermées.
Vous n’avez rien demandé ? Ne faites rien : votre mot de passe reste le même.
`,
  }),
  en: (link) => ({
    subject: 'Choose a new password',
    text: `Hello,

Someone has just asked for a new password for your Balise account.

Choose it at this address:
${link}

This link works once, for one hour. All your open sessions will be closed.
You asked for nothing? Do nothing: your password stays the same.
`,
  }),
}

function dayFor(locale: Locale, timezone: string, instant: Date): string {
  const noon = new Date(`${dayIn(timezone, instant)}T12:00:00Z`)
  return new Intl.DateTimeFormat(locale === 'fr' ? 'fr' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(noon)
}
