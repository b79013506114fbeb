import type { SourceParameters } from './source.ts'

export const sourceFr = {
  title: 'Sources des liens',
  says: 'Un lien mène à une source officielle ou de confiance ; toute autre est vérifiée.',
  parameters: {
    trusted: 'quelles sources sont de confiance',
    askVerified: 'si l’auteur peut vérifier lui-même une source',
  },
  rule: (p: SourceParameters) =>
    `un lien mène à une source officielle ou de confiance${p.askVerified ? ', ou l’auteur dit l’avoir vérifiée' : ''}.`,
  findings: {
    unverified: (d: { host: string }) =>
      `« ${d.host} » n’est pas une source de confiance : vérifiez-la avant de la partager.`,
    untrusted: (d: { host: string }) => `« ${d.host} » n’est pas une source de confiance.`,
  },
  questions: {
    unverified: (_: { host: string }) => 'Avez-vous vérifié les sources de cette publication ?',
  },
}
