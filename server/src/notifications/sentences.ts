import type { Locale } from '../organisation/index.ts'
import type { NotificationData, NotificationKind } from './types.ts'

export type Sentences = { [Kind in NotificationKind]: (data: NotificationData[Kind]) => string }

const quoted = (excerpt: string) => (excerpt ? `« ${excerpt} »` : 'sans texte')
const quotedInEnglish = (excerpt: string) => (excerpt ? `“${excerpt}”` : 'without text')

/** A day, YYYY-MM-DD, in words. */
const dayIn = (locale: Locale, day: string) =>
  new Intl.DateTimeFormat(locale === 'fr' ? 'fr' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(day),
  )

const fr: Sentences = {
  'post.to-approve': ({ author, excerpt }) =>
    `${author} demande votre accord pour une publication : ${quoted(excerpt)}.`,
  'post.approved': ({ by, excerpt }) => `${by} a donné son accord à votre publication : ${quoted(excerpt)}.`,
  'post.refused': ({ by, reason, excerpt }) =>
    `${by} n’a pas donné son accord à votre publication : ${quoted(excerpt)}. Sa raison : ${reason}`,
  'post.withdrawn': ({ by, reason, excerpt }) =>
    `${by} a retiré votre publication : ${quoted(excerpt)}.${reason ? ` Sa raison : ${reason}` : ''}`,
  'post.stopped': ({ channel, excerpt }) =>
    `La charte a arrêté une publication au moment de l’envoi sur ${channel} : ${quoted(excerpt)}. Rien n’est parti.`,
  'post.by-hand': ({ channel, excerpt }) =>
    `Une publication est prête pour ${channel} : ${quoted(excerpt)}. Envoyez-la, puis rapportez son adresse.`,
  'post.failed': ({ code, excerpt }) =>
    code === 'removal-failed'
      ? `Une publication n’a pas pu être retirée, et reste peut-être visible : ${quoted(excerpt)}.`
      : `Une publication n’a pas pu être envoyée : ${quoted(excerpt)}. La raison est notée sur sa page.`,
  'post.unknown': ({ excerpt }) =>
    `Le réseau ne dit pas s’il a reçu une publication : ${quoted(excerpt)}. Regardez-y, puis dites ce que vous voyez.`,
  'consent.withdrawn': ({ person, channel }) =>
    `${person} ne veut plus apparaître sur ${channel}, où une publication montre encore cette personne. Elle est à retirer.`,
  'asked.waiting': ({ versions, training, number }) =>
    `${versions.length > 0 ? `La version ${versions.join(' et la version ')} de la charte attend votre signature. ` : ''}${training ? `La formation à la charte est à suivre avant le ${dayIn('fr', training)}. ` : ''}${number === 3 ? 'Ce rappel est le dernier.' : 'Deux minutes suffisent souvent.'}`,
  'signature.declined': ({ by }) => `${by} ne signe pas la charte et dit pourquoi. Une réponse est attendue.`,
  'charter.review-due': ({ version, on }) =>
    `La version ${version} de la charte devait être relue le ${dayIn('fr', on)}. Relisez-la, puis adoptez la suivante ou une nouvelle date.`,
  'consultation.opened': ({ question, opensAt, closesAt }) =>
    `Votre avis est demandé sur le projet de charte, du ${dayIn('fr', opensAt)} au ${dayIn('fr', closesAt)} : « ${question} »`,
}

