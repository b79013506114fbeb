import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { givenChannel, givenMember, givenOrganisation } from '../../test/given.ts'
import { givenHouse, RULES } from '../../test/given-posts.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { inTransaction } from '../ctx.ts'
import type { Member } from '../ctx.ts'
import { askCharter } from './ask-charter.ts'
import type { AskCharterInput } from './inputs.ts'

const app = await testApp()
const ask = (member: Member, input: Partial<AskCharterInput>) =>
  askCharter(app.as(member), { text: 'Bonjour.', capacity: 'personal', locale: 'fr', ...input })
const OWN = { network: 'facebook', audience: 'public' } as const

const givenAsbl = async () => {
  const house = await givenOrganisation(app)
  const member = await givenMember(app, house.organisationId, { name: 'Sofia Petit', roles: ['educator'] })
  return { ...house, member }
}

/** Every row that this organisation or the installation has, in every table the application may read. */
const everything = (member: Member) =>
  inTransaction(app.as(member), async ({ db }) => {
    const tables = await sql<{ name: string }>`
      select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')
        and has_table_privilege(format('%I.%I', schemaname, tablename), 'select')
      order by 1`.execute(db)
    const content: Record<string, string> = {}
    for (const { name } of tables.rows) {
      const { rows } = await sql<{ is: string }>`
        select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as is
        from ${sql.raw(name)} t`.execute(db)
      content[name] = rows[0]!.is
    }
    return content
  })

test('a sentence that speaks for the organisation is found on a personal account, with its article', async () => {
  const { member } = await givenAsbl()
  const { decision, findings } = await ask(member, {
    text: 'Au nom de notre ASBL, je vous annonce la fermeture du service.',
    own: OWN,
  })
  equal(decision, 'review')
  match(findings[0]!.quote, /compte personnel/)
  equal(findings[0]!.article.number, '3.2')
})

test('a photo of someone asks for their agreement, and says whom to ask', async () => {
  const { member, organisationId } = await givenAsbl()
  const channelId = await givenChannel(app, organisationId, { network: 'facebook' })
  const { decision, findings } = await ask(member, { capacity: 'official', channelId, picture: 'someone' })
  ok(decision === 'block' || decision === 'review', decision)
  ok(findings.some(({ kind }) => kind === 'image-consent'))
})

test('nothing against it is said too, with whoever answers for communication', async () => {
  const { member } = await givenAsbl()
  const { decision, findings, contacts, charter } = await ask(member, {
    text: 'Beau concert hier soir.',
    own: OWN,
  })
  equal(decision, 'allow')
  deepEqual(findings, [])
  deepEqual(
    contacts.map(({ id }) => id),
    ['communication'],
  )
  equal(charter.version, '1.0')
})

test('an agreement that is needed names the roles that give it', async () => {
  const { sofia, channelId } = await givenHouse(app, [RULES.asksUnitHead])
  const { decision, approvers } = await ask(sofia, { capacity: 'official', channelId })
  equal(decision, 'review')
  deepEqual(approvers, ['Responsable de service'])
})

test('asking leaves no trace: no table has changed, the log neither', async () => {
  const { member, organisationId } = await givenAsbl()
  const channelId = await givenChannel(app, organisationId)
  const before = await everything(member)
  await ask(member, { text: 'Je pense ceci de Nadia Lambert, et de mon chef.', own: OWN, picture: 'someone' })
  await ask(member, { text: 'Le mot de passe : Tilleuls2026!', capacity: 'official', channelId })
  deepEqual(await everything(member), before)
  ok(Object.keys(before).includes('public.log_entry') && Object.keys(before).length > 25)
})

test('the database refuses any writing while it is answered', async () => {
  const { member } = await givenAsbl()
  const ctx = app.as(member)
  await rejects(
    inTransaction(ctx, async (ctx) => {
      await askCharter(ctx, { text: 'Bonjour.', capacity: 'personal', own: OWN, locale: 'fr' })
      await ctx.db.updateTable('person').set({ name: 'x' }).execute()
    }),
    /read-only transaction/,
  )
})

test('an answer to a question of the charter changes the verdict', async () => {
  const { sofia, channelId } = await givenHouse(app, ['id: checked\nkind: self-review\neffect: advise'])
  const first = await ask(sofia, { capacity: 'official', channelId })
  const questions = first.findings.flatMap(({ ask }) => ask ?? [])
  equal(questions.length, 1)
  const answers = Object.fromEntries(questions.map(({ id, answers }) => [id, answers[0]!]))
  const second = await ask(sofia, { capacity: 'official', channelId, answers })
  ok(second.findings.length < first.findings.length)
})

test('whoever says nowhere, or a channel of others, gets no answer', async () => {
  const { member } = await givenAsbl()
  await refuses(ask(member, {}), 'channels-missing')
  const other = await givenAsbl()
  const channelId = await givenChannel(app, other.organisationId)
  await refuses(ask(member, { channelId }), 'not-found')
})

test('without a charter in force there is nothing to answer with', async () => {
  const { organisationId } = await givenOrganisation(app, { charter: false })
  const member = await givenMember(app, organisationId)
  await refuses(ask(member, { own: OWN }), 'no-charter')
})
