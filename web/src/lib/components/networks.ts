/** How a network is named and abbreviated where a channel is shown; its own name wins where the server gives it. */
const NAMES: Record<string, { name: string; short: string }> = {
  facebook: { name: 'Facebook', short: 'fb' },
  instagram: { name: 'Instagram', short: 'ig' },
  linkedin: { name: 'LinkedIn', short: 'in' },
  bluesky: { name: 'Bluesky', short: 'bs' },
  mastodon: { name: 'Mastodon', short: 'ma' },
  whatsapp: { name: 'WhatsApp', short: 'wa' },
  youtube: { name: 'YouTube', short: 'yt' },
  x: { name: 'X', short: 'x' },
  site: { name: 'Site', short: 'w' },
  web: { name: 'Web', short: 'w' },
  fake: { name: 'Démo', short: 'dé' },
  print: { name: 'Papier', short: 'p' },
}

export const networkName = (network: string): string =>
  NAMES[network]?.name ?? network.charAt(0).toUpperCase() + network.slice(1)

export const networkShort = (network: string): string => NAMES[network]?.short ?? network.slice(0, 2)
