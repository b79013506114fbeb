import { defineKind, textList } from '../kind.ts'
import { passwordsIn } from '../text/passwords.ts'
import { keysIn } from '../text/keys.ts'

export type CredentialsParameters = {
  /** Codes that may be published as they are: that of a public Wi-Fi. */
  allow: string[]
}

/** No password, access code or key in a text. */
export const credentials = defineKind<'credentials', CredentialsParameters>({
  id: 'credentials',
  subject: 'post',
  strength: 'block',
  parameters: { type: 'object', properties: { allow: textList } },
  defaults: { allow: [] },

  prepare({ allow }) {
    return ({ text: { value, words } }, report) => {
      const isAllowed = ({ start, end }: { start: number; end: number }) =>
        allow.includes(value.slice(start, end))
      for (const { what, start, end } of keysIn(value))
        if (!isAllowed({ start, end }))
          report({
            message: 'key',
            data: { what },
            at: { text: { start, end } },
            remedies: [{ action: 'remove-text', start, end }],
          })
      for (const { cue, sure, start, end } of passwordsIn(words()))
        if (!isAllowed({ start, end }))
          report({
            message: sure ? 'password' : 'maybe',
            data: { cue },
            at: { text: { start, end } },
            remedies: [{ action: 'remove-text', start, end }],
            atMost: sure ? 'block' : 'review',
          })
    }
  },
})
