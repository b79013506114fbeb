import { checkText } from '../check-text.ts'
import type { SourceType } from './imported.ts'
import { decode, refuseBinary } from './decode.ts'
import { ImportRefusal } from './refusal.ts'
import type { ZipFile } from './zip.ts'
import { openZip } from './zip.ts'

/** What a file is, and its content as far as it had to be opened to know. */
export type Opened =
  | { type: 'application/pdf' }
  | { type: Extract<SourceType, `${string}document${string}` | 'application/x-xmind'>; archive: ZipFile }
  | { type: 'text/x-opml' | 'application/x-freemind' }
  | { type: 'text/html' | 'text/markdown' | 'text/plain'; text: string }

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const ODT = 'application/vnd.oasis.opendocument.text'
const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const HEAD = 1024

/**
 * What a file is, by what is in it; a name is only asked to tell Markdown from plain text.
 *
 * @throws {ImportRefusal} unknown-type · old-format · macro · protected · damaged · bomb
 */
export function openFile(bytes: Uint8Array, name: string): Opened {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  // Some programs write a few bytes before a PDF's own first ones.
  if (head.includes('%PDF-')) return { type: 'application/pdf' }
  if (head.startsWith('PK')) return openArchive(openZip(bytes))
  // Word before 2007, and a DOCX that has a password.
  if (OLE.every((byte, at) => bytes[at] === byte)) throw new ImportRefusal('old-format')
  if (head.startsWith('{\\rtf')) throw new ImportRefusal('old-format')
  const text = decode(bytes, declaredIn(head))
  refuseBinary(text)
  return openText(text, name)
}

function openArchive(archive: ZipFile): Opened {
  const { names } = archive
  const macro = names.find(
    (name) => /(?:^|\/)vbaProject\.bin$/i.test(name) || /^(?:Basic|Scripts)\/.+/.test(name),
  )
  if (macro) throw new ImportRefusal('macro', macro)
  if (names.includes('word/document.xml')) return { type: DOCX, archive }
  if (names.includes('content.json')) return { type: 'application/x-xmind', archive }
  const mimetype = names.includes('mimetype') ? new TextDecoder().decode(archive.read('mimetype')).trim() : ''
  if (mimetype === ODT || mimetype === `${ODT}-template`) {
    const manifest = archive.read('META-INF/manifest.xml')
    if (manifest && /manifest:encryption-data/.test(new TextDecoder().decode(manifest)))
      throw new ImportRefusal('protected')
    return { type: ODT, archive }
  }
  const content = names.includes('content.xml') ? new TextDecoder().decode(archive.read('content.xml')) : ''
  if (/<xmap-content[\s>]/.test(content)) return { type: 'application/x-xmind', archive }
  throw new ImportRefusal('unknown-type')
}

function openText(text: string, name: string): Opened {
  const head = text.slice(0, HEAD * 4).trimStart()
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE\s+(?!html)[^>[]*(?:\[[\s\S]*?\]\s*>|>)\s*)*<(?:map|opml)[\s>]/i.test(
      head,
    )
  )
    return { type: /<opml[\s>]/i.test(head) ? 'text/x-opml' : 'application/x-freemind' }
  if (isHtml(head)) return { type: 'text/html', text }
  if (/^<\?xml/.test(head)) throw new ImportRefusal('unknown-type')
  return { type: isMarkdown(text, name) ? 'text/markdown' : 'text/plain', text }
}

const isHtml = (head: string): boolean =>
  /<!doctype html|<html[\s>]|<body[\s>]/i.test(head) ||
  (/^<(?:div|p|h1|h2|article|main|section|head|meta|ul|table|!--)[\s>-]/i.test(head) && /<\/\w+>/.test(head))

const MARKS = [
  /^---\r?\n[\s\S]{0,4000}?\n---[ \t]*(?:\r?\n|$)/,
  /^#{1,6} \S/m,
  /^(?:`{3,}|~{3,})\w*[ \t]*$/m,
  /\[[^[\]\n]{1,200}\]\((?:https?:|mailto:|#)[^)\s]+\)/,
  /^\S[^\n]*\n(?:={3,}|-{3,})[ \t]*$/m,
  /^\|.+\|[ \t]*\n\|[ :|-]+\|[ \t]*$/m,
]

/**
 * Two signs of Markdown, or one in a file that is named so: a text with a line of dashes is still a text. What is too
 * large or too deep for a reader of Markdown is read as text.
 */
function isMarkdown(text: string, name: string): boolean {
  const head = text.slice(0, HEAD * 64)
  if (!isReadable(text)) return false
  const signs = MARKS.filter((mark) => mark.test(head)).length
  return (
    signs >= (/\.(?:md|markdown|mdown)$/i.test(name) ? 1 : 2) || /^#{1,6} \S.*\n[\s\S]*^#{1,6} \S/m.test(head)
  )
}

const declaredIn = (head: string): string | undefined =>
  /(?:charset|encoding)\s*=\s*["']?([\w.-]+)/i.exec(head)?.[1]

function isReadable(text: string): boolean {
  let isRight = true
  checkText(
    text.replaceAll(/\p{Cc}/gu, (sign) => (sign === '\n' ? sign : ' ')),
    () => {
      isRight = false
    },
  )
  return isRight
}
