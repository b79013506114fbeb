export { addMedia } from './add-media.ts'
export { describeMedia } from './describe-media.ts'
export { fitImage } from './pictures.ts'
export { hideInMedia } from './hide-in-media.ts'
export {
  addMediaInput,
  describeMediaInput,
  hideInMediaInput,
  listMediaInput,
  readMediaInput,
} from './inputs.ts'
export { getMedia, listMedia, listMediaById, loadOutgoing, readMedia } from './queries.ts'
export { MEDIA_SOURCES } from './types.ts'
export type { Box, MediaSize, MediaSource, MediaView } from './types.ts'
export type {
  AddMediaInput,
  DescribeMediaInput,
  HideInMediaInput,
  ListMediaInput,
  ReadMediaInput,
} from './inputs.ts'
