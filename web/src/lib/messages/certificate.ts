import type { Catalogue } from '../say.ts'

/** Whether a certificate of training that somebody shows is one of ours. */
const fr = {
  title: 'Vérifier un certificat',
  lead: 'Le code d’un certificat de formation dit quelle organisation l’a remis, pour quelle version de sa charte, et quel jour. Il ne dit pas à qui.',
  code: 'Code du certificat',
  codeHint: 'Huit signes, comme ab12-cd34.',
  codeWrong: 'Écrivez le code comme sur le certificat, avec son tiret.',
  check: 'Vérifier',
  right: 'Ce code est celui d’un certificat.',
  says: (organisation: string, version: string, day: string) =>
    `${organisation}, version ${version} de la charte. Formation réussie le ${day}.`,
  none: 'Aucun certificat ne porte ce code. Relisez-le, ou demandez à l’organisation.',
}

const en: typeof fr = {
  title: 'Check a certificate',
  lead: 'The code of a training certificate says which organisation gave it, for which version of its charter, and on which day. It does not say to whom.',
  code: 'Code of the certificate',
  codeHint: 'Eight signs, such as ab12-cd34.',
  codeWrong: 'Write the code as it is on the certificate, with its dash.',
  check: 'Check',
  right: 'This code is that of a certificate.',
  says: (organisation, version, day) =>
    `${organisation}, version ${version} of the charter. Training passed on ${day}.`,
  none: 'No certificate bears this code. Read it again, or ask the organisation.',
}

export const certificate: Catalogue<typeof fr> = { fr, en }
