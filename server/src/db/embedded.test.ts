import { equal, rejects } from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { embeddedConnections, openPool } from './client.ts'
import { startEmbedded } from './embedded.ts'

const dir = mkdtempSync(join(tmpdir(), 'balise-embedded-'))
const server = await startEmbedded(dir, { durable: false })
after(async () => {
  await server.stop()
  rmSync(dir, { recursive: true, force: true })
})

const pid = () => Number(readFileSync(join(dir, 'cluster/postmaster.pid'), 'utf8').split('\n')[0])

test('a server that a killed parent left behind is adopted, not started beside', async () => {
  const before = pid()
  const adopted = await startEmbedded(dir, { durable: false })
  equal(pid(), before)
  equal(adopted.passwords.balise_app, server.passwords.balise_app)
})

test('a database that goes away is missed for a moment, then answers the same connections again', async () => {
  const pool = openPool(embeddedConnections(server, 'balise').app, 2)
  await pool.query('select 1')
  process.kill(pid(), 'SIGKILL')
  await rejects(async () => {
    for (;;) await pool.query('select 1')
  })
  let answer: unknown
  for (let waited = 0; answer === undefined && waited < 20_000; waited += 200) {
    await sleep(200)
    const result = await pool.query('select 1 as one').catch(() => undefined) // not there yet
    answer = result?.rows[0]?.one
  }
  equal(answer, 1)
  await pool.end()
})

test('no port is opened: the socket is the only door', async () => {
  const pool = openPool(embeddedConnections(server, 'balise').app, 1)
  const { rows } = await pool.query(`select current_setting('listen_addresses') as tcp`)
  equal(rows[0].tcp, '')
  await pool.end()
})
