import type { Topic } from './outline.ts'
import { sheetOfOutline } from './outline.ts'
import type { Sheet } from './paragraph.ts'
import type { XmlElement } from './xml.ts'
import { childOf, childrenOf, readXml, textOf } from './xml.ts'

/** Reads an OPML 2.0 outline; notes of a line are lines under it. */
export function sheetOfOpml(bytes: Uint8Array): Sheet {
  const root = readXml(bytes)
  const opml = childOf(root, 'opml')
  const head = childOf(childOf(opml, 'head'), 'title')
  const title = head ? textOf(head).trim() : ''
  const body = childOf(opml, 'body')
  const topics = body ? topicsOf(body) : []
  // A map written as an outline has one line, its centre, which is also its title.
  const [only] = topics
  if (topics.length === 1 && only && only.topics.length > 0 && (title === '' || title === only.text.trim()))
    return sheetOfOutline('text/x-opml', only.text, only.topics)
  return sheetOfOutline('text/x-opml', title, topics)
}

const topicsOf = (element: XmlElement): Topic[] =>
  childrenOf(element)
    .filter(({ name }) => name === 'outline')
    .map((outline) => {
      const { text = '', title = '', _note: note = '' } = outline.attributes
      const notes = note.trim() === '' ? [] : [{ text: note, topics: [] }]
      return { text: text || title, topics: [...notes, ...topicsOf(outline)] }
    })
