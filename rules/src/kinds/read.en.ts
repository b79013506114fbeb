import type { readFr } from './read.fr.ts'

export const readEn: typeof readFr = {
  title: 'To be read',
  says: 'This article is read and signed. Balise does not check it.',
  parameters: {},
  rule: () => 'this article is read and signed; Balise does not check it.',
  findings: {},
}
