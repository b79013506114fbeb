import type { PersonalDataParameters } from './personal-data.ts'
import { fields, identifiers } from '../messages/kind-words-fr.ts'
import { de } from '../messages/words-fr.ts'

export const personalDataFr = {
  title: 'Données personnelles',
  says: 'Le texte ne donne ni numéro, ni adresse, ni situation d’une personne.',
  parameters: { fields: 'quelles données ne se publient pas', allow: 'quelles coordonnées se publient' },
  rule: (p: PersonalDataParameters) =>
    p.fields.length === 1
      ? `le texte ne donne pas ${fields[p.fields[0]!]}.`
      : `le texte ne donne ni ${p.fields.map((field) => fields[field].replace(/^une? /, '')).join(', ni ')}.`,
  findings: {
    identifier: (d: { what: keyof typeof identifiers; shown: string }) =>
      `« ${d.shown} » est ${identifiers[d.what]} : sa clé de contrôle est juste.`,
    contact: (d: { field: 'phone' | 'email'; shown: string }) =>
      `« ${d.shown} » ressemble à ${d.field === 'phone' ? 'un numéro personnel' : 'une adresse électronique personnelle'} : ce n’est pas un contact de l’organisation.`,
    likely: (d: { field: keyof typeof fields }) => `Ces mots ressemblent à ${fields[d.field]}.`,
    situation: (d: { person: string }) =>
      `Cette phrase semble parler de la santé ou de la famille ${de(d.person)}.`,
  },
}
