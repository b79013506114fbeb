/** What a finding asks for: advice, someone's agreement, or a stop. */
export type Effect = 'advise' | 'review' | 'block'

/** A part of an article as it is read: `rules` are the ids of the rules that come from this sentence. */
export type Block = { kind: 'paragraph' | 'item' | 'heading' | 'quote'; text: string; rules: string[] }

export type Article = {
  id: string
  /** As the charter numbers it ("3.4"), or null when it does not. */
  number: string | null
  title: string
  /** 1 for a part, 2 for an article, 3 for a part of an article. */
  level: number
  blocks: Block[]
}

/** Who or what a rule leaves aside. Every field given must hold. */
export type RuleException = {
  roles?: string[]
  persons?: string[]
  channels?: string[]
  purposes?: string[]
  capacities?: string[]
}

/** A rule is data: a kind with its parameters, under the sentence it comes from. */
export type Rule = {
  id: string
  kind: string
  /** Id of the article it stands in. */
  article: string
  /** The charter's own sentence, exactly. */
  quote: string
  /** Selectors, any of which is enough: channel id, network, network:surface, audience:public, official, unit:jour, * */
  on: string[]
  effect: Effect
  parameters: Record<string, unknown>
  exceptions: RuleException[]
  /** Parameters the charter leaves open (`?`): the rule then only advises. */
  holes: string[]
  examples: RuleExample[]
}

/** A change to the smallest case of the rule, and whether it must then find something. */
export type RuleExample = { outcome: 'pass' | 'fail'; given: Record<string, unknown> }

export type Contact = { name?: string; email?: string; phone?: string; url?: string }

export type Charter = {
  /** Of the file format. */
  format: 1
  title: string
  organisation: string
  locale: 'fr' | 'en'
  version: string
  /** Days, YYYY-MM-DD, or null while the charter is a draft. */
  effectiveOn: string | null
  reviewOn: string | null
  audience: string[]
  contacts: Record<string, Contact>
  /** Role id → its name for people. */
  roles: Record<string, string>
  articles: Article[]
  rules: Rule[]
  /** `sha256:` and 64 hexadecimal digits, of the file's bytes. */
  digest: string
}

/** What a sentence calls a contact: its name, else that of the role of the same id. */
export const nameOfContact = (id: string, { contacts, roles }: Charter): string =>
  contacts[id]?.name ?? roles[id] ?? id
