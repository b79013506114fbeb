import type { App } from '../app.ts'
import { inTransaction } from '../ctx.ts'
import type { Ctx } from '../ctx.ts'
import { listTenants } from '../jobs/queue.ts'
import { EXIT } from './command.ts'
import type { Command } from './command.ts'

export const organisations: Command = {
  needed: [],
  options: [],
  async run(app) {
    for (const { slug, name } of await listOrganisations(app)) console.log(`${slug}  ${name}`)
    return EXIT.ok
  },
}

/** Who asks when the operator's terminal does. */
export const asOperator = (app: Pick<App, 'as'>, organisationId: string): Ctx =>
  app.as({ kind: 'system', organisationId, job: 'admin' })

export async function listOrganisations(app: Pick<App, 'as'>) {
  const found: { organisationId: string; slug: string; name: string }[] = []
  for (const organisationId of await listTenants(app.as({ kind: 'visitor' }).db)) {
    const { slug, name } = await inTransaction(asOperator(app, organisationId), ({ db }) =>
      db.selectFrom('organisation').select(['slug', 'name']).executeTakeFirstOrThrow(),
    )
    found.push({ organisationId, slug, name })
  }
  return found
}
