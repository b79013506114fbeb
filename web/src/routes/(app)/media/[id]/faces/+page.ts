export const csr = true // frames are drawn and moved on the picture; without script they are typed
