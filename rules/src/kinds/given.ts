import type { Case, Organisation, Post } from '../case.ts'
import type { Charter, Effect, Rule } from '../charter.ts'
import { check } from '../check.ts'
import { compile } from '../whole.ts'
import { contentHash } from '../content-hash.ts'
import type { Verdict } from '../finding.ts'
import type { Locale } from '../messages/language.ts'
import { readCase } from '../read-case.ts'

/** Where the examples of the pages and the tests of the kinds begin: a small organisation on a Thursday. */
export const THURSDAY = '2026-03-12T10:15:00+01:00'

export const tilleuls: Organisation = {
  name: 'Les Tilleuls',
  timezone: 'Europe/Brussels',
  domains: ['lestilleuls.be'],
  trustedDomains: ['rtbf.be'],
  contacts: { communication: { email: 'info@lestilleuls.be', phone: '081 22 33 44' } },
  channels: [
    { id: 'page', network: 'facebook', surface: 'page', audience: 'public', official: true },
    {
      id: 'groupe',
      network: 'facebook',
      surface: 'group',
      audience: 'members',
      official: true,
      unit: 'jour',
    },
  ],
  people: [
    {
      id: 'nadia',
      name: 'Nadia Lambert',
      kind: 'staff',
      roles: ['administrator'],
      acknowledged: '2026-01-10',
      mandates: [{ role: 'content-manager', from: '2025-11-26', until: '2026-11-25' }],
    },
    { id: 'bruno', name: 'Bruno Leroy', kind: 'staff', roles: ['unit-head'], acknowledged: '2026-01-10' },
    { id: 'sofia', name: 'Sofia Petit', kind: 'staff', roles: ['educator'], acknowledged: '2026-01-10' },
    { id: 'emma', name: 'Emma Claes', kind: 'beneficiary', minor: true },
    { id: 'lucas', name: 'Lucas Moreau', kind: 'beneficiary', minor: true },
  ],
}

const greeting: Post = {
  author: 'nadia',
  capacity: 'official',
  action: 'publish',
  channel: 'page',
  text: 'Bonjour à toutes et tous.',
}

/** What an example changes. An approval whose `content` is `this` is given on exactly this post. */
export type Changes = {
  now?: string
  organisation?: Partial<Organisation>
  post?: Partial<Post>
  parameters?: Record<string, unknown>
  effect?: Effect
  on?: string[]
  holes?: string[]
}

export function givenCase({ now = THURSDAY, organisation, post }: Changes): Case {
  const written: Post = { ...greeting, ...post }
  const hash = contentHash(written)
  const approvals = written.approvals?.map((one) =>
    one.content === 'this' ? { ...one, content: hash } : one,
  )
  return readCase({ now, organisation: { ...tilleuls, ...organisation }, post: { ...written, approvals } })
}

export function givenRule(kind: string, changes: Omit<Partial<Rule>, 'kind'> = {}): Rule {
  return {
    id: kind,
    kind,
    article: 'article',
    quote: 'La phrase de la charte.',
    on: ['*'],
    effect: 'advise',
    parameters: {},
    exceptions: [],
    holes: [],
    examples: [],
    ...changes,
  }
}

export function givenCharter(...rules: Rule[]): Charter {
  return {
    format: 1,
    title: 'Charte',
    organisation: 'Les Tilleuls',
    locale: 'fr',
    version: '1',
    effectiveOn: '2026-01-01',
    reviewOn: null,
    audience: [],
    contacts: {},
    roles: { administrator: 'Administration', 'unit-head': 'Responsable de service', director: 'Direction' },
    articles: [{ id: 'article', number: '1', title: 'Article', level: 2, blocks: [] }],
    rules,
    digest: `sha256:${'0'.repeat(64)}`,
  }
}

/** The verdict of one rule on one case. */
export function verdictOf(kind: string, effect: Effect, changes: Changes, locale?: Locale): Verdict {
  const { parameters = {}, on = ['*'], holes = [] } = changes
  const rule = givenRule(kind, { effect: changes.effect ?? effect, parameters, on, holes })
  return check(compile(givenCharter(rule)), givenCase(changes), locale)
}
