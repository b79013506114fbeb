import type { sourceFr } from './source.fr.ts'

export const sourceEn: typeof sourceFr = {
  title: 'Sources of links',
  says: 'A link leads to an official or trusted source; any other is verified.',
  parameters: {
    trusted: 'which sources are trusted',
    askVerified: 'whether authors may verify a source themselves',
  },
  rule: (p) =>
    `a link leads to an official or trusted source${p.askVerified ? ', or the author says it was verified' : ''}.`,
  findings: {
    unverified: (d) => `“${d.host}” is not a trusted source: verify it before you share it.`,
    untrusted: (d) => `“${d.host}” is not a trusted source.`,
  },
  questions: { unverified: () => 'Have you verified the sources of this post?' },
}
