import type { Catalogue } from '../say.ts'

/** What the organisation decides about image rights, with its reason. */
const fr = {
  title: 'Règles du droit à l’image',
  lead: 'La loi laisse un choix : faites-le une fois, avec sa raison. Les familles la lisent sur leur page.',
  isDefault: 'Rien n’est décidé : l’usage du pays s’applique.',
  country: 'Pays dont la loi s’applique',
  countries: { FR: 'France', BE: 'Belgique', QC: 'Québec' },
  usage: {
    FR: 'Les deux parents pour montrer un enfant, un seul pour prendre la photo. Loi du 19 février 2024.',
    BE: 'Un parent, sauf conflit connu. À partir de 14 ans, l’enfant répond aussi.',
    QC: 'Un parent jusqu’à 14 ans. Ensuite, le jeune répond seul.',
  },
  publish: 'Réponses nécessaires pour montrer une personne mineure',
  capture: 'Réponses nécessaires pour la prendre en photo',
  reason: 'Pourquoi',
  reasonHint: 'Par exemple : l’avis de votre délégué à la protection des données, et sa date.',
  endsOn: 'Les accords prennent fin chaque année le',
  endsOnHint: 'Mois et jour, comme 08-31 pour la fin de l’année scolaire.',
  save: 'Enregistrer',
  saved: 'C’est enregistré.',
}

const en: typeof fr = {
  title: 'Rules of image rights',
  lead: 'The law leaves a choice: make it once, with its reason. Families read it on their page.',
  isDefault: 'Nothing is decided: the custom of the country applies.',
  country: 'Country whose law applies',
  countries: { FR: 'France', BE: 'Belgium', QC: 'Québec' },
  usage: {
    FR: 'Both parents to show a child, one to take the picture. Law of 19 February 2024.',
    BE: 'One parent, unless conflict is known. From 14, the child answers too.',
    QC: 'One parent until 14. Then the young person answers alone.',
  },
  publish: 'Answers needed to show a minor',
  capture: 'Answers needed to take the picture',
  reason: 'Why',
  reasonHint: 'For instance: the opinion of your data protection officer, and its date.',
  endsOn: 'Agreements end each year on',
  endsOnHint: 'Month and day, such as 08-31 for the end of the school year.',
  save: 'Save',
  saved: 'It is saved.',
}

export const consentSettingWords: Catalogue<typeof fr> = { fr, en }
