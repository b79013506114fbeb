import type { Io } from './io.ts'
import { run } from './run.ts'

type Files = Record<string, string | Uint8Array>

/** Runs one command line on files that exist only here. */
export async function balise(line: string, files: Files = {}, { input = '', environment = {} } = {}) {
  let printed = ''
  let said = ''
  const written: Record<string, Uint8Array> = {}
  const missing = (code: string) => Object.assign(new Error(code), { code })
  const io: Io = {
    readFile: async (path) => {
      const file = files[path]
      if (file === undefined) throw missing('ENOENT')
      return typeof file === 'string' ? new TextEncoder().encode(file) : file
    },
    writeFile: async (path, bytes) => {
      if (path.includes('missing/')) throw missing('ENOENT')
      written[path] = bytes
    },
    readInput: async () => input,
    listFiles: async (path) => {
      if (files[path] !== undefined) throw missing('ENOTDIR')
      const names = Object.keys(files).filter((name) => name.startsWith(`${path}/`))
      if (names.length === 0) throw missing('ENOENT')
      return names.map((name) => name.slice(path.length + 1))
    },
    print: (text) => void (printed += text),
    say: (text) => void (said += text),
    fetch,
    now: () => '2026-04-14T15:00:00+02:00',
    environment,
  }
  const code = await run(line.split(' ').filter(Boolean), io)
  return { code, printed, said, written }
}

export const caseOf = (text: string, more: object = {}) => ({
  now: '2026-04-14T15:00:00+02:00',
  organisation: {
    name: 'Les Tilleuls',
    timezone: 'Europe/Brussels',
    channels: [{ id: 'fb-page', network: 'facebook', surface: 'page', audience: 'public', official: true }],
    people: [
      {
        id: 'nadia',
        name: 'Nadia Lambert',
        kind: 'staff',
        roles: ['administrator'],
        acknowledged: '2026-01-10',
      },
    ],
  },
  post: { author: 'nadia', capacity: 'official', action: 'publish', channel: 'fb-page', text, ...more },
})
