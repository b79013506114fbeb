import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { readTemplate } from '@balise/charter'
import { kinds } from '@balise/rules'
import { balise, caseOf } from './given.ts'

const json = JSON.stringify
const FINE = json(caseOf('La fresque est terminée.'))
const PASSWORD = json(caseOf('Le mot de passe : Tilleul2026!'))
const LINK = json(caseOf('Inscrivez-vous : https://bit.ly/3xYzAbC'))
const SOURCE = json(caseOf('À lire : https://blog.example.org/article'))

test('the exit code is that of the gravest finding', async () => {
  const codeOf = async (file: string) =>
    (await balise('check --charter asbl --case c.json', { 'c.json': file })).code
  deepEqual(
    [await codeOf(FINE), await codeOf(SOURCE), await codeOf(LINK), await codeOf(PASSWORD)],
    [0, 0, 1, 2],
  )
})

test('a verdict in text gives the effect, the article, its sentence and the way out', async () => {
  const { printed, said } = await balise('check --charter asbl --case c.json', { 'c.json': PASSWORD })
  match(printed, /^bloquant {2}Article 9\.2 — /)
  match(
    printed,
    /«\u00a0Un mot de passe ou un code d’accès ne se publie pas, même dans un groupe fermé\.\u00a0»/,
  )
  match(printed, /Ne peut pas partir tel quel\u00a0: /)
  equal(said, '')
})

test('a verdict in JSON stands alone on standard output', async () => {
  const { printed, said } = await balise('check --charter asbl --case c.json --format json', {
    'c.json': PASSWORD,
  })
  const verdict = JSON.parse(printed)
  equal(verdict.decision, 'block')
  equal(verdict.findings[0].rule, 'no-password')
  equal(said, '')
})

test('a case may come on standard input, bare or as a shared example', async () => {
  equal((await balise('check --charter asbl --case -', {}, { input: PASSWORD })).code, 2)
  const wrapped = `{ "id": "x", "charter": "asbl", "expect": {}, "case": ${PASSWORD} }`
  equal((await balise('check --charter asbl --case -', {}, { input: wrapped })).code, 2)
})

test('the cases of a folder give one verdict a line, in the order of their names', async () => {
  const files = { 'cases/b.json': PASSWORD, 'cases/a.json': FINE, 'cases/README.md': '# not a case' }
  const { code, printed } = await balise('check --charter asbl --cases cases --format json', files)
  equal(code, 2)
  deepEqual(
    printed
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map((one) => [one.case, one.decision]),
    [
      ['cases/a.json', 'allow'],
      ['cases/b.json', 'block'],
    ],
  )
})

test('the cases of a file are checked line by line', async () => {
  const { code, printed } = await balise('check --charter asbl --cases all.jsonl', {
    'all.jsonl': `${FINE}\n\n${LINK}\n`,
  })
  equal(code, 1)
  match(printed, /^peut partir {4}all\.jsonl:1\naccord requis {2}all\.jsonl:3 {2}.*misleading-link.*\n$/)
})

test('no verdict is given on half of the cases when one is wrong', async () => {
  const { code, printed, said } = await balise('check --charter asbl --cases all.jsonl', {
    'all.jsonl': `${FINE}\n{ "now": }\n`,
  })
  equal(code, 65)
  equal(printed, '')
  match(said, /^all\.jsonl:2:10 {2}Ce texte n’est pas du JSON/)
})

test('a wrong field is named with its line and what was expected', async () => {
  const file = JSON.stringify(caseOf('x', { chanel: 'fb-page' }), null, 2)
  const { code, said } = await balise('check --charter asbl --case c.json', { 'c.json': file })
  equal(code, 65)
  match(
    said,
    /^c\.json:\d+:5 {2}Un cas n’a pas de champ «\u00a0post\.chanel\u00a0»\. Vouliez-vous dire «\u00a0channel\u00a0»/,
  )
})

test('a field missing from a shared example is placed inside its case', async () => {
  const file = '{\n  "id": "x",\n  "case": {\n    "organisation": {},\n    "post": {}\n  }\n}'
  const { said } = await balise('check --charter asbl --case c.json --locale en', { 'c.json': file })
  match(said, /^c\.json:\d+:\d+ {2}The field “case\.organisation\.name” is missing/)
})

test('an unknown charter, a missing file or a wrong encoding are wrong data', async () => {
  const files = { 'c.json': new Uint8Array([0x7b, 0xff, 0x7d]) }
  const unknown = await balise('check --charter asble --case c.json', files)
  deepEqual([unknown.code, /Les modèles\u00a0: asbl/.test(unknown.said)], [65, true])
  const missing = await balise('check --charter asbl --case none.json', files)
  deepEqual([missing.code, /none\.json {2}.*ENOENT/.test(missing.said)], [65, true])
  const encoding = await balise('check --charter asbl --case c.json', files)
  deepEqual([encoding.code, /UTF-8/.test(encoding.said)], [65, true])
})

test('a faulty charter gives all its mistakes, and no verdict', async () => {
  const faulty = readTemplate('asbl')
    .replace('max: 4', 'max: four')
    .replace('kind: credentials', 'kind: credential')
  const { code, printed, said } = await balise('check --charter x.md --case c.json', {
    'x.md': faulty,
    'c.json': FINE,
  })
  equal(code, 65)
  equal(printed, '')
  deepEqual(
    said
      .trimEnd()
      .split('\n')
      .map((line) => line.split(':')[0]),
    ['x.md', 'x.md'],
  )
})

