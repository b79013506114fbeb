import { balise } from './contenders/balise.ts'
import { cedarWasm } from './contenders/cedar.ts'
import type { Contender } from './contenders/contender.ts'
import { JSON_RULES, jsonRulesByList, jsonRulesByWord } from './contenders/json-rules-engine.ts'
import { TEXTLINT, textlintByList, textlintByWord } from './contenders/textlint.ts'
import { timeEach, type Times } from './measure.ts'
import { makeCases } from './posts.ts'
import type { Section } from './section.ts'

const POSTS = 1000
const ROUNDS = 5
const WANTED = { medianMicroseconds: 20, timesTextlint: 50, timesJsonRulesEngine: 100 }

/** A check of 1,000 posts, by us and by others with the same rules as far as they can say them. */
export async function measureCheck(): Promise<Section> {
  const contenders = [
    ...balise(),
    cedarWasm(),
    jsonRulesByList(),
    jsonRulesByWord(),
    textlintByList(),
    textlintByWord(),
  ]
  const measured: { one: Contender; times: Times; found: number }[] = []
  for (const one of contenders) {
    const found = await countFound(one)
    let seed = 0
    const times = await timeEach(() => makeCases(POSTS, ++seed).map(one.prepare), one.check, ROUNDS)
    measured.push({ one, times, found })
    console.log(`  ${one.name}: ${format(times.median)} µs, something found in ${found} of ${POSTS}`)
  }

  const [ours] = measured
  if (!ours) throw new Error('nothing was measured')
  const ratio = (name: string) => {
    const other = measured.find(({ one }) => one.name === name)
    if (!other) throw new Error(`nothing was measured under the name ${name}`)
    return other.times.median / ours.times.median
  }
  const lengths = makeCases(POSTS).map(({ post }) => post.text.length)

  return {
    id: 'check',
    title: 'Checking a post',
    says:
      `${POSTS.toLocaleString('en')} French posts (median ${median(lengths)} characters, one in five with a slip in its words, ` +
      `one in five with a picture, one in ten by someone unusual), each in its own case with 40 people, 30 consents and 9 publications, against the ` +
      `charter \`asbl\`. Microseconds per post, after compiling; ${ROUNDS} rounds of different posts, after two seconds of others to warm up.`,
    columns: ['', 'version', 'median µs', '95 %', '99 %', 'times ours', 'something found in', 'given'],
    rows: measured.map(({ one, times, found }) => [
      one.name,
      one.version,
      format(times.median),
      format(times.p95),
      format(times.p99),
      format(times.median / ours.times.median),
      String(found),
      one.rules,
    ]),
    targets: [
      {
        what: 'median of a check',
        wanted: `at most ${WANTED.medianMicroseconds} µs`,
        measured: `${format(ours.times.median)} µs`,
        met: ours.times.median <= WANTED.medianMicroseconds,
      },
      faster(TEXTLINT.byWord, ratio(TEXTLINT.byWord), WANTED.timesTextlint),
      faster(JSON_RULES.byWord, ratio(JSON_RULES.byWord), WANTED.timesJsonRulesEngine),
    ],
    notes: [
      'textlint and json-rules-engine are measured in two ways. The targets compare with one pattern or one condition for each word, which is how a list of patterns or of rules is written. ' +
        'This favours ours: whoever folds each list of words into one regular expression makes both far faster. ' +
        `In that form textlint takes ${format(ratio(TEXTLINT.byList))} times as long as ours and json-rules-engine ${format(ratio(JSON_RULES.byList))} times; the targets are not about that form.`,
      'The times are those of a clock on the wall: whatever else uses the cores makes the last percents longer, and they differ from run to run.',
      'The others answer yes or no, or name a pattern. Ours also reads consents, dates and weeks from the case, and says which article, which words, and what to do.',
      'What the others need in another form is prepared outside the clock: whether each person agreed, how many posts this week. Ours works that out inside it, from facts indexed once; its second line indexes them again for each post.',
      'Counts differ where a language cannot say the rule: patterns do not verify check digits nor know whose telephone it is; Cedar compares strings with one wildcard; textlint sees words only.',
      'textlint and json-rules-engine are asynchronous, and their promise is awaited; ours and Cedar are not.',
    ],
  }
}

async function countFound(one: Contender): Promise<number> {
  let found = 0
  for (const single of makeCases(POSTS)) if (one.finds(await one.check(one.prepare(single)))) found++
  return found
}

const faster = (name: string, ratio: number, wanted: number) => ({
  what: `against ${name}`,
  wanted: `at least ${wanted} times faster`,
  measured: `${format(ratio)} times`,
  met: ratio >= wanted,
})

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const format = (value: number) => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en'))
