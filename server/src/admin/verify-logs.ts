import { verifyLog } from '../log/index.ts'
import { EXIT } from './command.ts'
import type { Command } from './command.ts'
import { asOperator, listOrganisations } from './organisations.ts'
import { adminWords } from './words.ts'

export const verifyLogs: Command = {
  needed: [],
  options: ['organisation'],
  async run(app, { organisation }, locale) {
    const words = adminWords[locale]
    const all = await listOrganisations(app)
    const chosen = organisation === undefined ? all : all.filter(({ slug }) => slug === organisation)
    if (organisation !== undefined && chosen.length === 0) {
      console.error(words.unknownOrganisation(organisation, all.map(({ slug }) => slug).join(', ')))
      return EXIT.wrong
    }
    let isSound = true
    for (const { organisationId, slug } of chosen) {
      const check = await verifyLog(asOperator(app, organisationId))
      if (check.ok) console.log(words.verified(slug, check.entries, check.seals))
      else console.log(words.broken(slug, check.brokenAt.seq, words.why[check.brokenAt.why]))
      isSound &&= check.ok
    }
    return isSound ? EXIT.ok : EXIT.broken
  },
}
