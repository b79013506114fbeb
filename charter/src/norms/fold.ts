/**
 * A text as words are compared: without case nor accent, apostrophes, spaces and hyphens alike. One unit gives one
 * unit, so that a place in the folded text is a place in the text.
 */
export function fold(text: string): string {
  let result = ''
  for (let at = 0; at < text.length; at++) result += foldUnit(text.charCodeAt(at))
  return result
}

const known = new Map<number, string>()

function foldUnit(unit: number): string {
  let folded = known.get(unit)
  if (folded === undefined) {
    folded = foldCharacter(String.fromCharCode(unit))
    known.set(unit, folded)
  }
  return folded
}

const APOSTROPHES = /[’‘ʼ´`′]/
const HYPHENS = /[\u2010\u2011\u00ad]/

function foldCharacter(character: string): string {
  if (character === '\n') return character
  if (/\s/.test(character)) return ' '
  if (APOSTROPHES.test(character)) return "'"
  if (HYPHENS.test(character)) return '-'
  // « où » is not « ou ».
  if (character === 'ù' || character === 'Ù') return 'ù'
  const plain = character.normalize('NFD').charAt(0).toLowerCase()
  return plain.length === 1 ? plain : character
}
