import type { Charter, Locale } from '@balise/rules'

type Words = {
  situation: (who: string, where: string, text: string) => string
  you: string
  /** Why a text is allowed. */
  nothing: string
  holder: (role: string) => string
  capacities: Record<'official' | 'professional' | 'personal', string>
  certificate: {
    title: string
    state: string
    passed: (correct: number, asked: number) => string
    subtitle: (title: string, version: string) => string
    trained: string
    code: string
    checkedAt: string
    version: string
    what: string
    says: (organisation: string) => string
    footer: (organisation: string, code: string) => string
  }
}

const fr: Words = {
  situation: (who, where, text) => `${who} ${where} : « ${text} »`,
  you: 'Vous écrivez',
  nothing: 'Rien de ce texte ne va contre cette phrase de la charte.',
  holder: (role) => `Une personne qui a le rôle « ${role} » écrit`,
  capacities: {
    official: 'au nom de l’organisation',
    professional: 'en son nom, dans son travail',
    personal: 'sur un compte personnel',
  },
  certificate: {
    title: 'Formation à la charte',
    state: 'Réussie',
    passed: (correct, asked) =>
      `${correct} ${correct > 1 ? 'réponses justes' : 'réponse juste'} sur ${asked}`,
    subtitle: (title, version) => `${title}, version ${version}`,
    trained: 'Suivie le',
    code: 'Code',
    checkedAt: 'Se vérifie sur',
    version: 'Version',
    what: 'Ce que dit ce certificat',
    says: (organisation) =>
      `Cette personne a répondu à des situations tirées de la charte de ${organisation}, et a atteint le nombre de réponses justes demandé. Ses réponses ne sont pas gardées.`,
    footer: (organisation, code) => `${organisation} · certificat de formation · ${code}`,
  },
}

const en: Words = {
  situation: (who, where, text) => `${who} ${where}: “${text}”`,
  you: 'You write',
  nothing: 'Nothing in this text goes against this sentence of the charter.',
  holder: (role) => `Someone who has the role “${role}” writes`,
  capacities: {
    official: 'in the organisation’s name',
    professional: 'in their own name, at work',
    personal: 'on a personal account',
  },
  certificate: {
    title: 'Training on the charter',
    state: 'Passed',
    passed: (correct, asked) => `${correct} right ${correct === 1 ? 'answer' : 'answers'} out of ${asked}`,
    subtitle: (title, version) => `${title}, version ${version}`,
    trained: 'Taken on',
    code: 'Code',
    checkedAt: 'Checked at',
    version: 'Version',
    what: 'What this certificate says',
    says: (organisation) =>
      `This person answered situations taken from the charter of ${organisation}, and reached the number of right answers that was asked. Their answers are not kept.`,
    footer: (organisation, code) => `${organisation} · training certificate · ${code}`,
  },
}

export const wordsIn = (locale: Locale): Words => (locale === 'fr' ? fr : en)

/** An example's words as a sentence: who writes, where, and what. */
export function situationOf(
  given: Record<string, unknown>,
  kind: string,
  { roles }: Pick<Charter, 'roles'>,
  locale: Locale,
): string {
  const words = wordsIn(locale)
  const role = Array.isArray(given.roles) ? (given.roles[0] as string) : undefined
  // The examples of this kind are about what one says as oneself (`example-case.ts` of the charter).
  const usual = kind === 'official-speech' ? 'personal' : 'official'
  const capacity = (given.capacity ?? usual) as keyof Words['capacities']
  const who = role === undefined ? words.you : words.holder(roles[role] ?? role)
  return words.situation(who, words.capacities[capacity], given.text as string)
}
