/** Where a face was seen, in fractions of the picture: 0 is its left or top edge, 1 the other. */
export type FaceBox = { left: number; top: number; width: number; height: number }

/** In pixels of whatever raster it was found on. `score`: 0 to 1, as the detector gives it. */
export type Seen = FaceBox & { score: number }

/** A square to look at, in pixels of a raster; `whole` when nothing of the picture lies outside. */
export type Region = { left: number; top: number; side: number; whole: boolean }

/** RGB, 8 bits, row after row. */
export type Raster = { data: Uint8Array; width: number; height: number }

/** `memory`: bytes that the detector holds after it. */
export type FacesAnswer = ({ faces: FaceBox[] } | { failed: string }) & { memory: number }
