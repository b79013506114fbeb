import type { Topic } from './outline.ts'
import { sheetOfOutline } from './outline.ts'
import type { Sheet } from './paragraph.ts'
import type { XmlElement } from './xml.ts'
import { childOf, childrenOf, readXml, textOf } from './xml.ts'

/** Reads a FreeMind or Freeplane map: words of a node are an attribute, or a page of HTML inside it. */
export function sheetOfFreeMind(bytes: Uint8Array): Sheet {
  const root = readXml(bytes)
  const centre = childOf(childOf(root, 'map'), 'node')
  const topic = centre ? topicOf(centre) : { text: '', topics: [] }
  return sheetOfOutline('application/x-freemind', topic.text, topic.topics)
}

function topicOf(node: XmlElement): Topic {
  const rich = childrenOf(node).filter(({ name }) => name === 'richcontent')
  const [own] = rich.filter(({ attributes }) => attributes['TYPE'] === 'NODE')
  const notes = rich
    .filter((content) => content !== own)
    .map((note): Topic => ({ text: textOf(note), topics: [] }))
    .filter(({ text }) => text.trim() !== '')
  const nodes = childrenOf(node)
    .filter(({ name }) => name === 'node')
    .map(topicOf)
  return { text: node.attributes['TEXT'] ?? (own ? textOf(own) : ''), topics: [...notes, ...nodes] }
}
