import { hasSubdomains, siteHost } from './hosts.ts'
import { isOpenSuffix } from './registrable-domain.ts'

/** Finds the site that a host belongs to, whatever the number of sites. */
export type KnownSites = (host: string) => string | undefined

/**
 * Prepares sites with their subdomains. A suffix that is open to anyone (`qc.ca`, `wordpress.com`) stands for its own
 * page alone; what a government keeps for itself (`gouv.fr`) stands for all of its sites.
 */
export function knownSites(sites: readonly string[]): KnownSites {
  const known = new Set(sites.map(siteHost))
  known.delete('')
  if (known.size === 0) return () => undefined
  return (host) => {
    if (known.has(host)) return host
    for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
      const site = host.slice(dot + 1)
      if (known.has(site) && hasSubdomains(site) && !isOpenSuffix(site)) return site
    }
    return undefined
  }
}
