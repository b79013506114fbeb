import { defineKind } from '../kind.ts'
import { namedChannel } from '../situation.ts'
import { indexOfWords } from '../text/words.ts'

export type RegisteredChannelParameters = {
  /** Whether a member may ask for an account to enter the register: then the way out says so. */
  mayAsk: boolean
}

/** The organisation speaks only from accounts of its register that are official and open; no annex page. */
export const registeredChannel = defineKind<'registered-channel', RegisteredChannelParameters>({
  id: 'registered-channel',
  subject: 'post',
  strength: 'block',
  parameters: { type: 'object', properties: { mayAsk: { type: 'boolean' } } },
  defaults: { mayAsk: true },

  prepare({ mayAsk }) {
    return ({ post, organisation, channel, channelId }, report) => {
      const fact = { channel: namedChannel(channel) }
      const at = { field: 'channel' }
      const leave = { action: 'remove-channel' }
      const register = mayAsk ? [{ action: 'register-channel' }, leave] : [leave]

      if (channelId !== undefined) {
        if ('closed' in channel && channel.closed)
          report({ message: 'closed', data: fact, at, remedies: [leave] })
        else if (post.capacity === 'official' && !channel.official)
          report({ message: 'unofficial', data: fact, at, remedies: register })
        return
      }
      const named = [organisation.name, ...(organisation.names ?? [])].find(
        (name) => channel.name !== undefined && indexOfWords(channel.name, name) >= 0,
      )
      if (named !== undefined)
        report({ message: 'annex', data: { ...fact, organisation: named }, at, remedies: register })
      else if (channel.official || post.capacity === 'official')
        report({
          message: 'unregistered',
          data: fact,
          at,
          remedies: channel.official
            ? register
            : [{ action: 'change-capacity', capacity: 'personal' }, ...register],
        })
    }
  },
})
