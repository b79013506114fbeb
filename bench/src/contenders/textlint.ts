import { TextlintKernel } from '@textlint/kernel'
import type { TextlintPluginCreator, TextlintResult, TextlintRuleModule } from '@textlint/types'
import textPlugin from '@textlint/textlint-plugin-text'
import pattern from '@textlint-rule/textlint-rule-pattern'
import { contender } from './contender.ts'
import { installedVersion } from './installed-version.ts'
import { WORD_RULES, type WordRule } from './word-rules.ts'

type Pattern = { message: string; pattern: string }

export const TEXTLINT = {
  byWord: 'textlint, one pattern for each word',
  byList: 'textlint, one pattern for each list',
}

/** Each word under its own message, as its documentation shows it, or each list folded into one pattern. */
export const textlintByWord = () =>
  textlint(TEXTLINT.byWord, (rule) =>
    rule.words.length > 0
      ? rule.words.map((word) => ({
          message: `${rule.id}: ${word}`,
          pattern: `/${rule.wordPattern(word)}/i`,
        }))
      : [byList(rule)],
  )
export const textlintByList = () => textlint(TEXTLINT.byList, (rule) => [byList(rule)])

const byList = ({ id, pattern: { source, flags } }: WordRule): Pattern => ({
  message: id,
  pattern: `/${source}/${flags}`,
})

function textlint(name: string, patternsOf: (rule: WordRule) => Pattern[]) {
  const kernel = new TextlintKernel()
  const patterns = WORD_RULES.flatMap(patternsOf)
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: moduleOf<TextlintPluginCreator>(textPlugin) }],
    rules: [{ ruleId: 'pattern', rule: moduleOf<TextlintRuleModule>(pattern), options: { patterns } }],
  }

  return contender({
    name,
    version: installedVersion('@textlint/kernel'),
    rules: `the ${WORD_RULES.length} rules about words alone: ${patterns.length.toLocaleString('en')} patterns of its rule "pattern"`,
    prepare: ({ post }) => post.text,
    check: (text) => kernel.lintText(text, options),
    finds: (answer) => (answer as TextlintResult).messages.length > 0,
  })
}

// Both are CommonJS made from modules: what we want may be one step further inside.
function moduleOf<T>(imported: unknown): T {
  const inside = imported as { default?: unknown }
  return (inside.default ?? imported) as T
}
