import { problemSentence } from '../networks/preview.ts'
import type { Refusals } from '../refusals.ts'

/** Typed by the codes: a refusal without its sentence does not compile. */
export type RefusalSentences = { [Code in keyof Refusals]: (data: Refusals[Code]) => string }

export const refusals: RefusalSentences = {
  'address-refused': ({ says }) => says.fr,
  'already-has-account': ({ name }) => `${name} a déjà un compte : l’inviter n’est plus utile.`,
  'already-signed': ({ name }) => `${name} a déjà signé cette version.`,
  'approval-needed': ({ findings: [first] }) =>
    `La charte demande un accord sur ce contenu${first?.article.number ? ` (article ${first.article.number})` : ''}. Reprenez la publication, puis soumettez-la.`,
  'attempt-over': () => 'Ce parcours est terminé. Reprenez-en un depuis la page « Formation ».',
  'channel-closed': ({ name }) => `Le canal « ${name} » est fermé. Choisissez-en un autre.`,
  'channels-missing': () => 'Aucun canal n’est choisi. Dites où cette publication doit paraître.',
  'charter-blocks': ({ findings: [first, ...others] }) =>
    `La charte ne permet pas cette publication. ${first ? first.message : ''}${others.length ? ` Et ${others.length} autre${others.length > 1 ? 's' : ''} point${others.length > 1 ? 's' : ''} à corriger.` : ''}`,
  'charter-faulty': ({ mistakes: [first, ...others] }) =>
    `Cette charte ne peut pas être adoptée telle quelle. ${first ? `Ligne ${first.line} : ${first.message.fr}` : ''}${others.length ? ` (et ${others.length} autre${others.length > 1 ? 's' : ''} à corriger)` : ''}`,
  'connection-refused': ({ says }) => says.fr,
  'connector-unknown': ({ connector }) =>
    `Balise ne sait pas se relier à « ${connector} ». Choisissez un réseau de la liste.`,
  'consultation-closed': () =>
    'Cette consultation n’est pas ouverte en ce moment. Ses dates sont en haut de la page.',
  'consultation-running': () =>
    'Une consultation est encore ouverte sur ce brouillon. Attendez sa fin, ou fermez-la, puis consolidez.',
  'crosses-missing': () =>
    'Aucune croix n’est recopiée. Recopiez celles du papier, puis ajoutez-le de nouveau.',
  'days-reversed': () => 'Le dernier jour vient avant le premier. Corrigez l’une des deux dates.',
  'digest-changed': ({ version }) =>
    `Le texte que vous avez lu n’est pas celui de la version ${version}. Relisez-la avant de signer.`,
  'disk-full': () =>
    'Le disque du serveur est plein : rien n’a été enregistré. Prévenez la personne qui l’héberge, puis réessayez.',
  'document-empty': () => 'Ce fichier est vide. Choisissez celui qui porte le texte de la charte.',
  'document-too-large': ({ bytes, maxBytes }) =>
    `Ce fichier pèse ${Math.ceil(bytes / 1e6)} Mo : le plus lourd accepté est ${maxBytes / 1e6} Mo. Enregistrez-le sans ses images, puis recommencez.`,
  'draft-empty': () => 'Ce brouillon n’a pas encore de texte. Écrivez au moins un article.',
  'email-missing': ({ name }) => `Aucune adresse n’est notée pour ${name}. Indiquez où envoyer l’invitation.`,
  'evidence-destroyed': () =>
    'Ce fichier a été détruit avec ce que Balise gardait de cette personne. Le registre en garde l’empreinte.',
  'evidence-missing': () =>
    'Rien ne montre encore que la publication est parue. Collez son adresse, ou ajoutez une capture.',
  'export-too-large': ({ most }) =>
    `Ce tableau dépasse ${most.toLocaleString('fr')} lignes, plus que ce qu’un import relit. Exportez un service à la fois.`,
  'holder-known': ({ name }) => `${name} répond déjà pour cette personne.`,
  'hour-passed': () => 'Cette heure est passée. Choisissez-en une à venir, ou publiez maintenant.',
  'invitation-over': () =>
    'Cette invitation a déjà servi ou a expiré. Demandez-en une autre à la personne qui vous a invité ou invitée.',
  'last-administrator': ({ name }) =>
    `${name} est la seule personne qui administre l’organisation. Donnez d’abord ce rôle à quelqu’un d’autre.`,
  'lines-faulty': ({ count }) =>
    `${count} ligne${count > 1 ? 's ont' : ' a'} une faute. Corrigez le fichier, ou dites de les laisser de côté.`,
  'link-over': () =>
    'Ce lien a expiré, ou il a été remplacé. Demandez-en un autre à la structure qui vous l’a donné.',
  'mandate-over': () => 'Ce mandat a déjà pris fin. Accordez-en un autre si la personne continue.',
  'boxes-missing': () => 'Rien n’est à masquer : cochez un visage ou dessinez un cadre.',
  'media-destroyed': () => 'Cette photo a été détruite. Choisissez-en une autre.',
  'media-locked': () =>
    'Cet original est sous clé : une copie masquée l’a remplacé. Demandez-le à la personne qui l’a apporté.',
  'media-too-large': ({ bytes, maxBytes }) =>
    `Cette image pèse ${Math.ceil(bytes / 1e6)} Mo : le plus lourd accepté est ${maxBytes / 1e6} Mo. Envoyez-en une plus petite.`,
  'media-too-many-pixels': ({ pixels, maxPixels }) =>
    `Cette image a ${Math.ceil(pixels / 1e6)} millions de pixels : le plus grand accepté est ${maxPixels / 1e6} millions. Réduisez-la d’abord.`,
  'media-type': ({ found }) => `${foundFormats[found]} Envoyez une photo JPEG, PNG, WebP, HEIC ou AVIF.`,
  'media-unreadable': () =>
    'Cette image ne s’ouvre pas : le fichier est incomplet ou abîmé. Envoyez-la de nouveau, ou choisissez-en une autre.',
  'name-differs': ({ name }) => `Ce nom n’est pas le vôtre. Écrivez ${name}, comme votre fiche le porte.`,
  'network-limits': ({ channel, problems }) =>
    problems.map((problem) => problemSentence(problem, channel).fr).join(' '),
  'no-charter': () =>
    'Aucune charte n’est en vigueur. Une personne qui administre l’organisation doit en adopter une.',
  'nobody-invited': () =>
    'Personne n’est invité ainsi. Choisissez tout le monde, un rôle ou un service qui a des comptes.',
  'nobody-to-ask': () =>
    'Personne n’est noté comme répondant pour ces personnes. Ajoutez d’abord leurs parents ou tuteurs.',
  'nobody-to-write-to': () =>
    'Il ne reste aucune lettre à imprimer : ces personnes ont la leur, ou elles ont répondu. Pour imprimer de nouveau la leur, cochez la case.',
  'not-allowed': () =>
    'Vos rôles ne permettent pas cette action. Demandez à une personne qui administre votre organisation.',
  'not-found': () => 'Cette page n’existe pas, ou elle n’appartient pas à votre organisation.',
  'not-in-force': ({ version }) => `La version ${version} n’est pas en vigueur. Signez celle qui l’est.`,
  'note-missing': () => 'Vous écrivez à la place de quelqu’un. Notez comment cette personne vous a répondu.',
  'nothing-said': () => 'Il n’y a ni commentaire ni autre texte. Écrivez l’un ou l’autre.',
  'nothing-to-publish': () => 'Cette publication est vide. Écrivez un texte ou ajoutez une image.',
  'own-approval': () => 'Vous avez écrit cette publication : une autre personne doit donner son accord.',
  'paper-type': () =>
    'Ce fichier n’est ni une photo JPEG, PNG, WebP ou HEIC, ni un PDF entier. Photographiez ou numérisez le papier de nouveau.',
  'password-too-long': ({ max }) => `Ce mot de passe dépasse ${max} caractères. Choisissez-en un plus court.`,
  'password-too-short': ({ min }) =>
    `Un mot de passe a ${min} caractères au moins. Une phrase que vous retenez convient très bien.`,
  'person-left': ({ name }) => `${name} a quitté l’organisation. Notez d’abord son retour.`,
  'quorum-missing': ({ present, needed }) =>
    `${present} personnes étaient présentes, il en fallait ${needed} : la décision ne vaut pas. Corrigez les nombres, ou réunissez l’instance de nouveau.`,
  'reason-missing': () => 'La raison manque. Écrivez-la : elle reste à côté de la décision.',
  'register-too-large': ({ most }) =>
    `Le registre compte plus de ${most.toLocaleString('fr')} réponses. Prenez le tableau (CSV), qui les a toutes.`,
  'reminded-today': ({ name }) => `${name} a déjà reçu un rappel aujourd’hui. Laissez passer un jour.`,
  'reminders-spent': ({ name }) =>
    `${name} a reçu l’avis et trois rappels : Balise n’en envoie pas d’autre. Parlez-lui.`,
  'reset-over': () =>
    'Ce lien a déjà servi ou a expiré. Demandez-en un autre depuis la page « Mot de passe oublié ».',
  'removal-unproven': () =>
    'Rien ne montre encore que la publication n’est plus là. Ouvrez son adresse et cochez la case, ou ajoutez une capture.',
  'rule-faulty': ({ mistakes: [first] }) =>
    `Cette règle ne tient pas telle quelle.${first ? ` ${first.message.fr}` : ' Complétez ses réglages.'}`,
  'scan-missing': () =>
    'Ajoutez la numérisation de la feuille signée : sans elle, la signature ne se prouve pas.',
  'scan-too-large': ({ bytes, maxBytes }) =>
    `Cette numérisation pèse ${Math.ceil(bytes / 1e6)} Mo : la plus lourde acceptée est ${maxBytes / 1e6} Mo. Réduisez-la.`,
  'scan-type': () =>
    'Ce fichier n’est ni un PDF, ni une photo JPEG ou PNG. Numérisez la feuille dans l’un de ces formats.',
  'sheet-unknown': ({ code }) =>
    `Aucune feuille ne porte le code ${code}. Recopiez celui du bas de la page, sans le zéro ni le un : ils n’y sont jamais.`,
  'sign-in-refused': () =>
    'L’adresse ou le mot de passe ne correspond pas. Vérifiez les deux, ou demandez un nouveau mot de passe.',
  'slug-taken': ({ slug }) => `Le nom court « ${slug} » est déjà pris. Choisissez-en un autre.`,
  'stale-content': () =>
    'Cette publication a changé pendant votre lecture. Relisez-la avant de donner votre accord.',
  'stale-decision': ({ by, state }) =>
    `${by ?? 'Une autre personne'} a décidé entre-temps : ${DECISIONS[state] ?? state}. Rien n’est changé. Vous pouvez décider autrement, en le sachant.`,
  'stale-passage': ({ words }) =>
    `Ce passage a été changé entre-temps. Il dit maintenant : « ${words.length > 300 ? `${words.slice(0, 299)}…` : words} ». Votre texte est gardé ci-dessous.`,
  'stale-revision': () =>
    'Cette publication a changé dans une autre page. Votre texte n’est pas perdu : comparez-le à la version à jour, puis enregistrez de nouveau.',
  'suggestions-open': ({ count }) =>
    count > 1
      ? `${count} suggestions n’ont pas encore de réponse. Répondez à chacune, avec la raison.`
      : 'Une suggestion n’a pas encore de réponse. Répondez-y, avec la raison.',
  'table-too-large': ({ maxLines }) =>
    `Ce tableau est trop grand : ${maxLines} lignes au plus. Coupez-le en plusieurs fichiers.`,
  'table-unreadable': () =>
    'Ce fichier n’est pas un tableau lisible. Enregistrez-le en CSV ou en XLSX, avec ses titres en première ligne.',
  'too-many-attempts': ({ seconds }) =>
    `Trop d’essais en peu de temps. Réessayez dans ${seconds < 90 ? `${seconds} secondes` : `${Math.ceil(seconds / 60)} minutes`}.`,
  'training-empty': () =>
    'Aucune situation n’est prête. La personne qui administre en écrit, ou reprend celles de la charte.',
  'unknown-role': ({ role, known }) =>
    `La charte en vigueur ne connaît pas le rôle « ${role} ». Elle connaît : ${known.join(', ')}.`,
  'version-taken': ({ version }) => `La version ${version} existe déjà. Donnez un autre numéro à celle-ci.`,
  'vote-lost': ({ for: yes, against }) =>
    `${yes} voix pour, ${against} contre : la charte n’est pas adoptée. Corrigez les nombres, ou retravaillez le texte.`,
  'votes-exceed': ({ voices, present }) =>
    `${voices} voix pour ${present} personnes présentes : l’un de ces nombres est à corriger.`,
  'wrong-state': () => 'Cette publication n’en est plus là. Rechargez la page pour voir ce qui est possible.',
}

/** What was decided of a sentence, a fault or a suggestion. */
const DECISIONS: Record<string, string> = {
  open: 'remis à voir',
  accepted: 'confirmé',
  adjusted: 'ajusté',
  read: 'à lire seulement',
  rejected: 'écarté',
  corrected: 'corrigé',
  left: 'laissé tel quel',
  retained: 'retenu',
  partly: 'retenu en partie',
  'not-retained': 'pas retenu',
}

const foundFormats: Record<Refusals['media-type']['found'], string> = {
  animation: 'Cette image est animée : Balise ne publie que des images fixes.',
  empty: 'Ce fichier est vide.',
  gif: 'Ce fichier est un GIF.',
  pdf: 'Ce fichier est un PDF.',
  svg: 'Ce fichier est un dessin SVG.',
  tiff: 'Ce fichier est un TIFF.',
  unknown: 'Ce fichier n’est pas une image.',
  video: 'Ce fichier est une vidéo.',
}
