import { belgium } from './be.ts'
import { quebec } from './ca-qc.ts'
import { switzerland } from './ch.ts'
import type { Country, Formality, Status } from './formality.ts'
import { france } from './fr.ts'
import { luxembourg } from './lu.ts'

const ELSEWHERE: readonly Formality[] = [
  {
    id: 'elsewhere',
    statuses: ['public-body', 'employer', 'no-staff'],
    fr: {
      title: 'Démarches du droit de votre pays',
      says: 'Balise ne les connaît pas : demandez-les à un juriste avant la date d’effet.',
    },
    en: {
      title: 'Steps of the law of your country',
      says: 'Balise does not know them: ask a lawyer before the day it takes effect.',
    },
    source: 'Aucune : Balise connaît la France, la Belgique, le Québec, la Suisse et le Luxembourg',
    readOn: null,
  },
]

const BY_COUNTRY: Record<Country, readonly Formality[]> = {
  fr: france,
  be: belgium,
  'ca-qc': quebec,
  ch: switzerland,
  lu: luxembourg,
  other: ELSEWHERE,
}

export type Setting = { country: Country; status: Status; staffCount: number; monitoring: boolean }

/** What the law may ask of this organisation, in the order in which it is done. */
export function formalitiesFor({ country, status, staffCount, monitoring }: Setting): Formality[] {
  return BY_COUNTRY[country].filter(
    (one) =>
      one.statuses.includes(status) &&
      staffCount >= (one.from ?? 0) &&
      staffCount <= (one.upTo ?? Infinity) &&
      (!one.monitoring || monitoring),
  )
}
