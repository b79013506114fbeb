import { createHash } from 'node:crypto'

const UNREADABLE = /[\p{Cc}\ufffd]/gu

/** Words as a charter's file reads them back: on one line, without what has no shape. No-break spaces stay. */
export const plainWords = (text: string): string =>
  text.toWellFormed().replaceAll(UNREADABLE, ' ').replaceAll(/ {2,}/g, ' ').replaceAll(/^ | $/g, '')

/** What the log keeps of a text: not the words, which may name people. */
export const digestOf = (words: string): string =>
  `sha256:${createHash('sha256').update(words).digest('hex')}`
