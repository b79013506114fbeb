import type { AddressCheck, AddressProblem, Sentence } from '../network.ts'
import type { Place } from './places.ts'

/**
 * Judges the address a person brings back after sending by hand. It proves where, never what: the page is not opened.
 * A link shortener is another network: it can be pointed elsewhere later.
 */
export function checkAddress(place: Place, address: string, ownDomains: string[]): AddressCheck {
  const hosts = place.hosts === 'own' ? ownDomains : place.hosts
  if (hosts.length === 0) return refuse('no-address-here', place)
  const url = URL.parse(address.trim())
  if (!url) return refuse('not-an-address', place)
  if (url.protocol !== 'https:') return refuse('not-https', place)
  if (url.username !== '' || url.password !== '') return refuse('has-credentials', place)
  if (url.port !== '' || !hosts.some((host) => isUnder(url.hostname, host)))
    return refuse('other-network', place)
  if (url.pathname === '/' && url.search === '') return refuse('home-page', place)
  url.hash = ''
  return { url: url.href }
}

const isUnder = (hostname: string, host: string) =>
  hostname === host.toLowerCase() || hostname.endsWith(`.${host.toLowerCase()}`)

const refuse = (problem: AddressProblem, place: Place): AddressCheck => ({
  problem,
  says: SAYS[problem](place),
})

const SAYS: Record<AddressProblem, (place: Place) => Sentence> = {
  'not-an-address': () => ({
    fr: 'Ceci n’est pas une adresse complète. Copiez-la depuis la publication\u00a0: elle commence par https://.',
    en: 'This is not a whole address. Copy it from the post: it starts with https://.',
  }),
  'not-https': () => ({
    fr: 'L’adresse doit commencer par https://. Copiez-la depuis la publication.',
    en: 'The address must start with https://. Copy it from the post.',
  }),
  'has-credentials': () => ({
    fr: 'Cette adresse contient un nom ou un mot de passe. Copiez l’adresse publique de la publication.',
    en: 'This address holds a name or a password. Copy the post’s public address.',
  }),
  'other-network': ({ name, hosts }) => ({
    fr: `Cette adresse n’est pas celle du canal «\u00a0${name.fr}\u00a0».${expectedFr(hosts)}`,
    en: `This address is not one of the channel “${name.en}”.${expectedEn(hosts)}`,
  }),
  'home-page': () => ({
    fr: 'C’est l’adresse d’un accueil, pas d’une publication. Ouvrez la publication et copiez son adresse.',
    en: 'This is the address of a home page, not of a post. Open the post and copy its address.',
  }),
  'no-address-here': ({ name }) => ({
    fr: `Une publication n’a pas d’adresse ici (${name.fr}). Ajoutez plutôt une capture ou une photo.`,
    en: `A post has no address here (${name.en}). Add a capture or a photo instead.`,
  }),
}

const expectedFr = (hosts: Place['hosts']) =>
  hosts === 'own'
    ? ' Elle doit être sur un site de l’organisation.'
    : ` Elle doit être sur ${hosts.join(' ou ')}.`
const expectedEn = (hosts: Place['hosts']) =>
  hosts === 'own' ? ' It must be on a site of the organisation.' : ` It must be on ${hosts.join(' or ')}.`
