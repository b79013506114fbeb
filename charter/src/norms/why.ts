import type { Locale } from '@balise/rules'
import { kindOf } from '@balise/rules'
import { typeset } from '../messages/typeset.ts'
import type { Found } from './found.ts'
import type { KindFound } from './kinds/kind-of-norm.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'

const catalogues = { fr, en }
// More words than these are no reason any more.
const MOST_CHARACTERS = 48
const MOST_WORDS = 3

/** Which words led to the modality and to the kind. */
export function whyOf(found: Found, kind: KindFound, locale: Locale): string {
  const words = catalogues[locale]
  const { reading, inherited, line, span } = found
  const modality = words.modalities[reading.modality]
  const cue = short(line.passage.text.slice(span.start, span.end).slice(reading.cue.start, reading.cue.end))
  const form = words.forms[reading.by]
  const first = inherited
    ? words.inherits(short(inherited.text), modality)
    : form
      ? words.form(form, cue, modality)
      : words.says(cue, modality)
  const title = kindOf(kind.kind)?.texts[locale].title ?? words.visitorKinds[kind.kind] ?? kind.kind
  const second =
    kind.kind === 'read'
      ? words.noKind
      : words.kind(
          kind.words.slice(0, MOST_WORDS).map((word) => short(asWritten(found, word))),
          title,
        )
  const sentence = `${first.charAt(0).toUpperCase()}${first.slice(1)}. ${second.charAt(0).toUpperCase()}${second.slice(1)}.`
  return locale === 'fr' ? typeset(sentence) : sentence
}

/** The words of the clause with their accents: one folded unit is one unit of the text. */
function asWritten({ line, span, clause }: Found, word: string): string {
  const at = clause.indexOf(word)
  const start = span.start + at
  return at < 0 || clause.length !== span.end - span.start
    ? word
    : line.passage.text.slice(start, start + word.length)
}

function short(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  if (words.length <= MOST_CHARACTERS) return words
  return `${words.slice(0, words.lastIndexOf(' ', MOST_CHARACTERS))}…`
}
