/** Reading a form by names: what is absent is '' or an empty list, never undefined. */
export const text = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** Null when it was left empty. */
export const orNull = (form: FormData, name: string): string | null => text(form, name).trim() || null

export const all = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value) => typeof value === 'string' && value !== '') as string[]

export const ticked = (form: FormData, name: string): boolean => form.has(name)

/** NaN when it is not a number: the command's schema refuses it and says so. */
export const number = (form: FormData, name: string): number => {
  const typed = text(form, name).trim()
  return typed === '' ? NaN : Number(typed)
}

/** A file that was really chosen, or null. */
export const file = (form: FormData, name: string): File | null => {
  const value = form.get(name)
  return value instanceof File && value.size > 0 ? value : null
}

/** What is in the file that was chosen, or null. */
export const bytesOf = async (form: FormData, name: string): Promise<Uint8Array<ArrayBuffer> | null> => {
  const chosen = file(form, name)
  return chosen && new Uint8Array(await chosen.arrayBuffer())
}
