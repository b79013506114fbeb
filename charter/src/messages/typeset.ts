const NO_BREAK = '\u00a0'
const NARROW = '\u202f'

/** French spacing: no-break inside « » and before a colon, narrow no-break before ; ! ? */
export function typeset(sentence: string): string {
  return sentence
    .replaceAll('« ', `«${NO_BREAK}`)
    .replaceAll(' »', `${NO_BREAK}»`)
    .replaceAll(' :', `${NO_BREAK}:`)
    .replace(/ ([;!?])/g, `${NARROW}$1`)
}
