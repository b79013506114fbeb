export const LOCALES = ['fr', 'en'] as const
export type Locale = (typeof LOCALES)[number]

export const isLocale = (text: unknown): text is Locale => LOCALES.some((locale) => locale === text)

/** The first of the browser's languages that we speak; French when there is none. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => part.trim().split(';q='))
    .map(([tag = '', weight]) => ({ tag: tag.slice(0, 2).toLowerCase(), weight: Number(weight ?? 1) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag)
  return wanted.find(isLocale) ?? 'fr'
}
