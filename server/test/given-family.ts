import { addHolder, answerAsFamily, getFamilyPage, makeLink } from '../src/consents/index.ts'
import type { Authority, FamilyLanguage } from '../src/consents/index.ts'
import type { Asked } from './given.ts'
import type { House } from './given-posts.ts'

export type GivenHolder = { holderId: string; token: string }

/** A holder with the link that lets them answer. */
export async function givenHolder(
  app: Asked,
  house: House,
  {
    personId,
    name = 'Claire Moreau',
    authority = 'parent',
    ...more
  }: {
    personId: string
    name?: string
    authority?: Authority
    email?: string
    language?: FamilyLanguage
  },
): Promise<GivenHolder> {
  const holderId = await addHolder(app.as(house.bruno), { personId, name, authority, ...more })
  const { token } = await makeLink(app.as(house.bruno), { holderId, sentBy: 'letter' })
  return { holderId, token }
}

const visitor = (app: Asked) => app.as({ kind: 'visitor' })

export const familyPage = (app: Asked, { token }: { token: string }, language?: FamilyLanguage) =>
  getFamilyPage(visitor(app), { token, address: null, ...(language && { language }) })

/** The same answer to every question of their page, or to those whose key has `about` in it. */
export async function givenAnswers(
  app: Asked,
  holder: { token: string },
  answer: 'yes' | 'no',
  about = '',
): Promise<number> {
  const { groups } = await familyPage(app, holder)
  const keys = groups.flatMap(({ questions }) => questions.map(({ key }) => key))
  return answerAsFamily(visitor(app), {
    token: holder.token,
    address: null,
    answers: Object.fromEntries(keys.filter((key) => key.includes(about)).map((key) => [key, answer])),
  })
}
