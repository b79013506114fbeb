export const csr = true // letters and arrows; everything is also a form or a link
