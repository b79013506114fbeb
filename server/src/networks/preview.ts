import type { Limits, Part, Preview, PreviewPost, Problem, Sentence } from './network.ts'

// No import but types: the browser bundles this file.

const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' })
const encoder = new TextEncoder()

/** Characters as a person counts them: an emoji with its skin tone is one. */
export function countGraphemes(text: string): number {
  let count = 0
  for (const _ of segmenter.segment(text)) count++
  return count
}

export const countBytes = (text: string): number => encoder.encode(text).length

/** Measures a post against limits. `parts` is what the network recognises in the text; by default, nothing. */
export function previewOf(post: PreviewPost, limits: Limits, parts: Part[] = plainParts(post.text)): Preview {
  const graphemes = countGraphemes(post.text)
  const bytes = countBytes(post.text)
  const problems = [...problemsOf(post, limits, graphemes, bytes)]
  return { fits: problems.length === 0, graphemes, bytes, problems, parts }
}

function* problemsOf(
  post: PreviewPost,
  limits: Limits,
  graphemes: number,
  bytes: number,
): Generator<Problem> {
  if (post.text.trim() === '' && post.media.length === 0) yield { code: 'nothing-to-publish' }
  const broken = firstLoneSurrogate(post.text)
  if (broken !== null) yield { code: 'broken-character', at: broken }
  if (limits.graphemes !== null && graphemes > limits.graphemes)
    yield { code: 'too-many-characters', count: graphemes, max: limits.graphemes }
  else if (limits.bytes !== null && bytes > limits.bytes)
    yield { code: 'too-many-bytes', count: bytes, max: limits.bytes }
  if (limits.images !== null && post.media.length > limits.images)
    yield { code: 'too-many-images', count: post.media.length, max: limits.images }
  if (limits.altRequired)
    for (const media of post.media)
      if (media.alt.trim() === '') yield { code: 'missing-alt', media: media.id }
}

/** Position of half a character, which no network can store, or null. */
function firstLoneSurrogate(text: string): number | null {
  const found = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.exec(text)
  return found ? found.index : null
}

export function plainParts(text: string): Part[] {
  return text === '' ? [] : [{ kind: 'text', start: 0, end: text.length }]
}

export function problemSentence(problem: Problem, name: string): Sentence {
  switch (problem.code) {
    case 'nothing-to-publish':
      return {
        fr: 'Il n’y a ni texte ni image. Écrivez un texte ou ajoutez une image.',
        en: 'There is neither text nor picture. Write a text or add a picture.',
      }
    case 'too-many-characters': {
      const over = problem.count - problem.max
      return {
        fr: `${name} accepte ${problem.max} caractères\u00a0: il y en a ${over} de trop. Raccourcissez le texte.`,
        en: `${name} accepts ${problem.max} characters: there ${over === 1 ? 'is' : 'are'} ${over} too many. Shorten the text.`,
      }
    }
    case 'too-many-bytes':
      return {
        fr: `Ce texte pèse ${problem.count} octets et ${name} en accepte ${problem.max}. Retirez des émojis ou raccourcissez-le.`,
        en: `This text weighs ${problem.count} bytes and ${name} accepts ${problem.max}. Remove emojis or shorten it.`,
      }
    case 'too-many-images':
      return {
        fr: `${name} montre ${problem.max} images au plus\u00a0: il y en a ${problem.count}. Retirez-en.`,
        en: `${name} shows ${problem.max} pictures at most: there are ${problem.count}. Remove some.`,
      }
    case 'missing-alt':
      return {
        fr: 'Une image n’a pas de texte alternatif. Décrivez-la pour qui ne la voit pas.',
        en: 'A picture has no alternative text. Describe it for people who cannot see it.',
      }
    case 'broken-character':
      return {
        fr: 'Le texte contient un caractère coupé en deux. Effacez-le puis retapez-le.',
        en: 'The text holds half a character. Delete it, then type it again.',
      }
  }
}
