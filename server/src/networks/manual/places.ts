import type { Sentence } from '../network.ts'

/** A place where Balise cannot send, and a person can. */
export type Place = {
  network: string
  surface: string
  name: Sentence
  /** Hosts whose addresses prove a publication, subdomains included; `own` for the organisation's sites; empty where a publication has no address. */
  hosts: string[] | 'own'
  /** Pictures a person can put in one publication; null where the place states no limit. */
  images: number | null
  open: Sentence
  send: Sentence
  /** Where the place takes an alternative text, how to give it. */
  alt: Sentence | null
}

const FACEBOOK_HOSTS = ['facebook.com', 'fb.com']

const facebookAlt: Sentence = {
  fr: 'Sur chaque image, touchez «\u00a0…\u00a0» puis «\u00a0Modifier le texte alternatif\u00a0», et collez sa description.',
  en: 'On each picture, tap “…” then “Edit alt text”, and paste its description.',
}

/** French joins « à » with its article: « au groupe », « à la page ». */
const inApp = (name: string, where: Sentence & { toFr: string }): Pick<Place, 'open' | 'send'> => ({
  open: {
    fr: `Ouvrez ${name} avec le compte qui a accès ${where.toFr}.`,
    en: `Open ${name} with the account that has access to ${where.en}.`,
  },
  send: {
    fr: `Collez le texte sans le changer, ajoutez les images dans l’ordre, puis publiez dans ${where.fr}.`,
    en: `Paste the text unchanged, add the pictures in order, then publish in ${where.en}.`,
  },
})

/** Host lists were read on each network's own help pages or addresses; see docs/networks/manual.md. */
export const places: Place[] = [
  {
    network: 'facebook',
    surface: 'page',
    name: { fr: 'Page Facebook', en: 'Facebook page' },
    hosts: FACEBOOK_HOSTS,
    images: null,
    ...inApp('Facebook', { fr: 'la page', toFr: 'à la page', en: 'the page' }),
    alt: facebookAlt,
  },
  {
    network: 'facebook',
    surface: 'group',
    name: { fr: 'Groupe Facebook', en: 'Facebook group' },
    hosts: FACEBOOK_HOSTS,
    images: null,
    ...inApp('Facebook', { fr: 'le groupe', toFr: 'au groupe', en: 'the group' }),
    alt: facebookAlt,
  },
  {
    network: 'instagram',
    surface: 'account',
    name: { fr: 'Compte Instagram', en: 'Instagram account' },
    hosts: ['instagram.com'],
    images: 10,
    ...inApp('Instagram', { fr: 'ce compte', toFr: 'à ce compte', en: 'this account' }),
    alt: {
      fr: 'Avant de publier, ouvrez «\u00a0Paramètres avancés\u00a0» puis «\u00a0Écrire un texte alternatif\u00a0».',
      en: 'Before publishing, open “Advanced settings” then “Write alt text”.',
    },
  },
  {
    network: 'linkedin',
    surface: 'page',
    name: { fr: 'Page LinkedIn', en: 'LinkedIn page' },
    hosts: ['linkedin.com'],
    images: null,
    ...inApp('LinkedIn', { fr: 'la page', toFr: 'à la page', en: 'the page' }),
    alt: {
      fr: 'Sur chaque image, choisissez «\u00a0ALT\u00a0» et collez sa description.',
      en: 'On each picture, choose “ALT” and paste its description.',
    },
  },
  {
    network: 'x',
    surface: 'account',
    name: { fr: 'Compte X', en: 'X account' },
    hosts: ['x.com', 'twitter.com'],
    images: 4,
    ...inApp('X', { fr: 'ce compte', toFr: 'à ce compte', en: 'this account' }),
    alt: {
      fr: 'Sous chaque image, choisissez «\u00a0+ALT\u00a0» et collez sa description.',
      en: 'Under each picture, choose “+ALT” and paste its description.',
    },
  },
  {
    network: 'whatsapp',
    surface: 'group',
    name: { fr: 'Groupe WhatsApp', en: 'WhatsApp group' },
    hosts: [],
    images: null,
    ...inApp('WhatsApp', { fr: 'le groupe', toFr: 'au groupe', en: 'the group' }),
    alt: null,
  },
  {
    network: 'whatsapp',
    surface: 'message',
    name: { fr: 'Message WhatsApp', en: 'WhatsApp message' },
    hosts: [],
    images: null,
    ...inApp('WhatsApp', { fr: 'la conversation', toFr: 'à la conversation', en: 'the conversation' }),
    alt: null,
  },
  {
    network: 'site',
    surface: 'site',
    name: { fr: 'Site de l’organisation', en: 'The organisation’s site' },
    hosts: 'own',
    images: null,
    open: {
      fr: 'Ouvrez l’espace d’édition du site et créez une page ou une actualité.',
      en: 'Open the site’s editor and create a page or a news item.',
    },
    send: {
      fr: 'Collez le texte sans le changer, ajoutez les images dans l’ordre, puis publiez.',
      en: 'Paste the text unchanged, add the pictures in order, then publish.',
    },
    alt: {
      fr: 'Collez la description de chaque image dans son champ «\u00a0Texte alternatif\u00a0».',
      en: 'Paste each picture’s description into its “Alternative text” field.',
    },
  },
  {
    network: 'newsletter',
    surface: 'newsletter',
    name: { fr: 'Lettre d’information', en: 'Newsletter' },
    hosts: [],
    images: null,
    open: {
      fr: 'Ouvrez l’outil d’envoi de la lettre et choisissez sa liste.',
      en: 'Open the newsletter’s sending tool and choose its list.',
    },
    send: {
      fr: 'Collez le texte sans le changer, ajoutez les images dans l’ordre, puis envoyez.',
      en: 'Paste the text unchanged, add the pictures in order, then send.',
    },
    alt: {
      fr: 'Collez la description de chaque image dans son champ «\u00a0Texte alternatif\u00a0».',
      en: 'Paste each picture’s description into its “Alternative text” field.',
    },
  },
  {
    network: 'print',
    surface: 'print',
    name: { fr: 'Imprimé', en: 'Print' },
    hosts: [],
    images: null,
    open: { fr: 'Ouvrez le modèle à imprimer.', en: 'Open the template to print.' },
    send: {
      fr: 'Placez le texte et les images sans les changer, puis imprimez ou affichez.',
      en: 'Place the text and the pictures unchanged, then print or put up.',
    },
    alt: null,
  },
]

/** A place nobody described: the steps hold anywhere, and a capture proves them. */
export const anyPlace: Place = {
  network: '*',
  surface: '*',
  name: { fr: 'Envoi à la main', en: 'Sent by hand' },
  hosts: [],
  images: null,
  open: {
    fr: 'Ouvrez le canal avec le compte de l’organisation.',
    en: 'Open the channel with the organisation’s account.',
  },
  send: {
    fr: 'Collez le texte sans le changer, ajoutez les images dans l’ordre, puis publiez.',
    en: 'Paste the text unchanged, add the pictures in order, then publish.',
  },
  alt: {
    fr: 'Si le canal demande un texte alternatif, collez la description de chaque image.',
    en: 'If the channel asks for an alternative text, paste each picture’s description.',
  },
}

/** The place described for this network and surface, else for this network, else the one that holds anywhere. */
export function placeOf(network: string, surface?: string): Place {
  const ofNetwork = places.filter((place) => place.network === network)
  return ofNetwork.find((place) => place.surface === surface) ?? ofNetwork[0] ?? anyPlace
}
