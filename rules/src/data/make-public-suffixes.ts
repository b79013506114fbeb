// Makes public-suffixes.ts from the public suffix list; README.md gives the command.

const FIRST_LINE = '===BEGIN ICANN DOMAINS==='
const LAST_LINE = '===END ICANN DOMAINS==='

/** A label, with what stands before it in a name. */
type Labels = Map<string, { isSuffix: boolean; before: Labels }>

let list = ''
for await (const piece of process.stdin.setEncoding('utf8')) list += piece as string
const [from, to] = [list.indexOf(FIRST_LINE), list.indexOf(LAST_LINE)]
if (from < 0 || to < from)
  throw new Error(
    'Give the public suffix list on the standard input: node rules/src/data/make-public-suffixes.ts < public_suffix_list.dat',
  )

const root: Labels = new Map()
for (const line of list.slice(from + FIRST_LINE.length, to).split('\n')) {
  const rule = line.trim()
  // One label alone is a suffix by the list's default rule.
  if (rule === '' || rule.startsWith('//') || !rule.includes('.')) continue
  const isException = rule.startsWith('!')
  const labels = rule.slice(isException ? 1 : 0).split('.')
  if (isException) labels[0] = `!${labels[0]}`
  add(labels)
}

function add(labels: string[]): void {
  let names = root
  for (const [place, label] of labels.toReversed().entries()) {
    let name = names.get(label)
    if (!name) names.set(label, (name = { isSuffix: place === 0, before: new Map() }))
    if (place === labels.length - 1) name.isSuffix = true
    names = name.before
  }
}

const written = (labels: Labels): string =>
  [...labels]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([label, { isSuffix, before }]) =>
        label + (isSuffix ? '' : '-') + (before.size > 0 ? `(${written(before)})` : ''),
    )
    .join(',')

process.stdout.write(
  '// Made by make-public-suffixes.ts from the public suffix list, Mozilla Public License 2.0 (README.md).\n\n' +
    `export const PUBLIC_SUFFIXES =\n  '${written(root)}'\n`,
)
