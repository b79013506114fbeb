import { previewOnBluesky } from './bluesky/preview.ts'
import type { Limits, Preview, PreviewPost } from './network.ts'
import { previewOf } from './preview.ts'

// For the browser: what each network will show, without the connectors. `all.test.ts` holds the two together.

const previews: Record<string, typeof previewOf> = { bluesky: previewOnBluesky }

/** What a network will show of a post, by the network's id. */
export const previewFor = (network: string, post: PreviewPost, limits: Limits): Preview =>
  (previews[network] ?? previewOf)(post, limits)
