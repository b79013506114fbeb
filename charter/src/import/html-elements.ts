import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

export const attributeOf = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value

export const classesOf = (element: Tree.Element): string[] =>
  (attributeOf(element, 'class') ?? '').split(/\s+/).filter(Boolean)

export const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node

/** Elements of a name, in the order of the page. */
export function elementsIn(node: Tree.ParentNode, name: string): Tree.Element[] {
  return elementsWhere(node, ({ tagName }) => tagName === name)
}

export function elementsWhere(node: Tree.ParentNode, is: (element: Tree.Element) => boolean): Tree.Element[] {
  return node.childNodes
    .filter(isElement)
    .flatMap((child) => [...(is(child) ? [child] : []), ...elementsWhere(child, is)])
}

/** The words of an element on one line. */
export function textIn(element: Tree.Element): string {
  const parts: string[] = []
  const walk = (node: Tree.Node) => {
    if ('value' in node) parts.push(node.value)
    else if (isElement(node) && node.tagName === 'br') parts.push('\n')
    else if ('childNodes' in node && (!isElement(node) || isShown(node) || node === element))
      node.childNodes.forEach(walk)
  }
  walk(element)
  return parts.join('').replaceAll(/\s+/g, ' ').trim()
}

const NEVER = new Set(
  'head script style template noscript svg math iframe object embed canvas audio video map link meta input textarea option'.split(
    ' ',
  ),
)

/** Whether a person sees it. */
export const isShown = (element: Tree.Element): boolean =>
  !NEVER.has(element.tagName) &&
  attributeOf(element, 'hidden') === undefined &&
  attributeOf(element, 'aria-hidden') !== 'true' &&
  !/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributeOf(element, 'style') ?? '')

/** Where a page says that its text is; null when it does not, or says so twice. */
export function mainOf(document: Tree.ParentNode): Tree.Element | null {
  for (const is of [
    (element: Tree.Element) => element.tagName === 'main' || attributeOf(element, 'role') === 'main',
    (element: Tree.Element) => element.tagName === 'article',
  ]) {
    const [first, ...others] = elementsWhere(document, is)
    if (first && others.length === 0) return first
  }
  return null
}
