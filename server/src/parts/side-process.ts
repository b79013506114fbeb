import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { getCompileCacheDir } from 'node:module'
import { setPriority } from 'node:os'

export type SideProcess<Asked, Answer> = {
  /** In turn: one thing at a time. `ended` says why there is no answer: it crashed, was too slow or could not start. */
  ask(asked: Asked): Promise<Answer | { ended: string }>
}

const isEnded = (answer: unknown): answer is { ended: string } =>
  typeof answer === 'object' && answer !== null && 'ended' in answer

/**
 * A program beside this one, for work that may crash or fill the memory. It starts when it is first asked, without our
 * environment, ends when nobody has asked for a while, and is started again after it ended, however it did.
 *
 * @param isSpent true of an answer after which another program is to be started, before the next question
 * @param nice added to its priority: 0 for as urgent as the server, up to 19
 */
export function createSideProcess<Asked, Answer>({
  file,
  idleSeconds,
  maxSeconds,
  execArgv = [],
  env = {},
  nice = 0,
  isSpent = () => false,
}: {
  file: string
  idleSeconds: number
  maxSeconds: number
  execArgv?: string[]
  env?: Record<string, string>
  nice?: number
  isSpent?: (answer: Answer) => boolean
}): SideProcess<Asked, Answer> {
  let running: ChildProcess | undefined
  let rest: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()

  async function send(asked: Asked): Promise<Answer | { ended: string }> {
    clearTimeout(rest)
    const child = (running ??= start())
    child.ref()
    child.channel?.ref()
    try {
      const answer = await answerOf(child, asked)
      if (!isEnded(answer) && isSpent(answer)) dismiss(child)
      return answer
    } finally {
      // Waiting for the next one keeps no program alive.
      child.channel?.unref()
      child.unref()
      rest = setTimeout(() => dismiss(child), idleSeconds * 1000).unref()
    }
  }

  /** Forgotten first: whoever comes while it ends starts another. */
  function dismiss(child: ChildProcess) {
    if (running === child) running = undefined
    child.kill()
  }

  function start(): ChildProcess {
    // What Node made of our sources is there for it too: without the compiler it starts sooner and weighs less.
    const NODE_COMPILE_CACHE = getCompileCacheDir()
    const child = fork(file, { serialization: 'advanced', execArgv, env: { NODE_COMPILE_CACHE, ...env } })
    if (nice > 0 && child.pid) setPriority(child.pid, nice)
    const forget = () => {
      if (running === child) running = undefined
    }
    child.once('exit', forget)
    child.once('error', forget)
    return child
  }

  function answerOf(child: ChildProcess, asked: Asked): Promise<Answer | { ended: string }> {
    return new Promise((resolve) => {
      const ended = (why: unknown) => finish({ ended: String(why) })
      const exited = (code: number | null, signal: string | null) => ended(signal ?? code)
      const timer = setTimeout(() => child.kill('SIGKILL'), maxSeconds * 1000)
      const finish = (answer: Answer | { ended: string }) => {
        clearTimeout(timer)
        child.off('message', finish).off('exit', exited).off('error', ended)
        resolve(answer)
      }
      child.once('message', finish).once('exit', exited).once('error', ended)
      child.send(asked as Parameters<ChildProcess['send']>[0], (error) => error && ended(error))
    })
  }

  return {
    ask(asked) {
      const turn = last.then(() => send(asked))
      last = turn.catch(() => undefined)
      return turn
    },
  }
}
