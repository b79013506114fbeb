import { deepEqual, equal, match } from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../../test/test-app.ts'
import { listCampaigns, listEndingSoon } from '../campaigns/index.ts'
import { actorFor } from '../people/index.ts'
import { listPosts } from '../posts/index.ts'
import { listTakedowns } from '../takedowns/index.ts'
import { createDemoIfEmpty } from './create-demo.ts'

// What a family takes back a moment after it left is one thing, in the same instant another.
const app = await testApp({ now: () => new Date() })
let begun = 0
const accounts = await createDemoIfEmpty(app, () => begun++)

test('the demonstration opens an account for each of its four roles', () => {
  equal(accounts.length, 4)
  for (const { password } of accounts) match(password, /^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/)
})

test('a second start leaves everything as it is', async () => {
  deepEqual(await createDemoIfEmpty(app, () => begun++), [])
  equal(begun, 1)
})

test('each account of the demonstration signs in', async () => {
  for (const { email, password } of accounts) {
    const { setCookies } = await app.signIn.signIn({ email, password, ip: '127.0.0.1' })
    const cookie = setCookies.map((one) => one.split(';')[0]).join('; ')
    equal((await app.signIn.accountOf(new Headers({ cookie })))?.email, email)
  }
})

async function asNadia() {
  const account = await app.signIn.findAccount('nadia@lestilleuls.example')
  const nadia = await actorFor(app.as({ kind: 'account', accountId: account?.id ?? '' }), {})
  if (!nadia) throw new Error('Nadia belongs nowhere')
  return app.as(nadia)
}

test('the demonstration shows posts in every state that a first look needs', async () => {
  const posts = await listPosts(await asNadia(), { limit: 50 })
  deepEqual(posts.map(({ state }) => state).sort(), [
    'draft',
    'published',
    'published',
    'refused',
    'scheduled',
    'sending',
    'to-approve',
  ])
})

test('the demonstration shows what families say: a picture to take down, a question asked, a yes that ends', async () => {
  const ctx = await asNadia()
  const [removal, ...others] = await listTakedowns(ctx)
  deepEqual([removal!.person.name, removal!.removal, others.length], ['Nora Diallo', 'itself', 0])
  const [asked] = await listCampaigns(ctx)
  deepEqual([asked!.asked, asked!.answered], [3, 1])
  deepEqual(
    (await listEndingSoon(ctx)).map(({ person }) => person.name),
    ['Sami Benali'],
  )
})
