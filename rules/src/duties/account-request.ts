import { defineDuty } from '../duty.ts'

export type AccountRequestParameters = {
  /** Who authorises an account: a contact of the charter, or a name. */
  by?: string
}

/** Each official account was authorised, by someone, on a day. */
export const accountRequest = defineDuty<'account-request', AccountRequestParameters>({
  id: 'account-request',
  parameters: { type: 'object', properties: { by: { type: 'string', minLength: 1 } } },
  defaults: {},

  prepare: () => {
    return ({ state }, report) => {
      for (const { id, name, official, closed, authorisedBy, authorisedOn } of state.channels ?? []) {
        if (!official || closed || (authorisedBy && authorisedOn)) continue
        report({
          message: authorisedBy ? 'undated' : 'unauthorised',
          data: { channel: name ?? id },
          standing: 'missing',
          about: { channel: id },
        })
      }
    }
  },
})
