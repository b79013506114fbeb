import type { Charter, Locale } from '@balise/rules'
import { testCharter } from '@balise/charter'
import type { ExampleResult } from '@balise/charter'
import type { Answer, ArticleView, ProposalView } from './types.ts'
import { situationOf, wordsIn } from './words.ts'

// Words of an example that a sentence can say; the others need a whole case around them.
const SAID = new Set(['text', 'capacity', 'roles'])

/**
 * Questions that the examples stored with the rules give: a text, what the rule answers, and why. A text that is
 * allowed is proposed only beside one that is not, for alone it teaches nothing.
 */
export function proposeQuestions(charter: Charter, locale: Locale): ProposalView[] {
  const { results } = testCharter(charter, locale)
  const usable = results.filter(
    ({ holds, given }) =>
      holds && typeof given.text === 'string' && Object.keys(given).every((word) => SAID.has(word)),
  )
  const failing = new Set(usable.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule))
  return usable
    .filter(({ rule }) => failing.has(rule))
    .map((result) => {
      const rule = charter.rules.find(({ id }) => id === result.rule)!
      return {
        key: `${result.rule}:${result.index}`,
        situation: situationOf(result.given, rule.kind, charter, locale),
        answer: answerOf(result),
        because: result.findings[0]?.message ?? wordsIn(locale).nothing,
        rule: rule.id,
        article: articleOf(charter, rule.id),
      }
    })
}

/** What a person answers: a text that the charter only advises against is to be changed too. */
function answerOf({ findings }: ExampleResult): Answer {
  if (findings.length === 0) return 'allowed'
  return findings.every(({ effect }) => effect === 'review') ? 'review' : 'refused'
}

/** Where a rule stands in this charter; null when it has none of that id. */
export function articleOf(charter: Charter, ruleId: string): ArticleView | null {
  const rule = charter.rules.find(({ id }) => id === ruleId)
  const article = rule && charter.articles.find(({ id }) => id === rule.article)
  return article ? { id: article.id, number: article.number, title: article.title, quote: rule.quote } : null
}
