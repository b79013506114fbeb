import { endedFr, attestedFr } from './attested.fr.ts'

export const accountLabellingDutyFr = {
  title: 'Comptes reconnaissables',
  says: 'Chaque compte officiel se reconnaît comme tel.',
  parameters: { ...attestedFr },
  rule: () => 'chaque compte officiel porte le nom et la marque de l’organisation.',
  findings: {
    unsaid: () => 'Personne n’a attesté que les comptes officiels se reconnaissent comme tels.',
    ended: endedFr,
  },
  todo: 'Regarder le nom, le logo et la description de chaque compte, puis l’attester.',
}