const en: Sentences = {
  'post.to-approve': ({ author, excerpt }) =>
    `${author} asks you to agree to a post: ${quotedInEnglish(excerpt)}.`,
  'post.approved': ({ by, excerpt }) => `${by} agreed to your post: ${quotedInEnglish(excerpt)}.`,
  'post.refused': ({ by, reason, excerpt }) =>
    `${by} did not agree to your post: ${quotedInEnglish(excerpt)}. Their reason: ${reason}`,
  'post.withdrawn': ({ by, reason, excerpt }) =>
    `${by} withdrew your post: ${quotedInEnglish(excerpt)}.${reason ? ` Their reason: ${reason}` : ''}`,
  'post.stopped': ({ channel, excerpt }) =>
    `The charter stopped a post as it was being sent to ${channel}: ${quotedInEnglish(excerpt)}. Nothing was sent.`,
  'post.by-hand': ({ channel, excerpt }) =>
    `A post is ready for ${channel}: ${quotedInEnglish(excerpt)}. Send it, then bring back its address.`,
  'post.failed': ({ code, excerpt }) =>
    code === 'removal-failed'
      ? `A post could not be taken down, and may still be seen: ${quotedInEnglish(excerpt)}.`
      : `A post could not be sent: ${quotedInEnglish(excerpt)}. The reason is on its page.`,
  'post.unknown': ({ excerpt }) =>
    `The network does not say whether it has a post: ${quotedInEnglish(excerpt)}. Look there, then say what you see.`,
  'consent.withdrawn': ({ person, channel }) =>
    `${person} no longer wants to appear on ${channel}, where a post still shows them. It must be withdrawn.`,
  'asked.waiting': ({ versions, training, number }) =>
    `${versions.length > 0 ? `Version ${versions.join(' and version ')} of the charter awaits your signature. ` : ''}${training ? `The training on the charter is to be taken before ${dayIn('en', training)}. ` : ''}${number === 3 ? 'This reminder is the last one.' : 'Two minutes are often enough.'}`,
  'signature.declined': ({ by }) => `${by} does not sign the charter and says why. An answer is expected.`,
  'charter.review-due': ({ version, on }) =>
    `Version ${version} of the charter was to be read again on ${dayIn('en', on)}. Read it, then adopt the next one or a new date.`,
  'consultation.opened': ({ question, opensAt, closesAt }) =>
    `You are asked what you think of the draft charter, from ${dayIn('en', opensAt)} to ${dayIn('en', closesAt)}: “${question}”`,
}

const SENTENCES: Record<Locale, Sentences> = { fr, en }

export function sentenceOf<Kind extends NotificationKind>(
  kind: Kind,
  data: NotificationData[Kind],
  locale: Locale,
): string {
  return SENTENCES[locale][kind](data)
}

/** In a mail box, a line among forty: what it is about, without anybody's words. */
export const SUBJECTS: Record<Locale, Record<NotificationKind, string>> = {
  fr: {
    'post.to-approve': 'Une publication attend votre accord',
    'post.approved': 'Votre publication a l’accord demandé',
    'post.refused': 'Votre publication est à revoir',
    'post.withdrawn': 'Votre publication a été retirée',
    'post.stopped': 'La charte a arrêté une publication',
    'post.by-hand': 'Une publication est prête à envoyer',
    'post.failed': 'Une publication est à reprendre',
    'post.unknown': 'Un envoi est à vérifier',
    'consent.withdrawn': 'Un droit à l’image a été retiré',
    'asked.waiting': 'Quelque chose vous attend : la charte',
    'signature.declined': 'Une signature a été refusée',
    'charter.review-due': 'La charte est à relire',
    'consultation.opened': 'Votre avis est demandé sur la charte',
  },
  en: {
    'post.to-approve': 'A post awaits your agreement',
    'post.approved': 'Your post has the agreement it needed',
    'post.refused': 'Your post needs another look',
    'post.withdrawn': 'Your post was withdrawn',
    'post.stopped': 'The charter stopped a post',
    'post.by-hand': 'A post is ready to be sent',
    'post.failed': 'A post needs your attention',
    'post.unknown': 'A sending must be checked',
    'consent.withdrawn': 'An image right was withdrawn',
    'asked.waiting': 'Something awaits you: the charter',
    'signature.declined': 'A signature was declined',
    'charter.review-due': 'The charter is to be read again',
    'consultation.opened': 'You are asked about the charter',
  },
}

/** What follows the sentence in a mail. */
export const SEE: Record<Locale, string> = { fr: 'Voir sur Balise :', en: 'See on Balise:' }
