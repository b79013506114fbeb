import { deepEqual, equal, match, rejects } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import pg from 'pg'
import { freshDatabase } from '../../test/database.ts'
import { describeTables } from './generate.ts'
import { migrate, readMigrations } from './migrate.ts'

const database = await freshDatabase()
after(() => database.drop())

async function ask(connection: pg.PoolConfig, question: string) {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return (await client.query(question)).rows
  } finally {
    await client.end()
  }
}

// Not of a tenant: the migrations, the list of tenants (ids only), the heartbeat. Accounts are in the schema "auth".
const WITHOUT_TENANT = ['heartbeat', 'migration', 'tenant']

test('every table of a tenant begins its key with organisation_id', async () => {
  const rows = await ask(
    database.connections.owner,
    `select c.relname, (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum = i.indkey[0]) as first
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_index i on i.indrelid = c.oid and i.indisprimary
     where n.nspname = 'public' and c.relkind = 'r'`,
  )
  const others = rows.filter((row) => row.first !== 'organisation_id').map((row) => row.relname)
  deepEqual(others.sort(), ['heartbeat', 'migration'])
})

test('row-level security is on, and forced, for every table of a tenant', async () => {
  const rows = await ask(
    database.connections.owner,
    `select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and relkind = 'r' and not (relrowsecurity and relforcerowsecurity) order by relname`,
  )
  deepEqual(
    rows.map((row) => row.relname),
    WITHOUT_TENANT,
  )
})

test('the application cannot bypass row-level security, own a table, or become the owner', async () => {
  const [role] = await ask(
    database.connections.app,
    `select rolsuper, rolbypassrls, rolcreaterole, (select count(*)::int from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relowner = r.oid and n.nspname in ('public', 'auth')) as owned from pg_roles r where rolname = current_user`,
  )
  deepEqual(role, { rolsuper: false, rolbypassrls: false, rolcreaterole: false, owned: 0 })
  await rejects(ask(database.connections.app, 'set role balise_owner'), /permission denied/)
})

test('tables.ts is what the migrations make', async () => {
  const written = readFileSync(join(import.meta.dirname, 'tables.ts'), 'utf8')
  equal(written, await describeTables(database.connections.owner), 'run: npm run db:types -w server')
})

test('a database made while 0028 had the column that 0061 adds is brought up to date', async () => {
  const { owner } = database.connections
  const [applied] = await ask(owner, `select digest from migration where name = '0028-trainings.sql'`)
  await ask(
    owner,
    `update migration set digest = '2eecc985c136b219635cfc60dc72d6595a5871ac436c99fe9336a91771bba782' where name = '0028-trainings.sql'`,
  )
  await ask(owner, `delete from migration where name = '0061-training-order.sql'`)
  await migrate(owner)
  await ask(owner, `update migration set digest = '${applied.digest}' where name = '0028-trainings.sql'`)
})

test('a migration that was edited after it was applied is refused by name', async () => {
  const edited = readMigrations().map((migration, index) =>
    index === 0 ? { ...migration, digest: 'x' } : migration,
  )
  await rejects(migrate(database.connections.owner, edited), /0001-organisations\.sql was edited/)
})

test('a database newer than the program is refused', async () => {
  await rejects(migrate(database.connections.owner, readMigrations().slice(0, -1)), /unknown to this version/)
})

test('a migration that fails leaves nothing behind and says which it was', async () => {
  const broken = { name: '9999-broken.sql', sql: 'create table half (id int); select nonsense', digest: 'd' }
  await rejects(migrate(database.connections.owner, [...readMigrations(), broken]), (error: Error) => {
    match(error.message, /9999-broken\.sql/)
    return true
  })
  deepEqual(await ask(database.connections.owner, `select 1 from pg_class where relname = 'half'`), [])
})
