import { kindPage, nearest } from '@balise/charter'
import type { Article, Charter, Locale } from '@balise/rules'
import { kindOf, kinds, ruleSentence } from '@balise/rules'
import { readCharterInput } from '../charter-input.ts'
import type { Command, Context } from '../command.ts'
import { requirePositionals } from '../command.ts'
import { InputError } from '../failures.ts'
import { kindText } from '../formats/kind.ts'
import { sentencesIn } from '../messages/messages.ts'

/** Explains a rule kind with its page, or an article: each of its sentences, with what Balise does of it. */
export const explain: Command = {
  usage: 'balise explain <kind | charter#article>',
  options: [],

  async run(given, context) {
    requirePositionals(given, 1)
    const subject = given.positionals[0]!
    const mark = subject.lastIndexOf('#')
    if (mark < 0) context.print(explained(subject, context.locale))
    else context.print(await articleText(subject.slice(0, mark), subject.slice(mark + 1), context))
    return 0
  },
}

function explained(id: string, locale: Locale): string {
  const kind = kindOf(id)
  const page = kindPage(id)
  if (kind && page) return kindText(kind, page, locale)
  const known = kinds.map((one) => one.id)
  throw new InputError('unknown-subject', id, { subject: id, nearest: nearest(id, known), known })
}

async function articleText(name: string, wanted: string, context: Context): Promise<string> {
  const { charter, source } = await readCharterInput(name, context)
  const article = charter.articles.find(({ id, number }) => id === wanted || number === wanted)
  if (article) return textOf(article, charter, context.locale)
  const known = charter.articles.map(({ id }) => id)
  throw new InputError('unknown-subject', source, { subject: wanted, nearest: nearest(wanted, known), known })
}

function textOf({ number, title, blocks }: Article, charter: Charter, locale: Locale): string {
  const { quote } = sentencesIn(locale)
  const rules = new Map(charter.rules.map((rule) => [rule.id, rule]))
  const lines = blocks.flatMap((block) => [
    quote(block.text),
    ...block.rules.map((id) => `  ${id}  ${ruleSentence(rules.get(id)!, charter, locale)}`),
  ])
  return [`${number === null ? '' : `${number} `}${title}`, '', ...lines, ''].join('\n')
}
