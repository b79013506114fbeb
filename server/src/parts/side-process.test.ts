import { deepEqual, equal, notEqual, ok } from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { createSideProcess } from './side-process.ts'

type Asked = { say?: string; die?: number; wait?: boolean }
type Answer = { said: string; pid: number; sees: string[] }
const file = join(import.meta.dirname, '../../test/side/echo.ts')
const start = (more = {}) =>
  createSideProcess<Asked, Answer>({ file, idleSeconds: 0.3, maxSeconds: 5, ...more })
const answered = (answer: Answer | { ended: string }): Answer => {
  ok('said' in answer, JSON.stringify(answer))
  return answer
}

test('one program answers in turn, without our environment', async () => {
  const side = start()
  const answers = (await Promise.all(['a', 'b'].map((say) => side.ask({ say })))).map(answered)
  deepEqual(
    answers.map(({ said }) => said),
    ['a', 'b'],
  )
  equal(answers[0]!.pid, answers[1]!.pid)
  // Where Node keeps what it made of our sources, when it does, is all that it is told.
  deepEqual(
    answers[0]!.sees.filter((name) => name !== 'NODE_COMPILE_CACHE'),
    [],
  )
})

test('a program that crashes or hangs takes nobody with it, and the next question starts another', async () => {
  const side = start({ maxSeconds: 4 })
  const { pid } = answered(await side.ask({ say: 'a' }))
  deepEqual(await side.ask({ die: 7 }), { ended: '7' })
  deepEqual(await side.ask({ wait: true }), { ended: 'SIGKILL' })
  notEqual(answered(await side.ask({ say: 'b' })).pid, pid)
})

test('a program that nobody asks ends', async () => {
  const side = start()
  const { pid } = answered(await side.ask({ say: 'a' }))
  await sleep(1500)
  let isThere = true
  try {
    process.kill(pid, 0)
  } catch {
    isThere = false
  }
  equal(isThere, false)
})

test('a program that is spent after an answer is another one for the next question', async () => {
  const side = start({ isSpent: ({ said }: Answer) => said === 'a' })
  const pids = (await Promise.all(['a', 'b', 'c'].map((say) => side.ask({ say })))).map(answered)
  notEqual(pids[0]!.pid, pids[1]!.pid)
  equal(pids[1]!.pid, pids[2]!.pid)
})
