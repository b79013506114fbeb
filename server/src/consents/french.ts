/** H that nobody hears, in names that French has had for long; before the others both are written. */
const MUTE_H = /^h(él|elen|enri|ub|ort|ono|ip|erm)/i
const VOWEL = /^([aàâäeéèêëiîïoôöuùûü]|y[^aeiouéè])/i

/** « de Lucas », « d’Emma ». */
export const de = (name: string): string =>
  VOWEL.test(name) || MUTE_H.test(name) ? `d’${name}` : `de ${name}`
