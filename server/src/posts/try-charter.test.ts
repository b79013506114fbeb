import { deepEqual, equal } from 'node:assert/strict'
import test from 'node:test'
import { charterWith, givenApproved, givenHouse, RULES } from '../../test/given-posts.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { tryCharter } from './try-charter.ts'

const app = await testApp()
const stricter = charterWith([RULES.directorsOnly], '2.0')

test('a charter to come says which posts of the past it would have stopped, and adopts nothing', async () => {
  const house = await givenHouse(app)
  const postId = await givenApproved(app, house)
  const trial = await tryCharter(app.as(house.administrator), { source: stricter, locale: 'fr' })
  deepEqual(
    trial.shifts.map((shift) => [shift.postId, shift.before, shift.after]),
    [[postId, 'allow', 'block']],
  )
  deepEqual(trial.rules, [{ rule: 'directors-only', begins: 1, ceases: 0 }])
  deepEqual(trial.added, ['directors-only'])
})

test('the posts of another organisation are not asked about', async () => {
  await givenApproved(app, await givenHouse(app))
  const ours = await givenHouse(app)
  equal((await tryCharter(app.as(ours.administrator), { source: stricter, locale: 'fr' })).asked, 0)
})

test('only an administrator tries a charter, and a faulty one is refused', async () => {
  const house = await givenHouse(app)
  await refuses(tryCharter(app.as(house.sofia), { source: stricter, locale: 'fr' }), 'not-allowed')
  await refuses(tryCharter(app.as(house.administrator), { source: '# rien', locale: 'fr' }), 'charter-faulty')
})
