const NARROW = '\u202f'
const FIXED = '\u00a0'
const BREAKABLE = / [;!?:»]|« (?![;!?:])/g

/** French spaces that never break: narrow before ; ! ?, full before : and inside « ». */
export const typeset = (sentence: string): string => sentence.replace(BREAKABLE, unbreakable)

function unbreakable(found: string): string {
  if (found === '« ') return `«${FIXED}`
  return (found === ' :' || found === ' »' ? FIXED : NARROW) + found.charAt(1)
}
