import type { Catalogue } from '../say.ts'

const rules = (count: number) => `${count} règle${count > 1 ? 's' : ''}`

/** The charter, its own words on one side and what Balise does with them on the other. */
const fr = {
  title: 'Charte',
  none: 'Aucune charte n’est en vigueur. Une personne qui administre peut en adopter une.',
  version: (version: string) => `Version ${version}`,
  since: (day: string, body: string) => `en vigueur depuis le ${day}, adoptée par : ${body}`,
  toc: 'Sommaire',
  howMany: 'Ce que le programme tient',
  counts: {
    block: (count: number) => `${rules(count)} : le programme décide, rien ne part contre elles`,
    review: (count: number) => `${rules(count)} : il signale et demande à une personne`,
    advise: (count: number) => `${rules(count)} : il conseille et en garde la trace`,
    recorded: (count: number) => `${rules(count)} : il inscrit une étape, signature, accord ou devoir`,
    read: (count: number) => `${rules(count)} : à lire, aucune machine ne décide`,
  },
  questions: (count: number) =>
    count > 1 ? `${count} questions restent ouvertes.` : 'Une question reste ouverte.',
  strength: {
    block: 'décide',
    review: 'signale et demande',
    advise: 'garde une trace',
    recorded: 'Inscrit une étape',
    read: 'À lire',
  },
  tryIt: 'Essayer sur les dernières publications',
  trial: 'Et si cette charte avait été en vigueur',
  trialRules: (added: number, removed: number, changed: number): string =>
    `Règles ajoutées : ${added}, retirées : ${removed}, changées : ${changed}.`,
  trialAsked: (asked: number, shifts: number): string =>
    asked === 0
      ? 'Aucune publication n’a encore été vérifiée : il n’y a rien à comparer.'
      : `Sur ${asked} vérification${asked < 2 ? '' : 's'} passée${asked < 2 ? '' : 's'}, ${shifts} aurai${shifts < 2 ? 't' : 'ent'} donné un autre verdict.`,
  trialRule: (begins: number, ceases: number): string =>
    [
      ...(begins > 0 ? [`relève ${begins} fois de plus`] : []),
      ...(ceases > 0 ? [`${ceases} fois de moins`] : []),
    ].join(', '),
  trialThen: 'devient',
  kindParameters: 'Paramètres',
  kindInFrench: 'La page de ce type de règle est en français.',
  kindOutcome: {
    refusé: 'Refusé',
    accord: 'Demande un accord',
    conseil: 'Donne un conseil',
    accepté: 'Accepté',
    manque: 'Manque',
    tenu: 'Tenu',
  } as Record<string, string>,
  how: 'Comment cette règle vérifie',
  question: (what: string) => `La charte ne dit pas ${what}. Que vouliez-vous ?`,
  signed: (moment: string) => `Vous avez signé cette version le ${moment}.`,
  sign: 'Je signe cette version',
  signLead: 'Votre nom, l’heure et l’empreinte du texte sont inscrits au registre.',
  signature: 'Votre signature',
  signedState: 'Signée',
  unsignedState: 'À signer',
  read: 'Lire',
  download: 'Télécharger en Markdown',
  downloadLead:
    'Le fichier téléchargé est celui qui a été adopté, octet pour octet : son empreinte SHA-256 est celle-ci.',
  number: 'Version',
  versions: 'Versions',
  versionsLead: 'Chaque version adoptée reste lisible : ce qui est parti a été vérifié avec elle.',
  inForce: 'en vigueur',
  coming: 'à venir',
  past: 'remplacée',
  draft: 'brouillon',
  adoptedBy: 'Adoptée par',
  effective: 'En vigueur le',
  digest: 'Empreinte',
  adopt: 'Adopter une version',
  adoptLead:
    'Collez le texte au format de Balise, ou choisissez le fichier. Il est vérifié ligne par ligne avant d’être adopté.',
  source: 'Texte de la charte',
  file: 'Ou un fichier Markdown',
  body: 'Adoptée par',
  bodyHint: 'Conseil d’administration, assemblée générale…',
  adoptedOn: 'Décision prise le',
  effectiveOn: 'En vigueur à partir du',
  submit: 'Vérifier et adopter',
  expected: (what: string) => `Attendu : ${what}`,
  yourLine: 'Votre ligne',
  adopted: (version: string) => `La version ${version} est adoptée.`,
  mistakes: (count: number) => (count > 1 ? `${count} fautes à corriger` : 'Une faute à corriger'),
  at: (line: number, column: number) => `Ligne ${line}, colonne ${column}`,
}

