import type { Formality } from './formality.ts'

const MONTH = { months: 1 } as const
const READ = '2026-11-21'
const ANNEX =
  'https://juriblio.fr/codes/code-du-travail/partie-reglementaire/premiere-partie/livre-iii/titre-ii/chapitre-ier'

/**
 * France. What a charter says in general and for good about discipline is added to the règlement intérieur (code du
 * travail, L1321-5) and follows its formalities; the règlement is compulsory from 50 staff (L1311-2), and follows them
 * below as soon as there is one.
 */
export const france: readonly Formality[] = [
  {
    id: 'fr-cse',
    statuses: ['employer'],
    from: 50,
    due: { before: MONTH },
    holdsMeasures: true,
    fr: {
      title: 'Avis du comité social et économique',
      says: 'Le comité donne son avis avant le dépôt. Sans lui, aucune mesure fondée sur la charte ne tient.',
    },
    en: {
      title: 'Opinion of the works council (CSE)',
      says: 'It is given before the deposit. Without it, no measure based on the charter holds.',
    },
    source: 'Code du travail, articles L1321-4 et L1321-5',
    url: 'https://avocatadjedj.fr/decisions-obtenues/reglement-interieur-modifications-sur-injonction-de-l-inspecteur-du-travail',
    readOn: READ,
  },
  {
    id: 'fr-small-employer',
    statuses: ['employer'],
    from: 1,
    upTo: 49,
    fr: {
      title: 'Dire si un règlement intérieur existe',
      says: 'En dessous de 50 salariés il est facultatif. S’il existe, la charte s’y ajoute, et passe par l’avis, le dépôt et le délai d’un mois.',
    },
    en: {
      title: 'Say whether there are works rules',
      says: 'Below 50 staff they are optional. Where they exist, the charter is added to them, with opinion, deposit and the delay of a month.',
    },
    source: 'Code du travail, articles L1311-2 et L1321-5',
    readOn: null,
  },
  {
    id: 'fr-inspector',
    statuses: ['employer'],
    from: 50,
    due: { before: MONTH },
    holdsMeasures: true,
    fr: {
      title: 'Envoi à l’inspection du travail',
      says: 'Le texte part en deux exemplaires, avec l’avis du comité, en même temps que sa publicité.',
    },
    en: {
      title: 'Sending to the labour inspectorate',
      says: 'Two copies leave with the opinion of the works council, together with the publicity.',
    },
    source: 'Code du travail, articles L1321-4 et R1321-4',
    url: ANNEX,
    readOn: READ,
  },
  {
    id: 'fr-deposit',
    statuses: ['employer'],
    from: 50,
    due: { before: MONTH },
    holdsMeasures: true,
    delay: MONTH,
    fr: {
      title: 'Dépôt au greffe du conseil de prud’hommes',
      says: 'L’entrée en vigueur vient un mois au moins après la dernière des formalités de dépôt et de publicité.',
    },
    en: {
      title: 'Deposit at the labour court (prud’hommes)',
      says: 'It takes effect one month at least after the last of the deposit and the publicity.',
    },
    source: 'Code du travail, articles L1321-4, R1321-2 et R1321-3',
    url: ANNEX,
    readOn: READ,
  },
  {
    id: 'fr-publicity',
    statuses: ['employer'],
    from: 50,
    due: { before: MONTH },
    holdsMeasures: true,
    delay: MONTH,
    fr: {
      title: 'Texte porté à la connaissance de tous',
      says: 'Par tout moyen, aux personnes qui ont accès aux lieux de travail ou d’embauche.',
    },
    en: {
      title: 'Text made known to everyone',
      says: 'By any means, to whoever has access to the places of work or of hiring.',
    },
    source: 'Code du travail, articles R1321-1 et R1321-3',
    url: ANNEX,
    readOn: READ,
  },
  {
    id: 'fr-monitoring',
    statuses: ['employer'],
    from: 1,
    monitoring: true,
    holdsMeasures: true,
    fr: {
      title: 'Information sur les moyens de contrôle',
      says: 'Aucune information personnelle n’est recueillie par un dispositif que le salarié ne connaît pas. Le comité est consulté avant, dès 50 salariés.',
    },
    en: {
      title: 'Information on how staff are monitored',
      says: 'Nothing personal is gathered by a device that staff do not know of. The works council is heard first, from 50 staff.',
    },
    source: 'Code du travail, articles L1222-4 et L2312-38',
    readOn: null,
  },
  {
    id: 'fr-cst',
    statuses: ['public-body'],
    from: 1,
    due: { before: {} },
    holdsMeasures: true,
    fr: {
      title: 'Avis du comité social territorial, ou d’administration',
      says: 'Il est donné avant la décision. Une collectivité de moins de 50 agents saisit celui du centre de gestion.',
    },
    en: {
      title: 'Opinion of the social committee (CST or CSA)',
      says: 'It comes before the decision. A local authority with fewer than 50 staff asks that of the centre de gestion.',
    },
    source:
      'Code général de la fonction publique, articles L251-5 et L253-5 ; décret n° 2021-571 du 10 mai 2021',
    readOn: null,
  },
  {
    id: 'fr-deliberation',
    statuses: ['public-body'],
    fr: {
      title: 'Publication de la décision et contrôle de légalité',
      says: 'L’acte est exécutoire une fois publié et, pour une collectivité, transmis au préfet.',
    },
    en: {
      title: 'Publication of the decision and review of legality',
      says: 'The act holds once it is published and, for a local authority, sent to the préfet.',
    },
    source:
      'Code général des collectivités territoriales, article L2131-1 (communes), L3131-1 (départements)',
    readOn: null,
  },
  {
    id: 'fr-members',
    statuses: ['no-staff'],
    fr: {
      title: 'Adoption par l’instance que disent les statuts',
      says: 'Souvent l’assemblée générale pour un règlement intérieur, sinon le conseil. Les membres en sont informés.',
    },
    en: {
      title: 'Adoption by the body that the statutes name',
      says: 'Often the general assembly for internal rules, otherwise the board. Members are told.',
    },
    source: 'Loi du 1er juillet 1901 et statuts de l’association',
    readOn: null,
  },
]
