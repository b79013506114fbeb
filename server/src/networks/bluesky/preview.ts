import type { Limits, Preview, PreviewPost } from '../network.ts'
import { previewOf } from '../preview.ts'
import { partsOf } from './rich-text.ts'

/** https://docs.bsky.app/docs/advanced-guides/posts and the lexicons app.bsky.feed.post, app.bsky.embed.images. */
export const BLUESKY_LIMITS: Limits = {
  graphemes: 300,
  bytes: 3000,
  images: 4,
  imageBytes: 1_000_000,
  altRequired: true,
}

export const previewOnBluesky = (post: PreviewPost, limits: Limits): Preview =>
  previewOf(post, limits, partsOf(post.text))
