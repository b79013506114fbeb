import type { Charter, Verdict } from '@balise/rules'
import type { InputCode, InputData, InputError, UsageCode, UsageData, UsageError } from '../failures.ts'
import type { Sentences } from './fr.ts'

type UsageSentences = { [Code in UsageCode]: (data: UsageData[Code]) => string }
type InputSentences = { [Code in InputCode]: (data: InputData[Code]) => string }

const usages: UsageSentences = {
  'no-command': () => 'A command is missing.',
  'unknown-command': ({ command, known }) =>
    `There is no command “${command}”. Commands: ${known.join(', ')}.`,
  'unknown-option': ({ option }) => `This command has no option “${option}”.`,
  'option-without-value': ({ option }) => `The value of the option “${option}” is missing.`,
  'missing-option': ({ option }) => `The option “${option}” is missing.`,
  'bad-value': ({ option, value, known }) =>
    `“${value}” does not suit “${option}”. Values: ${known.join(', ')}.`,
  'case-or-cases': () => 'Give “--case” for one case, or “--cases” for many: one of the two.',
  'wrong-arguments': ({ expected, got }) =>
    `This command takes ${count(expected, 'name')} without an option; it was given ${got}.`,
}

const inputs: InputSentences = {
  unreadable: ({ reason }) => `This file cannot be read (${reason}). Check its name and its folder.`,
  unwritable: ({ reason }) => `This file cannot be written (${reason}). Check its folder and your rights.`,
  'not-imported': ({ says }) => says.en,
  'no-typesetter': ({ package: name }) =>
    `A PDF needs a typesetter that is not installed here: npm install ${name}. The server always has it: the public page of the charter offers the same PDF.`,
  'not-utf8': () => 'This file is not UTF-8. Save it in that encoding.',
  'unknown-charter': ({ templates }) =>
    `This is neither a file nor a charter template. Templates: ${templates.join(', ')}.`,
  'json-syntax': ({ expected, got }) =>
    `This text is not JSON: ${got === '' ? 'it ends here' : `“${got}” has no place here`}.${
      expected === '' ? ' Expected: the end of the text.' : ` Expected: ${expected}`
    }`,
  'wrong-field': ({ field, expected, got }) =>
    `${field === '' ? 'The case' : `The field “${field}”`} is ${got}. Expected: ${expected.en}.`,
  'missing-field': ({ field }) => `The field “${field}” is missing.`,
  'unknown-field': ({ field, nearest, known }) =>
    `A case has no field “${field}”.${nearest ? ` Did you mean “${nearest}”?` : ''} Known fields: ${known.join(', ')}.`,
  'no-case': () => 'There is no case to check here: no .json file, no line.',
  'unknown-subject': ({ subject, nearest, known }) =>
    `“${subject}” designates nothing here.${nearest ? ` Did you mean “${nearest}”?` : ''} To explain: ${known.join(', ')}.`,
}

const decisions: Record<Verdict['decision'], string> = {
  allow: 'May go out',
  advise: 'May go out, with a piece of advice',
  review: 'Waits for someone’s agreement',
  block: 'Cannot go out as it is',
}

