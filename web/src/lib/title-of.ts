/** The words a post is known by: its first sentence or line, cut at a word. */
export function titleOf(text: string, most = 60): string {
  const line = text.trim().split('\n')[0] ?? ''
  const sentence = /^.{12,}?[.!?…](?=\s|$)/u.exec(line)?.[0] ?? line
  const title = sentence.replace(/[\s.]+$/u, '')
  const letters = [...title]
  if (letters.length <= most) return title
  const cut = letters.slice(0, most).join('')
  const space = cut.lastIndexOf(' ')
  return `${space > most / 3 ? cut.slice(0, space) : cut}…`
}
