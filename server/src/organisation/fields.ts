import { z } from 'zod'

/**
 * Fields that several inputs have. A form gives '' for what was left empty: it counts as nothing, like a field
 * that is not there.
 */
export const nothing = <T extends z.ZodType>(field: T) =>
  z
    .preprocess((value) => (value === '' ? null : value), field.nullable())
    // `preprocess` forgets what it takes; commands are called with values, and '' only comes from forms.
    .default(null as never) as unknown as z.ZodDefault<z.ZodNullable<T>>

export const id = z.uuid()
export const line = (max: number) => z.string().trim().min(1).max(max)
export const slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
export const email = z.string().trim().toLowerCase().max(254).pipe(z.email())
/** YYYY-MM-DD */
export const day = z.iso.date()
/** A site's name, without scheme nor path. */
export const domain = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/)
