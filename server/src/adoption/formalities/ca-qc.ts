import type { Formality } from './formality.ts'

/**
 * Québec. No law gives a procedure for such a policy: what binds is that it be known, clear, reasonable and applied the
 * same to all, and, where there is a union, what the collective agreement says.
 */
export const quebec: readonly Formality[] = [
  {
    id: 'qc-consultation',
    statuses: ['employer', 'public-body'],
    from: 1,
    due: { before: {} },
    fr: {
      title: 'Consultation de l’équipe, et du syndicat s’il y en a un',
      says: 'La convention collective dit souvent comment et quand ; sans elle, rien n’y oblige, et la politique tient mieux.',
    },
    en: {
      title: 'Consultation of the team, and of the union if there is one',
      says: 'The collective agreement often says how and when; without one it is not compulsory, and the policy holds better.',
    },
    source: 'Convention collective ; Code du travail (RLRQ, c. C-27), article 59 pendant une négociation',
    readOn: null,
  },
  {
    id: 'qc-french',
    statuses: ['employer', 'public-body'],
    from: 1,
    fr: {
      title: 'Texte en français',
      says: 'Ce que l’employeur écrit à l’ensemble du personnel est en français.',
    },
    en: { title: 'Text in French', says: 'What an employer writes to all its staff is in French.' },
    source: 'Charte de la langue française, article 41',
    url: 'http://www.oqlf.gouv.qc.ca/francisation/travailleurs/communications.html',
    readOn: '2026-11-21',
  },
  {
    id: 'qc-known',
    statuses: ['employer', 'public-body'],
    from: 1,
    holdsMeasures: true,
    fr: {
      title: 'Politique portée à la connaissance de chaque personne',
      says: 'Avant toute mesure : une règle que l’on ne connaissait pas ne se reproche pas. Les signatures en font la preuve.',
    },
    en: {
      title: 'Policy made known to each person',
      says: 'Before any measure: nobody is reproached with a rule they did not know. Signatures prove it.',
    },
    source: 'Principe de la jurisprudence arbitrale (affaire KVP, 1965)',
    readOn: null,
  },
  {
    id: 'qc-privacy',
    statuses: ['employer', 'public-body'],
    from: 1,
    monitoring: true,
    fr: {
      title: 'Avis de la personne responsable des renseignements personnels',
      says: 'Une évaluation précède tout nouveau système qui recueille des renseignements sur le personnel.',
    },
    en: {
      title: 'Opinion of the person in charge of personal information',
      says: 'An assessment comes before any new system that gathers information on staff.',
    },
    source:
      'Loi sur la protection des renseignements personnels dans le secteur privé (RLRQ, c. P-39.1), article 3.3',
    readOn: null,
  },
  {
    id: 'qc-board',
    statuses: ['no-staff'],
    fr: {
      title: 'Résolution du conseil d’administration',
      says: 'Elle est écrite au registre des procès-verbaux ; un règlement général passe devant les membres.',
    },
    en: {
      title: 'Resolution of the board',
      says: 'It is written in the minute book; a by-law goes before the members.',
    },
    source: 'Loi sur les compagnies (RLRQ, c. C-38), partie III',
    readOn: null,
  },
]
