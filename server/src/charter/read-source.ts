import { CharterMistakes, readCharter } from '@balise/charter'
import type { Charter } from '@balise/rules'
import { Refusal } from '../errors.ts'

/**
 * A charter as someone hands it in.
 *
 * @throws {Refusal} charter-faulty
 */
export function readSource(source: string): Charter {
  try {
    return readCharter(source)
  } catch (error) {
    if (error instanceof CharterMistakes) throw new Refusal('charter-faulty', { mistakes: error.mistakes })
    throw error
  }
}
