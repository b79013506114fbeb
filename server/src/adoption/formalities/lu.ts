import type { Formality } from './formality.ts'

/** Luxembourg. A delegation of the staff is compulsory from 15; from 150 it decides with the employer. */
export const luxembourg: readonly Formality[] = [
  {
    id: 'lu-delegation',
    statuses: ['employer'],
    from: 15,
    upTo: 149,
    due: { before: {} },
    holdsMeasures: true,
    fr: {
      title: 'Avis de la délégation du personnel',
      says: 'Elle rend son avis sur l’élaboration et la modification du règlement, et en surveille l’exécution.',
    },
    en: {
      title: 'Opinion of the staff delegation',
      says: 'It gives its opinion on making and changing the rules, and watches how they are applied.',
    },
    source: 'Code du travail, articles L. 411-1 et L. 414-1',
    url: 'https://sesf.lu/special-delegations/la-delegation-du-personnel/',
    readOn: '2026-11-21',
  },
  {
    id: 'lu-agreement',
    statuses: ['employer'],
    from: 150,
    due: { before: {} },
    holdsMeasures: true,
    fr: {
      title: 'Accord de la délégation du personnel',
      says: 'Dès 150 salariés, le règlement intérieur se décide d’un commun accord.',
    },
    en: {
      title: 'Agreement of the staff delegation',
      says: 'From 150 staff, the internal rules are decided by common agreement.',
    },
    source: 'Code du travail, article L. 414-9',
    readOn: null,
  },
  {
    id: 'lu-monitoring',
    statuses: ['employer', 'public-body'],
    from: 1,
    monitoring: true,
    holdsMeasures: true,
    fr: {
      title: 'Information préalable sur la surveillance',
      says: 'Chaque personne est informée, et la délégation ou, à défaut, l’inspection du travail.',
    },
    en: {
      title: 'Information before any monitoring',
      says: 'Each person is told, and the delegation or, failing that, the labour inspectorate.',
    },
    source: 'Code du travail, article L. 261-1',
    readOn: null,
  },
  {
    id: 'lu-public',
    statuses: ['public-body'],
    from: 1,
    due: { before: {} },
    fr: {
      title: 'Avis de la représentation du personnel',
      says: 'Celle que prévoit le statut de l’État ou de la commune.',
    },
    en: {
      title: 'Opinion of the staff representation',
      says: 'The one that the law of the State or of the commune sets up.',
    },
    source: 'Loi du 16 avril 1979 fixant le statut général des fonctionnaires de l’État, article 36',
    readOn: null,
  },
  {
    id: 'lu-members',
    statuses: ['no-staff'],
    fr: { title: 'Adoption par l’organe que disent les statuts', says: 'Les membres en sont informés.' },
    en: { title: 'Adoption by the body that the statutes name', says: 'Members are told.' },
    source: 'Loi du 7 août 2023 sur les associations sans but lucratif et les fondations',
    readOn: null,
  },
]