test('a command written wrong says how, and ends with 64', async () => {
  const lines = [
    '',
    'chek',
    'charter',
    'check',
    'check --charter asbl',
    'check --charter asbl --case a --cases b',
    'check --charter asbl --case a --format xml',
    'check --charter asbl --case',
    'check --charter asbl --cas a',
    'check a --charter asbl --case a',
    'charter diff asbl',
    'kinds --locale de',
  ]
  for (const line of lines) {
    const { code, printed, said } = await balise(line, { a: FINE })
    deepEqual([code, printed], [64, ''], line)
    match(said, /^balise\u00a0: .+ Voir «\u00a0balise --help\u00a0»\.\n$/, line)
  }
})

test('the language is the one typed, else that of the machine, else French', async () => {
  const first = async (line: string, environment: Record<string, string>) =>
    (await balise(line, {}, { environment })).printed.slice(0, 21)
  const usage = 'Balise vérifie une pu'
  deepEqual(
    [
      await first('--help', {}),
      await first('--help', { LANG: 'de_DE.UTF-8' }),
      await first('--help', { LANG: 'en_GB.UTF-8', LC_ALL: 'fr_BE.UTF-8' }),
      await first('--help --locale=fr', { LANG: 'en_GB.UTF-8' }),
      await first('--help', { LANG: 'en_GB.UTF-8' }),
    ],
    [usage, usage, usage, usage, 'Balise checks a post '],
  )
})

test('a charter is checked: its mistakes are listed, with exit code 1', async () => {
  const right = await balise('charter check asbl')
  deepEqual([right.code, /Rien à corriger/.test(right.printed)], [0, true])
  const faulty = { 'x.md': readTemplate('asbl').replace('per: week', 'per: year') }
  const wrong = await balise('charter check x.md', faulty)
  equal(wrong.code, 1)
  match(wrong.printed, /^x\.md:\d+:1 {2}.*day, week ou month/)
  const asJson = JSON.parse((await balise('charter check x.md --format json', faulty)).printed)
  deepEqual([asJson.mistakes.length, asJson.mistakes[0].field], [1, 'per'])
})

test('an open hole is no mistake: it is said as a question', async () => {
  const { code, printed } = await balise('charter check x.md', {
    'x.md': readTemplate('asbl').replace('count: channel', 'count: ?'),
  })
  equal(code, 0)
  match(printed, /^Question ouverte\u00a0: «\u00a0count\u00a0» de la règle max-four-a-week/)
})

test('an example that does not hold is shown at its rule, with exit code 1', async () => {
  equal((await balise('charter test asbl')).code, 0)
  const { code, printed } = await balise('charter test x.md', {
    'x.md': readTemplate('asbl').replace('fail: { published: 4 }', 'fail: { published: 2 }'),
  })
  equal(code, 1)
  match(
    printed,
    /^x\.md:\d+:1 {2}La règle max-four-a-week ne trouve rien dans son exemple 2, qui devrait l’alerter\n/,
  )
})

test('two charters are compared article by article, rule by rule', async () => {
  const { code, printed } = await balise('charter diff asbl x.md', {
    'x.md': readTemplate('asbl').replace('max: 4\n', 'max: 3\n'),
  })
  equal(code, 0)
  match(
    printed,
    /^règle changée {2}max-four-a-week\n {2}Sur les groupes Facebook\u00a0: au plus (?:3|trois) publications/,
  )
  equal((await balise('charter diff asbl asbl')).printed, 'Aucun article et aucune règle ne changent.\n')
})

test('a kind is explained by its texts and its parameters', async () => {
  const { code, printed } = await balise('explain frequency-cap')
  equal(code, 0)
  match(printed, /^frequency-cap — Rythme des publications\n/)
  match(printed, / {2}per {2}.*\(day \| week \| month\)/)
  match(printed, /bloquant \(Balise décide\)/)
  const misspelt = await balise('explain frequency-cup')
  deepEqual([misspelt.code, /Vouliez-vous dire «\u00a0frequency-cap\u00a0»/.test(misspelt.said)], [65, true])
})

test('a kind is explained by its page: examples, limits, source', async () => {
  const { printed } = await balise('explain frequency-cap')
  match(printed, /^Exemples\n {2}refusé too-many\n {4}\{\n/m)
  match(printed, /^Limites\n {2}\S/m)
  match(printed, /^Source\n {2}\S/m)
  match((await balise('explain retention --locale en')).printed, /in French\.\n\n(?:.*\n)*Source\n/)
  for (const { id } of kinds) equal((await balise(`explain ${id}`)).code, 0)
})

test('an article is explained by its sentences, each with its rules', async () => {
  const byNumber = await balise('explain asbl#5.2')
  match(byNumber.printed, /^5\.2 À quel rythme\n\n«\u00a0L’équipe publie.*\u00a0»\n {2}max-four-a-week {2}/)
  equal((await balise('explain asbl#groupes-rythme')).printed, byNumber.printed)
  equal((await balise('explain asbl#none')).code, 65)
})

test('the catalogue lists every kind, in JSON with its parameters as JSON Schema', async () => {
  const { printed } = await balise('kinds --format json')
  const catalogue = JSON.parse(printed)
  ok(
    catalogue.every(
      (kind: { id: string; parameters: { type: string } }) => kind.id && kind.parameters.type === 'object',
    ),
  )
  equal((await balise('kinds')).printed.trimEnd().split('\n').length, catalogue.length)
})

test('an error of our own ends with 70 and asks to be reported', async () => {
  const { code, said } = await balise('check --charter asbl --case c.json', {
    get 'c.json'(): string {
      throw new TypeError('a bug')
    },
  })
  equal(code, 70)
  match(said, /Merci de la signaler/)
})