export const en: Sentences = {
  usage: ({ code, data }: UsageError) =>
    `balise: ${(usages[code] as (data: object) => string)(data)} See “balise --help”.\n`,
  input: ({ code, data, source, place }: InputError) =>
    `${source}${place ? `:${place.line}:${place.column}` : ''}  ${(inputs[code] as (data: object) => string)(data)}\n`,
  bug: (trace) => `balise stopped on an error of its own. Please report it with these lines:\n${trace}\n`,

  allowed: 'may go out',
  article: ({ number, title }) => (number === null ? `Article “${title}”` : `Article ${number}`),
  quote: (words) => `“${words}”`,
  question: (question, answers) => `For you to answer: ${question} (${answers.join(', ')})`,
  decision: ({ decision, checked, skipped }) => {
    const toRead = skipped.filter(({ reason }) => reason === 'read').length
    return `${decisions[decision]}: ${count(checked, 'rule')} checked, ${skipped.length - toRead} not concerned here, ${toRead} to be read.`
  },

  charterIsRight: (source: string, { articles, rules }: Charter) => {
    const toRead = rules.filter(({ kind }) => kind === 'read').length
    return `${source}: ${count(articles.length, 'article')}, ${count(rules.length - toRead, 'active rule')}, ${toRead} to be read. Nothing to put right.\n`
  },
  charterHasMistakes: (mistakes) =>
    `${count(mistakes, 'point')} to put right. Nothing of this charter is applied.\n`,
  imported: (source, { articles, rules, norms, faults, recognised }) =>
    `${source}: ${count(articles, 'article')}, ${count(rules, 'confirmed rule')}, ${count(norms, 'sentence')} to confirm, ${count(faults, 'point')} to look at.\n` +
    (recognised > 0
      ? `${count(recognised, 'scanned page')}, whose text a machine recognised. Proofread it.\n`
      : ''),
  modelSaid: (host, norms) =>
    `The model at ${host} adds ${count(norms, 'sentence')} to confirm, with "origin": "model" in the report.\n`,
  modelFailed: {
    unreachable: (host) => `The model at ${host} did not answer in time. The file is read without it.\n`,
    refused: (host) => `The model at ${host} refused to answer. The file is read without it.\n`,
    'too-long': (host) => `The answer of the model at ${host} is too long. The file is read without it.\n`,
    unreadable: (host) => `The answer of the model at ${host} cannot be read. The file is read without it.\n`,
  },
  openHole: (rule, field) => `Open question: “${field}” of the rule ${rule}. Until then it only advises.\n`,

  example: (rule, number, outcome) =>
    outcome === 'fail'
      ? `The rule ${rule} finds nothing in its example ${number}, which should alert it`
      : `The rule ${rule} is alerted by its example ${number}, which should pass`,
  examples: (right, all) => `${right} of ${count(all, 'example')} hold.\n`,
  withoutExample: (rules) => `Without an example: ${rules.join(', ')}.\n`,

  changes: {
    article: { added: 'article added', removed: 'article removed', changed: 'article changed' },
    rule: { added: 'rule added', removed: 'rule removed', changed: 'rule changed' },
    fields: (fields) => `what changes: ${fields.join(', ')}`,
    binds: (whom) => `it binds: ${whom.join(', ')}`,
    none: 'No article and no rule changes.\n',
  },

  whatIf: {
    nothing: (cases) => `Nothing would have changed for ${count(cases, 'post')}.\n`,
    summary: (cases, shifts) => `Of ${count(cases, 'post')}, ${count(shifts, 'verdict')} would change.\n`,
    shift: (source, before, after) =>
      `  ${source}: ${decisions[before].toLowerCase()} → ${decisions[after].toLowerCase()}\n`,
    rule: (rule, begins, ceases) =>
      `  rule ${rule}: ${[
        ...(begins > 0 ? [`finds something in ${count(begins, 'more post')}`] : []),
        ...(ceases > 0 ? [`in ${ceases} fewer`] : []),
      ].join(', ')}\n`,
  },

  audit: {
    standing: { late: 'late', missing: 'missing', attest: 'to attest', soon: 'soon' },
    since: (day) => `since ${day}`,
    due: (day) => `due ${day}`,
    summary: (lacking, fulfilled) =>
      `${count(lacking, 'point')} to attend to, ${fulfilled === 1 ? '1 duty' : `${fulfilled} duties`} fulfilled.\n`,
  },

  kind: {
    strength: (effect, hold) => `Strongest effect: ${effect} (${hold}).`,
    parameters: 'Parameters:',
    noParameter: 'No parameter.',
    parameter: (meaning, form, byDefault) =>
      `${meaning}: ${form}${byDefault === null ? '' : `; by default: ${byDefault}`}`,
    pageInFrench: 'The page of this kind is in French.',
  },

  help: (usages, templates) => `Balise checks a post against a charter, and quotes the article.

${usages.map((usage) => `  ${usage}`).join('\n')}

  <charter>        a .md file, or the name of a template: ${templates.join(', ')}
  --case           a case in JSON, bare or in the form { id, charter, expect, case }; - for standard input
  --cases          a folder of .json files, or a file with one case a line
  --format         text (by default), json or sarif
  --now            the instant at which the organisation is looked at, with its offset; else now
  --locale         fr or en; else that of the machine, else fr
  --help, --version

Exit codes: 0 nothing above advice, 1 someone must agree, 2 blocked, 64 wrong usage, 65 wrong data, 70 a bug.
For “charter check” and “charter test”: 1 when there is something to put right;
for “audit”: 1 when something is lacking.
`,
}

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`
}
