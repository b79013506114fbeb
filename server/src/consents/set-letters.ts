import { join } from 'node:path'
import { createSideProcess } from '../parts/side-process.ts'
import type { Answer } from './letter-process.ts'
import type { LetterSheet } from './letter-sheet.ts'

// Two hundred letters take 420 MB to set and two seconds: beside the server, and given back at once.
const setter = createSideProcess<LetterSheet[], Answer>({
  file: join(import.meta.dirname, 'letter-process.ts'),
  idleSeconds: 5,
  maxSeconds: 60,
  isSpent: () => true,
})

/** One PDF of letters, each on sheets of its own. */
export async function setLetters(sheets: LetterSheet[]): Promise<Uint8Array> {
  const answer = await setter.ask(sheets)
  if ('pdf' in answer) return answer.pdf
  throw new Error(`letters: ${'ended' in answer ? answer.ended : answer.broken}`)
}
