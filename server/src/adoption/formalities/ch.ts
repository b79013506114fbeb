import type { Formality } from './formality.ts'

const JURA = 'https://ltr.jura.ch/fr/Generalites/Notions-diverses/Reglement-d-entreprise.html'

/** Switzerland. A règlement d’entreprise is compulsory in industry only; whoever makes one follows the same way. */
export const switzerland: readonly Formality[] = [
  {
    id: 'ch-heard',
    statuses: ['employer'],
    from: 1,
    due: { before: { days: 28 } },
    holdsMeasures: true,
    fr: {
      title: 'Projet affiché ou remis, puis équipe entendue, quatre semaines',
      says: 'Ou bien le texte est convenu par écrit avec une représentation librement élue.',
    },
    en: {
      title: 'Draft posted or handed out, then the team heard, four weeks',
      says: 'Or else the text is agreed in writing with a freely elected representation.',
    },
    source: 'Loi sur le travail, article 37 ; ordonnance 1, article 67',
    url: JURA,
    readOn: '2026-11-21',
  },
  {
    id: 'ch-authority',
    statuses: ['employer'],
    from: 1,
    fr: {
      title: 'Envoi du règlement à l’autorité cantonale',
      says: 'Obligatoire pour une entreprise industrielle, conseillé pour les autres qui ont un règlement.',
    },
    en: {
      title: 'Sending the rules to the cantonal authority',
      says: 'Compulsory for an industrial undertaking, advised for others that have rules.',
    },
    source: 'Loi sur le travail, article 39 ; ordonnance 1, article 68',
    url: JURA,
    readOn: '2026-11-21',
  },
  {
    id: 'ch-monitoring',
    statuses: ['employer', 'public-body'],
    from: 1,
    monitoring: true,
    holdsMeasures: true,
    fr: {
      title: 'Aucun système qui surveille le comportement',
      says: 'Un système nécessaire pour une autre raison est proportionné, et l’équipe en est informée et entendue.',
    },
    en: {
      title: 'No system that watches behaviour',
      says: 'A system needed for another reason is proportionate, and the team is told and heard.',
    },
    source: 'Ordonnance 3 relative à la loi sur le travail, article 26',
    readOn: null,
  },
  {
    id: 'ch-public',
    statuses: ['public-body'],
    from: 1,
    due: { before: {} },
    fr: {
      title: 'Procédure du droit du personnel, fédéral, cantonal ou communal',
      says: 'La loi sur le travail ne s’applique pas, en règle générale, aux administrations : leur statut dit qui est entendu.',
    },
    en: {
      title: 'Procedure of public staff law, federal, cantonal or communal',
      says: 'The labour act does not, as a rule, apply to administrations: their own law says who is heard.',
    },
    source: 'Loi sur le travail, article 2',
    url: 'https://lex.weblaw.ch/lex.php?norm_id=822.11&source=SR&use_lang=fr',
    readOn: '2026-11-21',
  },
  {
    id: 'ch-members',
    statuses: ['no-staff'],
    fr: { title: 'Adoption par l’organe que disent les statuts', says: 'Les membres en sont informés.' },
    en: { title: 'Adoption by the body that the statutes name', says: 'Members are told.' },
    source: 'Code civil, articles 60 et suivants',
    readOn: null,
  },
]
