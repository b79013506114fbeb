import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { isOperator } from '../people/index.ts'
import { keptMailInput } from './inputs.ts'
import type { KeptMailInput } from './inputs.ts'
import { readMail } from './read-mail.ts'
import type { KeptMailView } from './types.ts'

const SHOWN = 200

type Operator = Needs<'db' | 'actor' | 'mailer'>

/**
 * The mails that nobody sends because no server is set, the newest first, at most two hundred; empty when one is.
 *
 * @throws {Refusal} not-allowed, to anyone but whoever runs the installation
 */
export async function listKeptMails(ctx: Operator): Promise<KeptMailView[]> {
  const folder = await folderOf(ctx)
  if (!folder) return []
  const names = (await listFolder(folder)).filter((name) => name.endsWith('.eml')).sort()
  const shown = names.reverse().slice(0, SHOWN)
  return Promise.all(
    shown.map(async (name) => {
      const { at, to, subject } = readMail(await readFile(join(folder, name), 'utf8'))
      return { id: name.slice(0, -'.eml'.length), at, to, subject }
    }),
  )
}

/**
 * One of them, with its text.
 *
 * @throws {Refusal} not-allowed · not-found
 */
export async function getKeptMail(
  ctx: Operator,
  input: KeptMailInput,
): Promise<KeptMailView & { text: string }> {
  const { mailId } = keptMailInput.parse(input)
  const folder = await folderOf(ctx)
  const name = `${mailId}.eml`
  if (!folder || !(await listFolder(folder)).includes(name))
    throw new Refusal('not-found', { what: 'mail', id: mailId })
  return { id: mailId, ...readMail(await readFile(join(folder, name), 'utf8')) }
}

async function folderOf(ctx: Operator): Promise<string | null> {
  if (!(await isOperator(ctx))) throw new Refusal('not-allowed', { action: 'read-kept-mails' })
  return ctx.mailer.folder
}

/** The folder is made with the first mail. */
async function listFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
