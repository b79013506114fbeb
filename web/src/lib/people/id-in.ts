const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The person that an address names; nobody when it was typed wrong. */
export function idIn(url: URL, name: string): string | undefined {
  const asked = url.searchParams.get(name) ?? ''
  return ID.test(asked) ? asked : undefined
}
