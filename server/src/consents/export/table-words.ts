type Words = {
  headings: string[]
  kind: Record<string, string>
  authority: Record<string, string>
  picture: Record<string, string>
  yes: string
  no: string
}

/** Words that an import reads back: a test imports what was exported. */
export const TABLE_WORDS: Record<'fr' | 'en', Words> = {
  fr: {
    headings: [
      'Nom',
      'Qui',
      'Mineur',
      'Naissance',
      'Service',
      'Parent',
      'Autorité',
      'Courriel',
      'Langue',
      'Canal',
      'Photo',
      'Réponse',
      'Date',
      'Jusqu’au',
    ],
    kind: {
      beneficiary: 'bénéficiaire',
      family: 'famille',
      staff: 'équipe',
      volunteer: 'bénévole',
      elected: 'élu',
      other: 'autre',
    },
    authority: { self: 'la personne', parent: 'parent', tutor: 'tuteur' },
    picture: { group: 'groupe', targeted: 'seule', named: 'prénom' },
    yes: 'oui',
    no: 'non',
  },
  en: {
    headings: [
      'Name',
      'Kind',
      'Minor',
      'Birth',
      'Unit',
      'Holder',
      'Authority',
      'E-mail',
      'Language',
      'Channel',
      'Picture',
      'Answer',
      'Given on',
      'Until',
    ],
    kind: {
      beneficiary: 'beneficiary',
      family: 'family',
      staff: 'staff',
      volunteer: 'volunteer',
      elected: 'elected',
      other: 'other',
    },
    authority: { self: 'self', parent: 'parent', tutor: 'tutor' },
    picture: { group: 'group', targeted: 'alone', named: 'named' },
    yes: 'yes',
    no: 'no',
  },
}
