import type { Topic } from './outline.ts'
import { sheetOfOutline } from './outline.ts'
import type { Sheet } from './paragraph.ts'
import { ImportRefusal } from './refusal.ts'
import type { XmlElement } from './xml.ts'
import { childOf, childrenOf, elementsOf, readXml, textOf } from './xml.ts'
import type { ZipFile } from './zip.ts'

const TYPE = 'application/x-xmind'

/** Reads an XMind map: `content.json` since XMind Zen, `content.xml` before. */
export function sheetOfXMind(archive: ZipFile): Sheet {
  const json = archive.read('content.json')
  const centres = json ? centresOfJson(json) : centresOfXml(readXml(archive.read('content.xml')!))
  const [first, ...others] = centres
  if (!first) throw new ImportRefusal('no-text')
  // Further sheets are branches of their own.
  return sheetOfOutline(TYPE, first.text, [...first.topics, ...others])
}

const MAX_DEPTH = 100

function centresOfJson(bytes: Uint8Array): Topic[] {
  try {
    const sheets = JSON.parse(new TextDecoder().decode(bytes)) as unknown
    return (Array.isArray(sheets) ? sheets : []).flatMap((sheet) => topicOfJson(field(sheet, 'rootTopic'), 0))
  } catch (error) {
    // Brackets nested too deeply for the parser's stack are a RangeError.
    if (error instanceof SyntaxError || error instanceof RangeError) throw new ImportRefusal('damaged')
    throw error
  }
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined

function topicOfJson(topic: unknown, depth: number): Topic[] {
  if (depth > MAX_DEPTH) throw new ImportRefusal('too-deep')
  const title = field(topic, 'title')
  const note = field(field(field(topic, 'notes'), 'plain'), 'content')
  const attached = field(field(topic, 'children'), 'attached')
  const topics = (Array.isArray(attached) ? attached : []).flatMap((one) => topicOfJson(one, depth + 1))
  const notes = typeof note === 'string' && note.trim() !== '' ? [{ text: note, topics: [] }] : []
  return typeof title === 'string' ? [{ text: title, topics: [...notes, ...topics] }] : topics
}

function centresOfXml(root: XmlElement): Topic[] {
  return [...elementsOf(root, 'sheet')].flatMap((sheet) => {
    const topic = childOf(sheet, 'topic')
    return topic ? [topicOfXml(topic)] : []
  })
}

function topicOfXml(topic: XmlElement): Topic {
  const title = childOf(topic, 'title')
  const note = childOf(childOf(topic, 'notes'), 'plain')
  const topics = childrenOf(childOf(topic, 'children') ?? topic)
    .filter(({ name, attributes }) => name === 'topics' && attributes['type'] !== 'floating')
    .flatMap((group) =>
      childrenOf(group)
        .filter(({ name }) => name === 'topic')
        .map(topicOfXml),
    )
  const notes = note && textOf(note).trim() !== '' ? [{ text: textOf(note), topics: [] }] : []
  return { text: title ? textOf(title) : '', topics: [...notes, ...topics] }
}
