import type { Person, Post } from '../case.ts'
import { defineKind } from '../kind.ts'
import { ownNames } from '../organisation-names.ts'
import { functionsOf, isClaimed } from '../text/functions.ts'
import { folded } from '../text/fold.ts'
import { wordsOf } from '../text/words.ts'

type Part = 'name' | 'function' | 'organisation'

export type IdentityParameters = {
  /** Whether one signs with one's real name, with one's organisation, or as one likes. */
  mode: 'real-name' | 'affiliation' | 'free'
  /** In whose voice the rule holds. */
  capacities: Post['capacity'][]
  /** What the name of a professional account is made of, in any order: « Prénom Nom, fonction, organisation ». */
  pattern: Part[]
}

/** The name shown says who speaks, and neither it nor the text claims a function that is not held. */
export const identity = defineKind<'identity', IdentityParameters>({
  id: 'identity',
  subject: 'post',
  strength: 'review',
  parameters: {
    type: 'object',
    properties: {
      mode: { type: 'string', enum: ['real-name', 'affiliation', 'free'] },
      capacities: {
        type: 'array',
        items: { type: 'string', enum: ['official', 'professional', 'personal'] },
      },
      pattern: { type: 'array', items: { type: 'string', enum: ['name', 'function', 'organisation'] } },
    },
  },
  defaults: { mode: 'real-name', capacities: ['official', 'professional'], pattern: [] },

  prepare({ mode, capacities, pattern }) {
    return (situation, report) => {
      const { post, author, authorName, authorRoles, organisation, channel, facts, text } = situation
      const holds = (roles: readonly string[]) => roles.some((role) => authorRoles.has(role))
      const ask = { action: 'ask', contact: 'communication' }

      // In the organisation's name, « je suis la directrice » is often someone who is quoted.
      if (!situation.inOrganisationName)
        for (const found of functionsOf(text.words())) {
          if (holds(found.value.roles)) continue
          const names = [organisation.name, ...(organisation.names ?? [])]
          if (!isClaimed(text.value, found, authorName, names)) continue
          const { start, end } = found
          report({
            message: 'claim',
            data: { author: authorName, function: text.value.slice(start, end) },
            at: { text: { start, end } },
            remedies: [{ action: 'remove-text', start, end }, ask],
          })
        }

      const shown = post.displayName
      if (!shown) return
      const words = wordsOf(shown)
      const at = { field: 'displayName' }
      for (const { start, end, value } of functionsOf(words))
        if (!holds(value.roles))
          report({
            message: 'function',
            data: { name: shown, function: shown.slice(start, end) },
            at,
            remedies: [ask],
          })

      const isOurs = ownNames(facts)(words).length > 0
      if (situation.inOrganisationName && (isOurs || folded(channel.name ?? '') === folded(shown))) return
      if (!capacities.includes(post.capacity)) return
      const isSigned = author !== undefined && isNameOf(author, shown)
      const remedies =
        post.capacity === 'professional' && !capacities.includes('personal')
          ? [{ action: 'change-capacity', capacity: 'personal' }, ask]
          : [ask]
      if (pattern.length > 0 && post.capacity === 'professional') {
        const has = { name: isSigned, organisation: isOurs, function: shown.split(/[,|·–—-]/).length > 2 }
        const missing = pattern.filter((part) => !has[part])
        if (missing.length > 0)
          report({ message: 'incomplete', data: { name: shown, missing }, at, remedies })
      } else if (mode === 'real-name' && !isSigned)
        report({ message: 'pseudonym', data: { name: shown }, at, remedies })
      else if (mode === 'affiliation' && !isOurs)
        report({
          message: 'unaffiliated',
          data: { name: shown, organisation: organisation.name },
          at,
          remedies,
        })
    }
  },
})

/** Each word of the name is shown, in full or by its initial, and one of them in full. */
function isNameOf({ name }: Person, shown: string): boolean {
  const there = new Set(wordsIn(shown))
  const own = wordsIn(name)
  return own.some((word) => there.has(word)) && own.every((word) => there.has(word) || there.has(word[0]!))
}

const wordsIn = (name: string) =>
  folded(name)
    .split(/[ .,'|-]+/)
    .filter((word) => word !== '')
