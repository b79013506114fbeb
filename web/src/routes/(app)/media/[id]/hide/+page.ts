export const csr = true // frames are drawn on the picture; without script they are typed
