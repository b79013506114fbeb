import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { writtenAtOf } from './discussion.ts'
import { attributeOf, classesOf, elementsWhere, textIn } from './html-elements.ts'

// Loomio (old and new threads), WordPress, Discourse, Decidim.
const MESSAGES = new Set([
  'comment',
  'new-comment',
  'strand-item__new-comment',
  'thread-item',
  'topic-post',
  'comment-thread__item',
])

/** Whether an element is one message of a discussion. */
export const isMessage = (element: Tree.Element): boolean =>
  /^(?:li|div|article|section)$/.test(element.tagName) &&
  classesOf(element).some((name) => MESSAGES.has(name))

const AUTHORS =
  /^(?:fn|author|comment-author|comment__author|comment-author-name|actor-link|username|author-name)$/
const TIMES = /^(?:time-ago|timestamp|comment-date|comment__date|published)$/
const AROUND =
  /^(?:comment-meta|comment-metadata|strand-item__headline|thread-item__title|thread-item__header|comment__header|reply|post-menu-area)$/

/** Who wrote a message and when, and the elements that say so. */
export function messageOf(message: Tree.Element): {
  author: string | null
  writtenAt: string | null
  around: ReadonlySet<Tree.Node>
} {
  const own = (is: (element: Tree.Element) => boolean) => ownElements(message, is)
  const isAuthor = (element: Tree.Element) =>
    classesOf(element).some((name) => AUTHORS.test(name)) || attributeOf(element, 'rel') === 'author'
  const isTime = (element: Tree.Element) =>
    element.tagName === 'time' || classesOf(element).some((name) => TIMES.test(name))
  const authors = own(isAuthor)
  const times = own(isTime)
  const [author] = authors
  const [time] = times
  const written = time && (attributeOf(time, 'datetime') ?? attributeOf(time, 'title') ?? textIn(time))
  return {
    author: (author && textIn(author).slice(0, LONGEST_NAME)) || null,
    writtenAt: (written && instantOf(written)) || null,
    around: new Set([
      ...authors,
      ...times,
      ...own((element) => classesOf(element).some((name) => AROUND.test(name))),
    ]),
  }
}

const LONGEST_NAME = 120

const instantOf = (written: string): string | null =>
  /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(written.trim())?.[0] ??
  writtenAtOf(written.trim())

/** Of a message, without the messages that answer it. */
function ownElements(message: Tree.Element, is: (element: Tree.Element) => boolean): Tree.Element[] {
  const answers = new Set(elementsWhere(message, (element) => isMessage(element)))
  return elementsWhere(message, is).filter((element) => {
    for (
      let at: Tree.Node | null = element;
      at && at !== message;
      at = 'parentNode' in at ? at.parentNode : null
    )
      if (answers.has(at as Tree.Element)) return false
    return true
  })
}
