import type { Locale, Standing } from '@balise/rules'

export type Words = {
  columns: string[]
  standings: Record<Standing, string>
  fulfilled: string
  title: string
  at: (day: string) => string
  charter: (title: string, version: string) => string
  summary: (lacking: number, fulfilled: number) => string
  article: (number: string | null, title: string) => string
  who: string
  since: (day: string) => string
  due: (day: string) => string
  attested: (by: string, day: string) => string
  footer: (organisation: string) => string
  asked: { declined: string; told: (reminders: number) => string; toAsk: string; training: string }
  adoption: {
    title: (body: string, day: string) => string
    review: string
    reviewTodo: string
    step: (title: string) => string
    stepTodo: string
    holdsMeasures: string
    nothing: string
  }
}

const fr: Words = {
  columns: [
    'Article',
    'Titre de l’article',
    'Devoir',
    'État',
    'Constat',
    'Qui',
    'Depuis le',
    'Avant le',
    'Que faire',
    'Règle',
  ],
  standings: { late: 'en retard', missing: 'manque', attest: 'à attester', soon: 'bientôt' },
  fulfilled: 'tenu',
  title: 'Conformité à la charte',
  at: (day) => `État au ${day}`,
  charter: (title, version) => `${title}, version ${version}`,
  summary: (lacking, fulfilled) =>
    `${lacking} ${lacking < 2 ? 'devoir à suivre' : 'devoirs à suivre'}, ${fulfilled} ${fulfilled < 2 ? 'tenu' : 'tenus'}`,
  article: (number, title) => (number ? `Article ${number}, ${title}` : `Article « ${title} »`),
  who: 'Qui',
  since: (day) => `depuis le ${day}`,
  due: (day) => `avant le ${day}`,
  attested: (by, day) => `Attesté par ${by} le ${day}`,
  footer: (organisation) => `${organisation} · établi par Balise`,
  asked: {
    declined: 'Lire la raison donnée et répondre, sur la page des signatures.',
    told: (reminders) =>
      reminders === 0
        ? 'La signature est demandée ; un rappel part de lui-même.'
        : `La signature est demandée, ${reminders} ${reminders === 1 ? 'rappel envoyé' : 'rappels envoyés'}.`,
    toAsk: 'La demande part au prochain jour ouvré ; sans adresse, imprimez la feuille.',
    training: 'La formation se suit sur Balise, et la réussir inscrit le jour.',
  },
  adoption: {
    title: (body, day) => `Adoption · décision du ${day}, ${body}`,
    review: 'Le jour de la relecture décidé à l’adoption est passé.',
    reviewTodo: 'Relire la charte, puis adopter la version suivante ou une nouvelle date.',
    step: (title) => `Démarche à faire : ${title}.`,
    stepTodo: 'La faire, ou dire pourquoi elle ne s’applique pas.',
    holdsMeasures: 'La faire, ou dire pourquoi elle ne s’applique pas : les mesures attendent.',
    nothing: 'Toutes les démarches de l’adoption sont faites.',
  },
}

const en: Words = {
  columns: [
    'Article',
    'Title of the article',
    'Duty',
    'Standing',
    'Finding',
    'Who',
    'Since',
    'Due',
    'What to do',
    'Rule',
  ],
  standings: { late: 'late', missing: 'missing', attest: 'to attest', soon: 'soon' },
  fulfilled: 'fulfilled',
  title: 'Compliance with the charter',
  at: (day) => `As of ${day}`,
  charter: (title, version) => `${title}, version ${version}`,
  summary: (lacking, fulfilled) =>
    `${lacking} ${lacking === 1 ? 'duty' : 'duties'} to attend to, ${fulfilled} fulfilled`,
  article: (number, title) => (number ? `Article ${number}, ${title}` : `Article “${title}”`),
  who: 'Who',
  since: (day) => `since ${day}`,
  due: (day) => `due ${day}`,
  attested: (by, day) => `Attested by ${by} on ${day}`,
  footer: (organisation) => `${organisation} · made by Balise`,
  asked: {
    declined: 'Read the reason that was given and answer, on the page of signatures.',
    told: (reminders) =>
      reminders === 0
        ? 'The signature is asked for; a reminder leaves by itself.'
        : `The signature is asked for, ${reminders} ${reminders === 1 ? 'reminder' : 'reminders'} sent.`,
    toAsk: 'It is asked on the next working day; for someone without an address, print the sheet.',
    training: 'The training is taken on Balise, and passing it notes the day.',
  },
  adoption: {
    title: (body, day) => `Adoption · decision of ${day}, ${body}`,
    review: 'The day of review decided at the adoption has passed.',
    reviewTodo: 'Read the charter again, then adopt the next version or a new date.',
    step: (title) => `Step to take: ${title}.`,
    stepTodo: 'Take it, or say why it does not apply.',
    holdsMeasures: 'Take it, or say why it does not apply: measures are waiting.',
    nothing: 'Every step of the adoption is taken.',
  },
}

export const wordsIn = (locale: Locale): Words => (locale === 'fr' ? fr : en)
