import { EFFECTS } from '@balise/rules'
import { all, text } from '../form.ts'
import { readParameters } from './rule-fields.ts'

/** The rule that the form of « Ajuster » describes; a setting that was open and is left empty stays a question. */
export function readAdjusted(form: FormData) {
  const kind = text(form, 'kind')
  const parameters = readParameters(form, kind, 'set.')
  const others = text(form, 'places').split(/\s+/).filter(Boolean)
  return {
    kind,
    on: [...all(form, 'on'), ...others],
    effect: EFFECTS.find((effect) => effect === text(form, 'effect')) ?? ('advise' as const),
    parameters,
    holes: all(form, 'open').filter((hole) => parameters[hole] === undefined),
  }
}
