import type { misleadingLinkFr } from './misleading-link.fr.ts'

export const misleadingLinkEn: typeof misleadingLinkFr = {
  title: 'Misleading links',
  says: 'A link shows the site it leads to: no shortener, no imitation.',
  parameters: { shorteners: 'which shorteners are refused', allow: 'which sites this rule leaves alone' },
  rule: () => 'a link shows the site it leads to, without shortener or imitation.',
  findings: {
    shortener: (d) => `“${d.host}” shortens links: one cannot see where this one leads.`,
    'look-alike': (d) => `“${d.host}” imitates “${d.like}”.`,
    'mixed-scripts': (d) => `“${d.host}” mixes alphabets: this link may imitate another site.`,
    'other-script': (d) => `“${d.host}” is written in another alphabet and reads as “${d.like}”.`,
    'hidden-characters': (d) => `This link to “${d.host}” contains invisible characters.`,
    'user-part': (d) => `This link begins with a user name: it really leads to “${d.host}”.`,
    address: (d) => `“${d.host}” is a technical address, without the name of a site.`,
    port: (d) => `This link leads to port ${d.port} of “${d.host}”, which is unusual.`,
    'other-site': (d) => `This link announces “${d.said}” and leads to “${d.host}”.`,
  },
}
