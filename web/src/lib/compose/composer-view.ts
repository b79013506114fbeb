import type { Charter, Organisation } from '@balise/rules'
import type { ChannelView } from '@balise/server/channels'
import type { ConsentsByKinds } from '@balise/server/consents/picture-kinds'
import type { MediaView } from '@balise/server/media'
import type { Typed } from './typed.ts'
import type { Later } from './verdicts.ts'

/** Everything the composer shows and checks with: this draft's facts, never the list of members. */
export type ComposerView = {
  /** Null for a post that was never saved. */
  postId: string | null
  /** 0 for a post that was never saved. */
  revision: number
  savedAt: string | null
  /** Saving a change cancels the agreements already given. */
  voidsApprovals: boolean
  author: string
  channels: ChannelView[]
  media: MediaView[]
  organisation: Organisation
  /** Of those shown, for each kind of picture that this may become. */
  consents: Record<string, ConsentsByKinds>
  /** Articles come without their text: the engine needs none of it. */
  charter: Charter
  /** Names of the charter's roles. */
  roles: Record<string, string>
  timezone: string
  now: string
  /** As the server has it, or as it was typed when it could not be followed. */
  typed: Typed
  /** The whole charter's answer to it. */
  later: Later
}
