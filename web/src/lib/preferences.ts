/** Cookies that hold a choice, not a right. */
export const LOCALE = 'balise-locale'
export const THEME = 'balise-theme'
export const ORGANISATION = 'balise-organisation'

const THEMES = ['light', 'dark', 'system'] as const
export const isTheme = (text: unknown): text is (typeof THEMES)[number] =>
  THEMES.some((theme) => theme === text)

/** One year: a choice is not asked again. */
export const kept = (origin: string) =>
  ({
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: origin.startsWith('https:'),
    maxAge: 31_536_000,
  }) as const

/** A path of ours to go back to; '/' for anything that leads elsewhere. */
export function pathWithin(path: string | null | undefined): string {
  if (!path?.startsWith('/') || !URL.canParse(path, 'https://here.invalid')) return '/'
  const url = new URL(path, 'https://here.invalid')
  return url.origin === 'https://here.invalid' ? url.pathname + url.search : '/'
}
