// One digit says how much is shared.
const MOST_SHARED = 9

/** Words of the letters a to z in one string, each without the letters that it shares with the one before it. */
export function frontCoded(words: Iterable<string>): string {
  let coded = ''
  let previous = ''
  for (const word of [...words].sort()) {
    let shared = 0
    while (shared < MOST_SHARED && shared < word.length && word[shared] === previous[shared]) shared++
    coded += `${shared}${word.slice(shared)}`
    previous = word
  }
  return coded
}

export function decoded(coded: string): Set<string> {
  const words = new Set<string>()
  let previous = ''
  for (const [piece] of coded.matchAll(/\d[a-z]*/g)) {
    previous = previous.slice(0, Number(piece[0])) + piece.slice(1)
    words.add(previous)
  }
  return words
}
