import { defineKind, textList } from '../kind.ts'
import { isDenied, namedSpeech, speechMatcher } from '../text/speech.ts'

export type OfficialSpeechParameters = {
  /** Roles that speak for the organisation; none: only the words of personal posts are looked at. */
  roles: string[]
  /** Words that engage the organisation, besides the built-in ones. */
  cues: string[]
}

/** Nobody speaks for the organisation without the role, nor in its name from a personal post. */
export const officialSpeech = defineKind<'official-speech', OfficialSpeechParameters>({
  id: 'official-speech',
  subject: 'post',
  strength: 'review',
  parameters: { type: 'object', properties: { roles: textList, cues: textList } },
  defaults: { roles: [], cues: [] },

  prepare({ roles, cues }, charter) {
    const find = speechMatcher(cues)
    const names = roles.map((role) => charter.roles[role] ?? role)

    return ({ post, organisation, authorRoles, authorName, text: { value, words } }, report) => {
      if (roles.some((role) => authorRoles.has(role))) return
      if (post.capacity === 'official') {
        if (roles.length > 0)
          report({
            message: 'no-role',
            data: { author: authorName, roles: names },
            at: { field: 'capacity' },
            remedies: [{ action: 'change-capacity', capacity: 'professional' }],
          })
        return
      }
      const spoken = [
        ...find(words()),
        ...namedSpeech(words(), [organisation.name, ...(organisation.names ?? [])]),
      ]
      let end = 0
      for (const place of spoken.sort((a, b) => a.start - b.start || b.end - a.end)) {
        if (place.start < end || isDenied(value, place.start)) continue
        end = place.end
        const at = { start: place.start, end: place.end }
        report({
          message: 'speaks-for',
          data: { words: value.slice(at.start, at.end) },
          at: { text: at },
          remedies: [{ action: 'remove-text', ...at }],
        })
      }
    }
  },
})
