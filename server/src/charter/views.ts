import { kindOf, ruleSentence } from '@balise/rules'
import type { Charter, Rule } from '@balise/rules'
import type { Locale } from '../organisation/index.ts'
import { charterOf } from './parsed.ts'
import type { AdoptedRow, VersionRow } from './rows.ts'
import type { CharterInForce, RuleView, VersionView } from './types.ts'

export const inForceView = (row: AdoptedRow): CharterInForce => inForceOf(row, charterOf(row))

export function inForceOf(row: Omit<AdoptedRow, 'source'>, charter: Charter): CharterInForce {
  return {
    id: row.id,
    charter,
    version: row.version,
    digest: row.digest,
    effectiveAt: row.effective_at.toISOString(),
  }
}

export function versionView(row: VersionRow, inForceId: string | undefined): VersionView {
  return {
    id: row.id,
    version: row.version,
    title: row.title,
    digest: row.digest,
    createdAt: row.created_at.toISOString(),
    createdBy: row.created_by,
    adoptedBy: row.adopted_by,
    adoptedAt: row.adopted_at?.toISOString() ?? null,
    effectiveAt: row.effective_at?.toISOString() ?? null,
    inForce: row.id === inForceId,
  }
}

export function ruleView(rule: Rule, charter: Charter, locale: Locale): RuleView {
  const { id, effect, kind, holes } = rule
  const { strength } = kindOf(kind) ?? unknownKind(kind)
  return { id, sentence: ruleSentence(rule, charter, locale), effect, kind, strength, holes }
}

function unknownKind(kind: string): never {
  throw new Error(`charter: kind ${kind} was read without being known`)
}
