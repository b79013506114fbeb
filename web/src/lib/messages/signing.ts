import type { Catalogue } from '../say.ts'

const WORDS = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix']
const inWords = (count: number) => WORDS[count] ?? String(count)
const counted = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`

/** Signing the charter, and following who signs. */
const fr = {
  title: 'Signer la charte',
  first: (name: string) => `${name}, voici la charte à signer`,
  changes: (name: string, count: number) =>
    count === 0
      ? `${name}, rien ne change pour vous`
      : count === 1
        ? `${name}, un point change pour vous`
        : `${name}, ${inWords(count)} points changent pour vous`,
  leadFirst: (version: string) =>
    `Version ${version}. C’est votre première signature : voici ce qui vous engage.`,
  lead: (since: string, version: string) =>
    `De la version ${since}, que vous avez signée, à la version ${version}.`,
  others: (count: number) =>
    count === 0
      ? ''
      : count === 1
        ? 'Un autre changement ne concerne pas vos missions.'
        : `Les ${inWords(count)} autres changements ne concernent pas vos missions.`,
  othersFirst: (count: number) =>
    count === 0
      ? ''
      : `${counted(count, 'autre règle ne vous engage pas', 'autres règles ne vous engagent pas')}.`,
  toCome: (day: string) => `Cette version entre en vigueur le ${day}. Vous pouvez déjà la signer.`,
  whole: 'Lire toute la charte',
  steps: 'Étapes',
  read: 'Lire',
  sign: 'Signer',
  what: { new: 'Nouveau', changed: 'Modifié', gone: 'Retiré' },
  added: 'ajouté :',
  removed: 'supprimé :',
  forYou: 'Pour vous :',
  goneForYou: 'Cette règle ne vous engage plus.',
  sentences: (count: number) => counted(count, 'phrase', 'phrases'),
  readFirst: 'Ce qui vous engage',
  readChanges: 'Ce qui change',
  name: 'Écrivez votre nom pour signer',
  nameHint: (name: string) => `Comme votre fiche le porte : ${name}`,
  submit: 'Je signe',
  kept: 'Sont gardés : votre nom, ce que vous avez lu, la version, l’heure, l’adresse de connexion. Vous recevez un reçu sur cette page.',
  no: 'Je ne suis pas d’accord, ou je ne comprends pas',
  noLead:
    'Dites pourquoi. La personne qui administre est prévenue, plus aucun rappel ne part, et vous pourrez signer plus tard.',
  reason: 'Votre raison',
  sendNo: 'Envoyer ma réponse',
  paper: 'Signer sur papier',
  paperLead: 'La feuille porte ce qui change pour vous et un code. Rendez-la signée.',
  print: 'Imprimer ma feuille',
  notAsked: 'La charte ne vous demande pas de signer. Vous le pouvez, si vous le voulez.',
  signed: (version: string, moment: string) => `Vous avez signé la version ${version} le ${moment}.`,
  carried: (version: string) =>
    `Votre signature vaut pour la version ${version} : rien de ce qui vous engage n’a changé.`,
  declined: (moment: string) => `Le ${moment}, vous avez répondu que vous ne signez pas.`,
  declinedLead: 'Quelqu’un vous répondra. Vous pouvez signer à tout moment.',
  receipt: 'Votre reçu',
  fingerprint: 'Empreinte de ce que vous avez lu',
  digest: 'Empreinte de la charte',
  none: 'Aucune charte n’est en vigueur : il n’y a rien à signer.',
  training: 'Suivre la formation',
  toSign: 'À signer',
  askedSignature: (version: string) => `La version ${version} de la charte attend votre signature.`,
  askedTraining: (day: string, late: boolean) =>
    late
      ? `La formation à la charte était à suivre avant le ${day}.`
      : `La formation à la charte est à suivre avant le ${day}.`,
  see: 'Signer',
  all: 'Signatures',
  allLead: 'Qui a signé, qui a répondu non, qui est attendu. Une signature se prouve par ce qui a été lu.',
  allTitle: (signed: number, asked: number) =>
    asked === 0 ? 'Personne n’a encore à signer' : `${signed} sur ${asked} ont signé`,
  asksNobody: 'Cette charte ne demande pas de signature. Chacun peut signer, personne n’est relancé.',
  versions: 'Versions à signer',
  version: (version: string, toCome: boolean) => `Version ${version}${toCome ? ', à venir' : ', en vigueur'}`,
  person: 'Personne',
  stateHead: 'État',
  since: 'Depuis',
  told: 'Avis et rappels',
  doing: 'Faire',
  state: { waiting: 'Attendue', signed: 'Signée', carried: 'Continue', declined: 'Refusée' },
  how: {
    screen: 'à l’écran',
    paper: 'sur papier',
    'on-behalf': 'inscrite pour la personne',
    carried: 'rien n’a changé pour elle',
  },
  toldCount: (count: number) =>
    count === 0
      ? 'Pas encore prévenue'
      : count === 1
        ? 'Prévenue'
        : `Prévenue, ${counted(count - 1, 'rappel', 'rappels')} sur 3`,
  last: (day: string) => `le ${day}`,
  noAccount: 'Sans compte : sur papier',
  remind: 'Rappeler',
  remindOf: (name: string) => `Rappeler ${name}`,
  remindAll: 'Rappeler tous ceux qui sont attendus',
  open: 'Ouvrir',
  openOf: (name: string) => `Ouvrir la fiche de signature de ${name}`,
  reminded: (people: number, day: string) =>
    people === 0
      ? 'Personne n’est à rappeler aujourd’hui.'
      : `${counted(people, 'personne est prévenue', 'personnes sont prévenues')} ici ; le courriel part le ${day}.`,
  nobody: 'Personne n’est attendu, et personne n’a signé.',
  sheetBack: 'Une feuille est revenue signée',
  sheetBackLead: 'Le code du bas de la feuille dit à qui elle est, et quel texte elle portait.',
  code: 'Code de la feuille',
  codeHint: 'Huit signes, par exemple k4mn-p2qs',
  signedOn: 'Date écrite près de la signature',
  scan: 'Numérisation de la feuille',
  scanHint: 'PDF, ou photo JPEG ou PNG, 10 Mo au plus',
  record: 'Inscrire la signature',
  recorded: (name: string) => `La signature de ${name} est inscrite.`,
  note: 'Comment elle a été donnée, et pourquoi vous l’inscrivez',
  onBehalf: 'Inscrire une signature donnée autrement',
  onBehalfLead: 'Donnée de vive voix, ou par un représentant. Votre nom et votre note y restent attachés.',
  declineFor: 'Inscrire un refus',
  declineForLead: 'La personne vous a dit qu’elle ne signe pas. Écrivez sa raison, dans ses mots.',
  printFor: 'Imprimer la feuille à signer',
  by: (name: string) => `inscrite par ${name}`,
  seal: 'Sceau',
  address: 'Adresse de connexion',
  onPaper: 'Sur papier',
  shown: 'Ce qui a été lu',
  seeScan: 'Voir la numérisation',
  readOnly: 'Une personne qui administre peut inscrire les signatures reçues autrement.',
}

const en: typeof fr = {
  title: 'Sign the charter',
  first: (name) => `${name}, this is the charter to sign`,
  changes: (name, count) =>
    count === 0
      ? `${name}, nothing changes for you`
      : count === 1
        ? `${name}, one point changes for you`
        : `${name}, ${count} points change for you`,
  leadFirst: (version) => `Version ${version}. This is your first signature: here is what binds you.`,
  lead: (since, version) => `From version ${since}, which you signed, to version ${version}.`,
  others: (count) =>
    count === 0
      ? ''
      : count === 1
        ? 'One other change is not about your work.'
        : `The ${count} other changes are not about your work.`,
  othersFirst: (count) =>
    count === 0 ? '' : `${counted(count, 'other rule does not bind you', 'other rules do not bind you')}.`,
  toCome: (day) => `This version takes effect on ${day}. You may sign it already.`,
  whole: 'Read the whole charter',
  steps: 'Steps',
  read: 'Read',
  sign: 'Sign',
  what: { new: 'New', changed: 'Changed', gone: 'Withdrawn' },
  added: 'added:',
  removed: 'removed:',
  forYou: 'For you:',
  goneForYou: 'This rule no longer binds you.',
  sentences: (count) => counted(count, 'sentence', 'sentences'),
  readFirst: 'What binds you',
  readChanges: 'What changes',
  name: 'Write your name to sign',
  nameHint: (name) => `As your record has it: ${name}`,
  submit: 'I sign',
  kept: 'What is kept: your name, what you read, the version, the hour, the address of the connection. Your receipt is on this page.',
  no: 'I do not agree, or I do not understand',
  noLead: 'Say why. Whoever administers is told, no more reminder leaves, and you may sign later.',
  reason: 'Your reason',
  sendNo: 'Send my answer',
  paper: 'Sign on paper',
  paperLead: 'The sheet has what changes for you, and a code. Give it back signed.',
  print: 'Print my sheet',
  notAsked: 'The charter does not ask you to sign. You may, if you wish.',
  signed: (version, moment) => `You signed version ${version} on ${moment}.`,
  carried: (version) => `Your signature holds for version ${version}: nothing that binds you has changed.`,
  declined: (moment) => `On ${moment}, you answered that you do not sign.`,
  declinedLead: 'Someone will answer you. You may sign at any time.',
  receipt: 'Your receipt',
  fingerprint: 'Fingerprint of what you read',
  digest: 'Fingerprint of the charter',
  none: 'No charter is in force: there is nothing to sign.',
  training: 'Take the training',
  toSign: 'To sign',
  askedSignature: (version) => `Version ${version} of the charter awaits your signature.`,
  askedTraining: (day, late) =>
    late
      ? `The training on the charter was to be taken before ${day}.`
      : `The training on the charter is to be taken before ${day}.`,
  see: 'Sign',
  all: 'Signatures',
  allLead: 'Who signed, who said no, who is waited for. A signature is proven by what was read.',
  allTitle: (signed, asked) => (asked === 0 ? 'Nobody has to sign yet' : `${signed} of ${asked} have signed`),
  asksNobody: 'This charter does not ask for signatures. Anyone may sign, nobody is reminded.',
  versions: 'Versions to sign',
  version: (version, toCome) => `Version ${version}${toCome ? ', to come' : ', in force'}`,
  person: 'Person',
  stateHead: 'State',
  since: 'Since',
  told: 'Notice and reminders',
  doing: 'Do',
  state: { waiting: 'Waited for', signed: 'Signed', carried: 'Holds', declined: 'Declined' },
  how: {
    screen: 'on a screen',
    paper: 'on paper',
    'on-behalf': 'recorded for the person',
    carried: 'nothing changed for them',
  },
  toldCount: (count) =>
    count === 0
      ? 'Not told yet'
      : count === 1
        ? 'Told'
        : `Told, ${counted(count - 1, 'reminder', 'reminders')} of 3`,
  last: (day) => `on ${day}`,
  noAccount: 'Without an account: on paper',
  remind: 'Remind',
  remindOf: (name) => `Remind ${name}`,
  remindAll: 'Remind everyone who is waited for',
  open: 'Open',
  openOf: (name) => `Open the signature of ${name}`,
  reminded: (people, day) =>
    people === 0
      ? 'Nobody is to be reminded today.'
      : `${counted(people, 'person is told', 'people are told')} here; the mail leaves on ${day}.`,
  nobody: 'Nobody is waited for, and nobody has signed.',
  sheetBack: 'A sheet came back signed',
  sheetBackLead: 'The code at the foot of the sheet says whose it is, and which text it had.',
  code: 'Code of the sheet',
  codeHint: 'Eight signs, such as k4mn-p2qs',
  signedOn: 'Date written beside the signature',
  scan: 'Scan of the sheet',
  scanHint: 'PDF, or a JPEG or PNG picture, 10 MB at most',
  record: 'Record the signature',
  recorded: (name) => `The signature of ${name} is recorded.`,
  note: 'How it was given, and why you record it',
  onBehalf: 'Record a signature given otherwise',
  onBehalfLead: 'Given aloud, or by a representative. Your name and your note stay with it.',
  declineFor: 'Record a refusal',
  declineForLead: 'The person told you that they do not sign. Write their reason, in their words.',
  printFor: 'Print the sheet to sign',
  by: (name) => `recorded by ${name}`,
  seal: 'Seal',
  address: 'Address of the connection',
  onPaper: 'On paper',
  shown: 'What was read',
  seeScan: 'See the scan',
  readOnly: 'Someone who administers can record signatures received otherwise.',
}

export const signingWords: Catalogue<typeof fr> = { fr, en }
