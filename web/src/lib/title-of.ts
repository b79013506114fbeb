/** The words a post is known by: its first sentence or line, cut at a word. */
export function titleOf(text: string, most = 60): string {
  const line = text.replace(TURNING, '').trim().split('\n')[0] ?? ''
  const sentence = /^.{12,}?[.!?…](?=\s|$)/u.exec(line)?.[0] ?? line
  const title = sentence.replace(/[\s.]+$/u, '')
  const letters = [...title]
  if (letters.length <= most) return title
  const cut = letters.slice(0, most).join('')
  const space = cut.lastIndexOf(' ')
  return `${space > most / 3 ? cut.slice(0, space) : cut}…`
}

/** Marks that turn or hide what is around them: in a list, they would reach the next words. */
const TURNING = /[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g
