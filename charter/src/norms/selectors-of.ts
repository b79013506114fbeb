import { fold } from './fold.ts'
import type { Norm } from './norm.ts'

// Folded name → the id of the network in a charter.
const NETWORKS: Record<string, string> = {
  facebook: 'facebook',
  instagram: 'instagram',
  linkedin: 'linkedin',
  twitter: 'x',
  youtube: 'youtube',
  tiktok: 'tiktok',
  snapchat: 'snapchat',
  whatsapp: 'whatsapp',
  mastodon: 'mastodon',
  bluesky: 'bluesky',
  threads: 'threads',
}
const NAMED = new RegExp(`\\b(${Object.keys(NETWORKS).join('|')})\\b`, 'g')
// More networks in one sentence are examples of networks.
const MOST_NETWORKS = 2

/** The channels a norm names, or its nearest heading for it; none means everywhere. */
export function selectorsOf({ quote, path }: Pick<Norm, 'quote' | 'path'>): string[] {
  for (const text of [quote, ...path.toReversed()].map(fold)) {
    const networks = [...new Set([...text.matchAll(NAMED)].map(([name]) => NETWORKS[name]!))]
    if (networks.length > MOST_NETWORKS) return []
    if (networks.length > 0) return networks.map((network) => `${network}${surfaceIn(text, network)}`)
    if (/\b(?:comptes?|pages?|canaux|profils?) officiel/.test(text)) return ['official']
  }
  return []
}

function surfaceIn(text: string, network: string): string {
  if (/\bgroupes?\b|\bpages? (?:facebook )?privees?\b/.test(text)) return ':group'
  return network === 'facebook' && /\bpages?\b/.test(text) ? ':page' : ''
}
