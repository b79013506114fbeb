import { existsSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { inTransaction } from '../src/ctx.ts'
import { verifyLog } from '../src/log/index.ts'
import { allNetworks } from '../src/networks/all.ts'
import { createFake } from '../src/networks/fake/fake.ts'
import { fileFakeStore } from '../src/networks/fake/store.ts'
import { createPost, schedulePost, sendDue, submitPost } from '../src/posts/index.ts'
import { givenHouse } from './given-posts.ts'
import type { House } from './given-posts.ts'

// The server that kill.test.ts kills: writes posts, schedules them and sends them, as fast as it can, and says on its
// standard output what it has acknowledged. With "end", it lets everything come to rest and says what there is.

const [, , dataDir, mode] = process.argv as [string, string, string, 'live' | 'end']
const say = (...words: string[]) => writeSync(1, `${words.join(' ')}\n`) // written before it returns: no buffer to lose

const fake = createFake({
  store: fileFakeStore(join(dataDir, 'fake-network.jsonl')),
  pause: () => sleep(5), // a network takes its time: most kills fall around the moment it publishes
})
const app = await createApp(readConfig({ DATA_DIR: dataDir }), { networks: allNetworks(fake) })
const house = await openHouse()
// Nobody else is running: whatever is held was held by the process that was killed.
await sendDue(app.as(house.system), { leaseSeconds: 0 })

if (mode === 'live') {
  await app.start()
  say('ready')
  await Promise.all([write('a'), write('b')])
} else {
  await app.runJobs()
  await sendDue(app.as(house.system), { leaseSeconds: 0 })
  say('end', JSON.stringify(await whatThereIs()))
  await app.stop()
}

async function openHouse(): Promise<House> {
  const file = join(dataDir, 'house.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as House
  const house = await givenHouse(app)
  writeFileSync(file, JSON.stringify(house))
  return house
}

async function write(who: string) {
  const ctx = app.as(house.sofia)
  for (let index = 0; ; index++) {
    const { id: postId } = await createPost(ctx, {
      text: `${who} ${index} ${process.pid}`,
      channelIds: [house.channelId],
    })
    say('created', postId)
    await submitPost(ctx, { postId, revision: 1 })
    say('approved', postId)
    await schedulePost(ctx, { postId, publishAt: null })
    say('scheduled', postId)
  }
}

function whatThereIs() {
  return inTransaction(app.as(house.system), async (ctx) => ({
    posts: await ctx.db.selectFrom('post').select(['id', 'state']).execute(),
    deliveries: await ctx.db.selectFrom('delivery').select(['id', 'post_id', 'state', 'remote_id']).execute(),
    log: await verifyLog(ctx),
  }))
}
