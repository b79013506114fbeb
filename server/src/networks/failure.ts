import type { Sentence } from './network.ts'

export type FailureCode =
  | 'refused'
  | 'credentials'
  | 'too-long'
  | 'too-large'
  | 'rate-limited'
  | 'unavailable'
  | 'unknown-outcome'
  | 'not-found'
  | 'duplicate'

/** A network said no, or nothing. `detail` is its raw answer, for the technician; it never holds a secret. */
export class NetworkFailure extends Error {
  override name = 'NetworkFailure'
  readonly code: FailureCode
  /** Network id, or host when no connector is known. */
  readonly network: string
  readonly detail: string
  /** Instant from which the network accepts to be asked again. */
  readonly retryAfter?: Date

  constructor(
    code: FailureCode,
    {
      network,
      detail,
      retryAfter,
      cause,
    }: { network: string; detail: string; retryAfter?: Date; cause?: unknown },
  ) {
    super(`${network}: ${code}: ${detail}`, { cause })
    this.code = code
    this.network = network
    this.detail = detail
    this.retryAfter = retryAfter
  }
}

/** What a page or a mail says of a failure: the fact, then what to do. `name` is the network's own. */
export function failureSentence(
  { code, retryAfter }: { code: FailureCode; retryAfter?: Date },
  name: string,
  timeZone: string,
): Sentence {
  const says = SAYS[code](name)
  if (code !== 'rate-limited' || !retryAfter) return says
  return {
    fr: `${name} demande d’attendre. Réessayez à partir de ${hour(retryAfter, 'fr', timeZone)}.`,
    en: `${name} asks us to wait. Try again from ${hour(retryAfter, 'en', timeZone)}.`,
  }
}

const SAYS: Record<FailureCode, (name: string) => Sentence> = {
  refused: (name) => ({
    fr: `${name} a refusé cette demande. Lisez sa réponse ci-dessous, puis corrigez la publication.`,
    en: `${name} refused this request. Read its answer below, then correct the post.`,
  }),
  credentials: (name) => ({
    fr: `${name} n’accepte plus le mot de passe de ce canal. Reconnectez le canal avec un nouveau mot de passe d’application.`,
    en: `${name} no longer accepts this channel’s password. Reconnect the channel with a new app password.`,
  }),
  'too-long': (name) => ({
    fr: `Le texte est trop long pour ${name}. Raccourcissez-le.`,
    en: `The text is too long for ${name}. Shorten it.`,
  }),
  'too-large': (name) => ({
    fr: `Une image est trop lourde pour ${name}, ou il y en a trop. Retirez-en une ou choisissez-en une plus petite.`,
    en: `A picture is too heavy for ${name}, or there are too many. Remove one or choose a smaller one.`,
  }),
  'rate-limited': (name) => ({
    fr: `${name} demande d’attendre. Réessayez dans une heure.`,
    en: `${name} asks us to wait. Try again in an hour.`,
  }),
  unavailable: (name) => ({
    fr: `${name} ne répond pas, et rien n’est parti. Réessayez plus tard.`,
    en: `${name} does not answer, and nothing was sent. Try again later.`,
  }),
  'unknown-outcome': (name) => ({
    fr: `${name} n’a pas dit si la demande a abouti. Vérifiez sur ${name} avant de la refaire.`,
    en: `${name} did not say whether the request went through. Look on ${name} before asking again.`,
  }),
  'not-found': (name) => ({
    fr: `${name} ne connaît pas ce compte ou cette publication. Vérifiez le nom ou l’adresse.`,
    en: `${name} does not know this account or this post. Check the name or the address.`,
  }),
  duplicate: (name) => ({
    fr: `${name} a déjà cette publication. Ne la renvoyez pas\u00a0: retrouvez son adresse.`,
    en: `${name} already has this post. Do not send it again: find its address.`,
  }),
}

/** The day is always given: a network may ask to wait until tomorrow. */
function hour(instant: Date, locale: 'fr' | 'en', timeZone: string): string {
  const options = { timeZone, day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const
  const parts = new Intl.DateTimeFormat(locale === 'fr' ? 'fr' : 'en-GB', options).formatToParts(instant)
  const part = (type: string) => parts.find((found) => found.type === type)?.value
  const [day, month, hours, minutes] = [part('day'), part('month'), part('hour'), part('minute')]
  return locale === 'fr'
    ? `${hours}\u00a0h\u00a0${minutes} le ${day}\u00a0${month}`
    : `${hours}:${minutes} on ${day} ${month}`
}
