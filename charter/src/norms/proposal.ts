import type { Charter, Effect, Kind, Rule, RuleException } from '@balise/rules'
import { kindOf, mistakesIn } from '@balise/rules'
import { writeRule } from '../write-rule.ts'
import { fold } from './fold.ts'
import { holesOf } from './holes.ts'
import type { Norm } from './norm.ts'
import { selectorsOf } from './selectors-of.ts'

/** The rule a norm could become, before it has a place and an id. */
export type Proposal = Pick<
  Rule,
  'kind' | 'on' | 'effect' | 'parameters' | 'exceptions' | 'holes' | 'examples'
>

/** Role id → its name for people: those that the charter to be declares. */
export type Roles = Record<string, string>

/** What a person is asked to confirm: never stronger than the words, open where they say nothing. */
export function proposalOf(norm: Norm, roles: Roles = {}): Proposal {
  const kind = kindFor(norm)
  if (!kind)
    return { kind: 'read', on: [], effect: 'advise', parameters: {}, exceptions: [], holes: [], examples: [] }
  const known = kind.parameters.properties ?? {}
  const said = Object.entries(norm.parameters).filter(([name]) => name in known)
  const named = 'roles' in known ? rolesIn(norm.quote, roles) : []
  const given = Object.fromEntries([...said, ...(named.length > 0 ? [['roles', named]] : [])])
  const draft: Proposal = {
    kind: kind.id,
    on: kind.subject === 'post' ? selectorsOf(norm) : [],
    effect: effectOf(norm, kind),
    parameters: given,
    exceptions: kind.subject === 'post' ? exceptionsOf(norm, roles) : [],
    holes: [],
    examples: [],
  }
  const parameters = withoutMistakes(draft, roles)
  return { ...draft, parameters, holes: holesOf(kind.id, parameters, true) }
}

/** The proposal as it is written in a charter, under its sentence. */
export function proposalText(
  proposal: Proposal,
  { id, quote, sentence }: { id: string; quote: string; sentence: string },
): string {
  return writeRule({ ...proposal, id, article: '', quote }, sentence)
}

const EXCLUSIVE =
  /\b(?:seule?s?|uniquement|exclusivement|reserve\w*|que (?:durant|pendant|par|si|sur|lors))\b/

/** The kind of the catalogue that may run; none for what is only read. */
function kindFor({ kind: id, modality, quote }: Norm): Kind | undefined {
  const kind = kindOf(id)
  if (!kind || kind.subject === 'reading' || modality === 'contact') return undefined
  if (kind.subject === 'organisation')
    return modality === 'permission' || modality === 'fact' ? undefined : kind
  if (modality === 'fact' || modality === 'sanction') return undefined
  // What is allowed stops nothing, unless it is allowed to some or at times only.
  if (modality === 'permission' && id !== 'publish-roles' && !EXCLUSIVE.test(fold(quote))) return undefined
  return kind
}

function effectOf({ modality, strength }: Norm, kind: Kind): Effect {
  if (kind.subject !== 'post' || modality === 'recommendation' || kind.strength === 'advise') return 'advise'
  return strength === 'blockable' && kind.strength === 'block' ? 'block' : 'review'
}

/** Roles whose name the words say: « les modérateurs » is the role « Modératrice ou modérateur ». */
function rolesIn(words: string, roles: Roles): string[] {
  const said = stemsOf(words)
  return Object.entries(roles)
    .filter(([, name]) => {
      const stems = [...stemsOf(name)]
      return stems.length > 0 && stems.some((stem) => said.has(stem))
    })
    .map(([id]) => id)
}

// Enough of a word to recognise it in its genders and numbers.
const STEM = 7

function stemsOf(text: string): Set<string> {
  const words = fold(text).match(/[a-z]{6,}/g) ?? []
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, STEM)))
}

const COMMON = new Set([
  'compte',
  'comptes',
  'service',
  'services',
  'reseaux',
  'sociaux',
  'publier',
  'personne',
  'personnes',
  'chaque',
  'toutes',
])

function exceptionsOf({ exceptions }: Norm, roles: Roles): RuleException[] {
  const named = exceptions
    .filter((words) => !/accord|autoris|consent|valid/i.test(words))
    .flatMap((words) => rolesIn(words, roles))
  return named.length > 0 ? [{ roles: [...new Set(named)] }] : []
}

/** Parameters that the engine accepts: figures out of its bounds are left to be asked. */
function withoutMistakes(proposal: Proposal, roles: Roles): Record<string, unknown> {
  const rule: Rule = { ...proposal, id: 'proposal', article: 'article', quote: '' }
  const wrong = new Set(
    mistakesIn({ ...EMPTY, roles, rules: [rule] }).map(({ field }) => field.split(/[.[]/)[0]!),
  )
  return Object.fromEntries(Object.entries(proposal.parameters).filter(([name]) => !wrong.has(name)))
}

const EMPTY: Charter = {
  format: 1,
  title: '',
  organisation: '',
  locale: 'fr',
  version: '',
  effectiveOn: null,
  reviewOn: null,
  audience: [],
  contacts: {},
  roles: {},
  articles: [{ id: 'article', number: null, title: '', level: 2, blocks: [] }],
  rules: [],
  digest: '',
}
