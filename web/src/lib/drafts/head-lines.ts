/** Lines of a form that has several alike: each field's values, in their order, one to a line. */
export function headLines<Field extends string>(
  form: FormData,
  name: string,
  fields: readonly Field[],
): Record<Field, string>[] {
  const columns = fields.map((field) => form.getAll(`${name}.${field}`).map(String))
  const longest = Math.max(0, ...columns.map((column) => column.length))
  return Array.from(
    { length: longest },
    (_, at) =>
      Object.fromEntries(fields.map((field, index) => [field, columns[index]![at] ?? ''])) as Record<
        Field,
        string
      >,
  )
}
