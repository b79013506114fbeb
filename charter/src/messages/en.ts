import type { MistakeSentences } from '../mistakes.ts'

const orNearest = (nearest: string | null) => (nearest ? ` Did you mean “${nearest}”?` : '')
const among = (words: string[]) => (words.length > 0 ? words.join(', ') : 'none')

const forms = {
  text: 'a text',
  texts: 'a list of texts',
  day: 'a day written YYYY-MM-DD',
  format: 'the number 1, the only known format',
  locale: '“fr” or “en”',
  effect: '“advise”, “review” or “block”',
  id: 'an identifier in lower case without accents, digits and hyphens',
  roles: 'roles, each with its name: “moderator: Moderator”',
  contacts: 'contacts, each with name, email, phone or url',
  selectors: "a channel, a network, network:surface, audience:public, official, unit:id or '*'",
  exceptions: 'a list of exceptions, each with roles, persons, channels, purposes or capacities',
  examples: 'a list of examples, each “pass: { … }” or “fail: { … }”',
  fields: 'fields, one a line: “field: value”',
  word: 'a value of the form given in charter/README.md',
} satisfies MistakeSentences['forms']

const reasons = {
  indent: 'they do not all start in the same column',
  unclosed: 'a quote, a comma, a bracket or a brace is missing',
  'too-deep': 'the brackets are nested too deeply',
  'not-fields': 'fields are expected, one a line (“field: value”)',
  other: 'a text that holds “: ” or “#” goes between quotes',
} satisfies MistakeSentences['reasons']

const sentences: MistakeSentences['sentences'] = {
  'file-too-large': ({ size, max, unit }) => `The file has ${size} ${unit}; at most ${max} are read.`,
  'passage-too-long': ({ max }) =>
    `This passage has more than ${max} characters without an empty line. Split it into paragraphs.`,
  'nested-too-deeply': ({ max }) =>
    `More than ${max} lists or quotations are nested here. Write this passage more simply.`,
  'unreadable-character': ({ code }) => `The character ${code} cannot be read. Save the file as UTF-8.`,
  'no-front-matter': () =>
    'The file does not begin with its front matter: two lines “---” with the title and the version between them.',
  'yaml-syntax': ({ reason }) => `These lines cannot be read as YAML: ${reasons[reason]}.`,
  'yaml-star': () => "A bare star means something else in YAML. Write it between apostrophes: '*'.",
  'yaml-alias': () => 'YAML references (“&” and “*”) are not read. Write the value in its place.',
  'yaml-tag': ({ tag }) => `The tag “${tag}” is not read. Write the value alone.`,
  'duplicate-field': () => 'This field is written twice. Keep one of the two lines.',
  'forbidden-field': ({ field }) => `The name “${field}” cannot be used for a field.`,
  'unknown-field': ({ field, nearest, known }) =>
    `There is no field “${field}” here.${orNearest(nearest)} Known fields: ${among(known)}.`,
  'missing-field': ({ field, form }) => `The field “${field}” is missing: ${forms[form]}.`,
  'wrong-value': ({ field, form, got }) => `“${got}” does not suit “${field}”. It takes ${forms[form]}.`,
  'review-before-effect': ({ effectiveOn, reviewOn }) =>
    `The charter would be reviewed on ${reviewOn}, before it takes effect on ${effectiveOn}.`,
  'heading-attributes': ({ got }) =>
    `“${got}” cannot be read. A heading ends with {#identifier} or {#identifier .unnumbered}.`,
  'empty-heading': () => 'This heading is empty. Give the article a title.',
  'duplicate-article': ({ id, firstLine }) =>
    `The article “${id}” already exists, line ${firstLine}. Give it another identifier: {#other}.`,
  'duplicate-rule': ({ id, firstLine }) =>
    `The rule “${id}” already exists, line ${firstLine}. Give it another identifier.`,
  'text-outside-article': () =>
    'This text is in no article. Put a heading above it: “## Preamble {#preamble}”.',
  'rule-outside-article': () => 'This rule is in no article. Put it under the sentence it comes from.',
  'rule-without-sentence': () =>
    'This rule has no sentence above it. Put it under the sentence it comes from.',
  'quote-not-in-sentence': ({ quote, sentence }) => `“${quote}” is not in the sentence above: “${sentence}”.`,
  'unknown-block': ({ language }) =>
    language
      ? `The block “${language}” is not read. A rule opens with \`\`\`rule.`
      : 'This code block is not read. A rule opens with ```rule; text starts at the edge of the line.',
  'html-block': () => 'HTML is not read in a charter. Write this passage as text.',
  'empty-passage': () => 'This passage has no text. A picture is not part of a charter: describe it.',
  'unknown-kind': ({ kind, nearest }) =>
    `There is no rule kind “${kind}”.${orNearest(nearest)} The command “balise kinds” shows them all.`,
  'unknown-surface': ({ selector, nearest, known }) =>
    `“${selector}” designates no possible channel.${orNearest(nearest)} After the network: ${among(known)}.`,
  'unknown-role': ({ role, nearest, declared }) =>
    `The role “${role}” is not declared at the head of the charter.${orNearest(nearest)} Declared roles: ${among(declared)}.`,
  'hole-elsewhere': ({ field }) =>
    `“${field}” cannot stay open. A question mark stands for the value of a parameter of the kind.`,
  'effect-too-strong': ({ kind, effect, strength }) =>
    `A “${kind}” rule cannot go as far as “${effect}”. Its strongest effect is “${strength}”.`,
  'missing-parameter': ({ field }) =>
    `“${field}” is missing; this rule kind needs it. If the charter does not say, write “${field}: ?”.`,
  'missing-one-of': ({ known }) => `At least one of these fields is needed: ${among(known)}.`,
  'bad-parameter': ({ field, expected, got }) =>
    `“${got}” does not suit “${field}”. Expected: ${expected.en}.`,
  'unknown-word': ({ word, nearest, known }) =>
    `An example does not know the word “${word}”.${orNearest(nearest)} Known words: ${among(known)}.`,
}

export const en: MistakeSentences = { sentences, forms, reasons }
