import type { Instructions, Limits, Network, PreviewPost, Sentence } from '../network.ts'
import { previewOf } from '../preview.ts'
import { checkAddress } from './check-address.ts'
import { placeOf, places } from './places.ts'
import type { Place } from './places.ts'

/** Where no interface lets Balise send: it prepares, a person sends, and brings back the address or a capture. */
export const manual: Network = {
  id: 'manual',
  name: { fr: 'À la main', en: 'By hand' },
  surfaces: [...new Set(places.map(({ surface }) => surface))],
  credentials: [],
  publishes: 'by-hand',
  limits: async ({ network, surface }) => limitsOf(placeOf(network, surface)),
  preview: (post, limits) => previewOf(post, limits),
  instructions: ({ network, surface }, post) => instructionsFor(placeOf(network, surface), post),
  checkAddress: ({ network, surface }, address, ownDomains) =>
    checkAddress(placeOf(network, surface), address, ownDomains),
}

export const limitsOf = (place: Place): Limits => ({
  graphemes: null,
  bytes: null,
  images: place.images,
  imageBytes: null,
  altRequired: place.alt !== null,
})

function instructionsFor(place: Place, { text, media }: PreviewPost): Instructions {
  const proof = place.hosts !== 'own' && place.hosts.length === 0 ? 'capture' : 'address'
  const steps = [
    copyText,
    savePictures,
    place.open,
    place.send,
    place.alt,
    proof === 'address' ? bringAddress : bringCapture,
  ]
  const needless = [
    text === '' && copyText,
    media.length === 0 && savePictures,
    media.length === 0 && place.alt,
  ]
  return {
    name: place.name,
    proof,
    steps: steps.filter((step) => step !== null && !needless.includes(step)) as Sentence[],
  }
}

const copyText: Sentence = {
  fr: 'Copiez le texte avec le bouton «\u00a0Copier\u00a0».',
  en: 'Copy the text with the “Copy” button.',
}
const savePictures: Sentence = {
  fr: 'Enregistrez les images\u00a0: elles sont numérotées dans l’ordre.',
  en: 'Save the pictures: they are numbered in order.',
}
const bringAddress: Sentence = {
  fr: 'Ouvrez la publication, copiez son adresse et collez-la ici. Une capture convient aussi.',
  en: 'Open the post, copy its address and paste it here. A capture will do as well.',
}
const bringCapture: Sentence = {
  fr: 'Faites une capture ou une photo de ce qui est paru et ajoutez-la ici.',
  en: 'Take a capture or a photo of what appeared and add it here.',
}
