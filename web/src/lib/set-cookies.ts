import type { Cookies } from '@sveltejs/kit'

/** Hands on the cookies that signing in or out answered with, exactly as they were written. */
export function setCookies(cookies: Cookies, lines: string[]): void {
  for (const line of lines) {
    const [pair = '', ...attributes] = line.split(/;\s*/)
    const [name = '', ...value] = pair.split('=')
    const said = new Map(
      attributes
        .map((attribute) => attribute.split('='))
        .map(([key = '', text]) => [key.toLowerCase(), text]),
    )
    const maxAge = said.get('max-age')
    cookies.set(name, value.join('='), {
      path: said.get('path') ?? '/',
      httpOnly: said.has('httponly'),
      secure: said.has('secure'),
      sameSite: (said.get('samesite')?.toLowerCase() ?? 'lax') as 'lax' | 'strict' | 'none',
      ...(maxAge !== undefined && { maxAge: Number(maxAge) }),
      encode: (text) => text, // already encoded and signed
    })
  }
}
