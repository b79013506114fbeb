import type { Heading, Paragraph, PhrasingContent } from 'mdast'

/** The words of a paragraph as they are read: emphasis goes, the address of a link follows its words. */
export function plainText(node: Paragraph | Heading): string {
  return trimmed(node.children.map(words).join(''))
}

function words(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'html':
      return node.value
    case 'break':
      return ' '
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    case 'link': {
      const shown = trimmed(node.children.map(words).join(''))
      const address = node.url.replace(/^mailto:/, '')
      return shown === address || shown === '' ? address : `${shown} (${address})`
    }
    case 'footnoteReference':
      return ''
    default:
      return node.children.map(words).join('')
  }
}

// Only the spaces of the keyboard: the no-break spaces of French typography stay.
function trimmed(text: string): string {
  return text.replaceAll(/[ \t\n]+/g, ' ').replaceAll(/^ | $/g, '')
}