const en: typeof fr = {
  title: 'Charter',
  none: 'No charter is in force. Someone who administers can adopt one.',
  version: (version) => `Version ${version}`,
  since: (day, body) => `in force since ${day}, adopted by: ${body}`,
  toc: 'Contents',
  howMany: 'What the program holds',
  counts: {
    block: (count) =>
      `${count} rule${count > 1 ? 's' : ''}: the program decides, nothing leaves against them`,
    review: (count) => `${count} rule${count > 1 ? 's' : ''}: it flags and asks a person`,
    advise: (count) => `${count} rule${count > 1 ? 's' : ''}: it advises and keeps a trace`,
    recorded: (count) =>
      `${count} rule${count > 1 ? 's' : ''}: it records a step, signature, agreement or duty`,
    read: (count) => `${count} rule${count > 1 ? 's' : ''}: to be read, no machine decides`,
  },
  questions: (count) => (count > 1 ? `${count} questions stay open.` : 'One question stays open.'),
  strength: {
    block: 'decides',
    review: 'flags and asks',
    advise: 'keeps a trace',
    recorded: 'Records a step',
    read: 'To be read',
  },
  tryIt: 'Try it on the last posts',
  trial: 'What if this charter had been in force',
  trialRules: (added, removed, changed) => `Rules added: ${added}, removed: ${removed}, changed: ${changed}.`,
  trialAsked: (asked, shifts) =>
    asked === 0
      ? 'No post has been checked yet: there is nothing to compare.'
      : `Of ${asked} past check${asked === 1 ? '' : 's'}, ${shifts} would have given another verdict.`,
  trialRule: (begins, ceases) =>
    [
      ...(begins > 0 ? [`finds something ${begins} more times`] : []),
      ...(ceases > 0 ? [`${ceases} fewer times`] : []),
    ].join(', '),
  trialThen: 'becomes',
  kindParameters: 'Parameters',
  kindInFrench: 'The page of this kind of rule is in French.',
  kindOutcome: {
    refusé: 'Refused',
    accord: 'Asks for an agreement',
    conseil: 'Gives advice',
    accepté: 'Accepted',
    manque: 'Lacking',
    tenu: 'Fulfilled',
  },
  how: 'How this rule checks',
  question: (what) => `The charter does not say ${what}. What did you mean?`,
  signed: (moment) => `You signed this version on ${moment}.`,
  sign: 'I sign this version',
  signLead: 'Your name, the hour and the fingerprint of the text are written into the log.',
  signature: 'Your signature',
  signedState: 'Signed',
  unsignedState: 'To be signed',
  read: 'Read',
  download: 'Download as Markdown',
  downloadLead:
    'The downloaded file is the one that was adopted, byte for byte: this is its SHA-256 fingerprint.',
  number: 'Version',
  versions: 'Versions',
  versionsLead: 'Each adopted version stays readable: what left was checked with it.',
  inForce: 'in force',
  coming: 'to come',
  past: 'replaced',
  draft: 'draft',
  adoptedBy: 'Adopted by',
  effective: 'In force on',
  digest: 'Fingerprint',
  adopt: 'Adopt a version',
  adoptLead:
    'Paste the text in Balise’s format, or choose the file. It is checked line by line before it is adopted.',
  source: 'Text of the charter',
  file: 'Or a Markdown file',
  body: 'Adopted by',
  bodyHint: 'Board, general assembly…',
  adoptedOn: 'Decided on',
  effectiveOn: 'In force from',
  submit: 'Check and adopt',
  expected: (what) => `Expected: ${what}`,
  yourLine: 'Your line',
  adopted: (version) => `Version ${version} is adopted.`,
  mistakes: (count) => (count > 1 ? `${count} mistakes to mend` : 'One mistake to mend'),
  at: (line, column) => `Line ${line}, column ${column}`,
}

export const charterWords: Catalogue<typeof fr> = { fr, en }
