export { addMedia } from './add-media.ts'
export { countFaces } from './count-faces.ts'
export { cropMedia } from './crop-media.ts'
export { describeMedia } from './describe-media.ts'
export { forgetEvidence } from './destroy-evidence.ts'
export { destroyPictures } from './destroy-media.ts'
export { hideInMedia } from './hide-in-media.ts'
export {
  addMediaInput,
  cropMediaInput,
  describeMediaInput,
  destroyPicturesInput,
  hideInMediaInput,
  listMediaInput,
  mediaSettingInput,
  nameFacesInput,
  readMediaInput,
} from './inputs.ts'
export { mediaJobs } from './jobs.ts'
export { keepEvidence } from './keep-evidence.ts'
export type { EvidenceCtx } from './keep-evidence.ts'
export { lockOriginal } from './lock-original.ts'
export { makeCapture, makePaper } from './make-evidence.ts'
export type { EvidenceFile, EvidenceType } from './make-evidence.ts'
export { moveShown } from './move-shown.ts'
export { nameFaces } from './name-faces.ts'
export { fitImage } from './pictures.ts'
export { canDestroyMedia } from './policy.ts'
export { getMedia, listMedia, listMediaById, loadOutgoing, readMedia } from './queries.ts'
export { listEvidenceOf, listLivingEvidence, readEvidence } from './read-evidence.ts'
export { getMediaSetting, setMediaSetting } from './settings.ts'
export { FACE_WHO, HIDING_STYLES, MEDIA_SOURCES, ORIGINALS } from './types.ts'
export type {
  Box,
  FaceView,
  FaceWho,
  HidingStyle,
  MediaSize,
  MediaSource,
  MediaView,
  Originals,
} from './types.ts'
export type {
  AddMediaInput,
  CropMediaInput,
  DescribeMediaInput,
  DestroyPicturesInput,
  HideInMediaInput,
  ListMediaInput,
  MediaSettingInput,
  NameFacesInput,
  ReadMediaInput,
} from './inputs.ts'
