export const csr = true // to draw the map when it is asked for; the tree needs none
