import type { Cleaning } from './imported.ts'
import { clean, spanOf, wordsOf } from './paragraph.ts'
import type { Message, Paragraph } from './paragraph.ts'

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'
const ENGLISH = new RegExp(
  `^(${MONTHS}) (\\d{1,2}),? (\\d{4})(?:,| at)? (\\d{1,2}):(\\d{2})\\s?([ap]m)?$`,
  'iu',
)
const FRENCH = new RegExp(
  `^(?:le )?(\\d{1,2})(?:er)? (${MONTHS}) (\\d{4})(?:,| à)? (\\d{1,2})[:h](\\d{2})$`,
  'iu',
)

/** « November 14, 2023 3:56 PM » → `2023-11-14T15:56`; null when the line is not the date and time of a message. */
export function writtenAtOf(words: string): string | null {
  const english = ENGLISH.exec(words)
  const french = FRENCH.exec(words)
  const [, month, day, year, hours, minutes, half] = english ?? []
  if (english) return instant(year!, month!, day!, twelve(Number(hours), half), minutes!)
  return french ? instant(french[3]!, french[2]!, french[1]!, Number(french[4]), french[5]!) : null
}

const twelve = (hours: number, half: string | undefined): number =>
  half === undefined ? hours : (hours % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)

function instant(year: string, month: string, day: string, hours: number, minutes: string): string {
  const index = (MONTHS.split('|').indexOf(month.toLowerCase()) % 12) + 1
  const two = (value: number | string) => String(value).padStart(2, '0')
  return `${year}-${two(index)}-${two(day)}T${two(hours)}:${minutes}`
}

/**
 * Parts the text under discussion from what people answered: the opening words and the longest message are the
 * charter, the messages after it are about it.
 */
export function partDiscussion(
  source: string,
  paragraphs: readonly Paragraph[],
): { paragraphs: Paragraph[]; messages: Message[]; cleanings: Cleaning[] } {
  const dates = paragraphs.map((paragraph) => writtenAtOf(wordsOf(source, paragraph)))
  const starts = dates.flatMap((date, index) => (date === null ? [] : [index]))
  if (starts.length === 0) return { paragraphs: [...paragraphs], messages: [], cleanings: [] }

  const messages = starts.map((start, i) => ({
    author: null,
    writtenAt: dates[start]!,
    paragraphs: paragraphs.slice(start + 1, starts[i + 1] ?? paragraphs.length),
  }))
  const opening = paragraphs.slice(0, starts[0])
  const longest = charterAmong(opening, messages)
  return {
    paragraphs: [...opening, ...(longest?.paragraphs ?? [])],
    messages: messages.filter((message) => message.paragraphs.length > 0 && message !== longest),
    cleanings: starts.map((start) =>
      clean('furniture', spanOf(paragraphs[start]!), 'date and time of a message'),
    ),
  }
}

/** The longest message, where it is the charter; a short answer below a long text leaves that text as the charter. */
export function charterAmong(
  opening: readonly Paragraph[],
  messages: readonly Message[],
): Message | undefined {
  const lengths = messages.map(({ paragraphs }) => lengthOf(paragraphs))
  const most = lengths.reduce((longest, length) => Math.max(longest, length), 0)
  return most > lengthOf(opening) / 2 && most > SHORTEST_CHARTER ? messages[lengths.indexOf(most)] : undefined
}

const SHORTEST_CHARTER = 600 // characters

const lengthOf = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, { spans }) => sum + spans.reduce((all, { start, end }) => all + end - start, 0), 0)
