export const csr = true // says how far the reading of a file is; without script a link does
