export const csr = true // the verdict at each keystroke
