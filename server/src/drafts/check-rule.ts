import { CharterMistakes, readCharter, writeCharter } from '@balise/charter'
import { Refusal } from '../errors.ts'
import { charterOfOne } from './rule-sentence.ts'
import type { DraftRule, Head } from './types.ts'

/**
 * Asks the charter's own reader whether a rule could stand in a charter.
 *
 * @throws {Refusal} rule-faulty
 */
export function checkRule(head: Head, quote: string, rule: DraftRule): void {
  try {
    readCharter(writeCharter(charterOfOne(head, { quote, rule })))
  } catch (error) {
    if (error instanceof CharterMistakes) throw new Refusal('rule-faulty', { mistakes: error.mistakes })
    throw error
  }
}
