/** Pages need no script; the composer alone turns it on, for the verdict at each keystroke. */
export const csr = false
