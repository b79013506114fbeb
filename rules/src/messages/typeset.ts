const NARROW = '\u202f'
const FIXED = '\u00a0'
const BREAKABLE = / [;!?:»]|« /

/** French spaces that never break: narrow before ; ! ?, full before : and inside « ». */
export function typeset(sentence: string): string {
  if (!BREAKABLE.test(sentence)) return sentence
  return sentence
    .replaceAll(' ;', `${NARROW};`)
    .replaceAll(' !', `${NARROW}!`)
    .replaceAll(' ?', `${NARROW}?`)
    .replaceAll(' :', `${FIXED}:`)
    .replaceAll('« ', `«${FIXED}`)
    .replaceAll(' »', `${FIXED}»`)
}
