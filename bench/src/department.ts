import { readCharter, readTemplate } from '@balise/charter'
import { checkPost, compile, factsOf, type Case, type Organisation, type Post } from '@balise/rules'
import { cedarWasm } from './contenders/cedar.ts'
import { JSON_RULES, jsonRulesByWord } from './contenders/json-rules-engine.ts'
import { TEXTLINT, textlintByWord } from './contenders/textlint.ts'
import { department, departmentPosts } from './department-posts.ts'
import { timeEach, timeInTurn } from './measure.ts'
import type { Section } from './section.ts'

const POSTS = 1000
const ROUNDS = 5
const WANTED = { median: 40, p99: 200, growth: 1.2, textlint: 50, jsonRules: 100, cedar: 10 }

type Asked = { now: string; post: Post }

/** The whole charter of a département, and what its cost does when the organisation grows. */
export async function measureDepartment(): Promise<Section> {
  const charter = readCharter(readTemplate('departement'), 'departement.md')
  const compiled = compile(charter)
  const acting = compiled.rules.filter(({ find }) => find).length
  const sizes = [
    { people: 100, published: 0 },
    { people: 100_000, published: 0 },
    { people: 100, published: 1_000_000 },
  ]
  const indexed = sizes.map(({ people, published }) => factsOf(department(people, published)))
  const ours = await timeInTurn(
    indexed.map((facts) => ({
      makeInputs: seeded(),
      work: (asked: Asked) => checkPost(compiled, facts, asked),
    })),
    ROUNDS,
  )
  const [base = NaN, manyPeople = NaN, manyPosts = NaN] = ours.map(({ median }) => median)
  const p99 = ours[0]!.p99
  const rows = sizes.map(({ people, published }, i) => {
    const { median, p95, p99 } = ours[i]!
    console.log(`  ${people} people, ${published} published: ${format(median)} µs`)
    return [
      `@balise/rules, ${people.toLocaleString('en')} people, ${published.toLocaleString('en')} published`,
      format(median),
      format(p95),
      format(p99),
      format(median / base),
      `the whole charter: ${acting} rules, facts indexed beforehand`,
    ]
  })

  const organisation: Organisation = department(100, 0)
  const ratios = new Map<string, number>()
  for (const one of [cedarWasm(), jsonRulesByWord(), textlintByWord()]) {
    const inputs = seeded()
    const times = await timeEach(
      () => inputs().map((asked): unknown => one.prepare({ ...asked, organisation } satisfies Case)),
      one.check,
      ROUNDS,
    )
    ratios.set(one.name, times.median / base)
    rows.push([
      one.name,
      format(times.median),
      format(times.p95),
      format(times.p99),
      format(times.median / base),
      one.rules,
    ])
    console.log(`  ${one.name}: ${format(times.median)} µs`)
  }

  return {
    id: 'department',
    title: 'The charter of a département',
    says: `${POSTS.toLocaleString('en')} French posts of about 280 characters, one in ten with a slip, against the whole charter \`departement\`; facts are indexed once, as a server keeps them. Microseconds per post; ${ROUNDS} rounds of different posts, after two seconds of others to warm up.`,
    columns: ['', 'median µs', '95 %', '99 %', 'times the first', 'given'],
    rows,
    targets: [
      target('median of a check', base, WANTED.median, 'µs'),
      target('99 % of the checks', p99, WANTED.p99, 'µs'),
      target('median with 100,000 people', manyPeople / base, WANTED.growth, 'times that with 100'),
      target('median with 1,000,000 publications', manyPosts / base, WANTED.growth, 'times that with none'),
      faster(TEXTLINT.byWord, ratios.get(TEXTLINT.byWord)!, WANTED.textlint),
      faster(JSON_RULES.byWord, ratios.get(JSON_RULES.byWord)!, WANTED.jsonRules),
      faster('@cedar-policy/cedar-wasm', ratios.get('@cedar-policy/cedar-wasm')!, WANTED.cedar),
    ],
    notes: [
      'The others have the rules that they can say: words, numbers and links, one pattern or one condition for each word, and for Cedar who publishes where. Ours has all rules of the charter.',
      'What would have to be indexed again when a person changes is not measured here: a server makes the facts of a check from its database.',
    ],
  }
}

/** Other posts at each call, the same in each run. */
function seeded(): () => Asked[] {
  let seed = 0
  return () => departmentPosts(POSTS, ++seed)
}

const target = (what: string, measured: number, most: number, unit: string) => ({
  what,
  wanted: `at most ${most} ${unit}`,
  measured: `${format(measured)} ${unit}`,
  met: measured <= most,
})

const faster = (name: string, ratio: number, wanted: number) => ({
  what: `against ${name}`,
  wanted: `at least ${wanted} times faster`,
  measured: `${format(ratio)} times`,
  met: ratio >= wanted,
})

const format = (value: number) => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en'))
