import type { Catalogue } from '../say.ts'

/** Signing in, and everything one may need before. */
const fr = {
  title: 'Se connecter',
  lead: 'La charte de votre organisation, et ce qu’elle dit de chaque publication.',
  email: 'Adresse électronique',
  password: 'Mot de passe',
  enter: 'Se connecter',
  forgot: 'Mot de passe oublié',
  forgotTitle: 'Mot de passe oublié',
  forgotLead:
    'Écrivez votre adresse. Si un compte existe, un lien y arrive dans la minute. Il reste valable une heure.',
  send: 'Envoyer le lien',
  sentTitle: 'Regardez votre messagerie',
  sent: (email: string) =>
    `Si un compte existe pour ${email}, un lien vient de partir. Rien reçu ? Regardez les indésirables, ou demandez à la personne qui administre Balise chez vous.`,
  resetTitle: 'Choisir un nouveau mot de passe',
  newPassword: 'Nouveau mot de passe',
  passwordHint: 'Douze signes au moins. Une phrase que vous retenez convient très bien.',
  reset: 'Enregistrer ce mot de passe',
  resetDone: 'Le nouveau mot de passe est enregistré. Connectez-vous.',
  invitationTitle: (organisation: string) => `Rejoindre ${organisation}`,
  invitationLead: (name: string, organisation: string) =>
    `Bonjour ${name}. ${organisation} vous invite sur Balise, où sa charte et ses publications se travaillent.`,
  invitationEmail: (email: string) => `Vous vous connecterez avec ${email}.`,
  known: 'Cette adresse a déjà un compte ici : donnez son mot de passe habituel.',
  choosePassword: 'Choisir un mot de passe',
  usualPassword: 'Votre mot de passe habituel',
  join: 'Rejoindre',
  chooseTitle: 'Dans quelle organisation ?',
  chooseLead: (name: string) =>
    `Bonjour ${name}. Vous avez plusieurs organisations ; on en change à tout moment.`,
  enterIn: (organisation: string) => `Entrer : ${organisation}`,
  noneTitle: 'Aucune organisation',
  none: 'Votre compte n’appartient à aucune organisation. Demandez une invitation à la personne qui l’administre.',
  backToSignIn: 'Revenir à la connexion',
  operator: 'Page d’exploitation',
}

const en: typeof fr = {
  title: 'Sign in',
  lead: 'Your organisation’s charter, and what it says of each post.',
  email: 'E-mail address',
  password: 'Password',
  enter: 'Sign in',
  forgot: 'Forgotten password',
  forgotTitle: 'Forgotten password',
  forgotLead:
    'Write your address. If it has an account, a link arrives within a minute. It stays valid for an hour.',
  send: 'Send the link',
  sentTitle: 'Look at your mail',
  sent: (email) =>
    `If ${email} has an account, a link has just left. Nothing received? Look at the junk folder, or ask the person who administers Balise where you are.`,
  resetTitle: 'Choose a new password',
  newPassword: 'New password',
  passwordHint: 'At least twelve characters. A sentence that you remember does very well.',
  reset: 'Save this password',
  resetDone: 'The new password is saved. Sign in.',
  invitationTitle: (organisation) => `Join ${organisation}`,
  invitationLead: (name, organisation) =>
    `Hello ${name}. ${organisation} invites you to Balise, where its charter and its posts are worked on.`,
  invitationEmail: (email) => `You will sign in with ${email}.`,
  known: 'This address already has an account here: give its usual password.',
  choosePassword: 'Choose a password',
  usualPassword: 'Your usual password',
  join: 'Join',
  chooseTitle: 'In which organisation?',
  chooseLead: (name) => `Hello ${name}. You have several organisations; you can change at any time.`,
  enterIn: (organisation) => `Enter: ${organisation}`,
  noneTitle: 'No organisation',
  none: 'Your account belongs to no organisation. Ask the person who administers yours for an invitation.',
  backToSignIn: 'Back to sign-in',
  operator: 'Operator page',
}

export const signIn: Catalogue<typeof fr> = { fr, en }
