import type { Formality } from './formality.ts'

/**
 * Belgium. General rules with sanctions belong in the règlement de travail (law of 8 April 1965); watching what goes
 * over the network follows CCT n° 81 of 26 April 2002.
 */
export const belgium: readonly Formality[] = [
  {
    id: 'be-council',
    statuses: ['employer'],
    from: 100,
    due: { before: { days: 15 } },
    holdsMeasures: true,
    fr: {
      title: 'Accord du conseil d’entreprise',
      says: 'Là où il y a un conseil d’entreprise, c’est lui qui arrête et change le règlement de travail.',
    },
    en: {
      title: 'Agreement of the works council',
      says: 'Where there is one, the works council makes and changes the work rules.',
    },
    source: 'Loi du 8 avril 1965, article 11',
    readOn: null,
  },
  {
    id: 'be-posting',
    statuses: ['employer'],
    from: 1,
    upTo: 99,
    due: { before: { days: 15 } },
    holdsMeasures: true,
    delay: { days: 15 },
    fr: {
      title: 'Affichage du projet et registre des observations, 15 jours',
      says: 'Sans conseil d’entreprise, le projet est affiché quinze jours ; chacun écrit ses observations dans un registre.',
    },
    en: {
      title: 'Posting of the draft and register of remarks, 15 days',
      says: 'Without a works council, the draft is posted for fifteen days and everyone may write in a register.',
    },
    source: 'Loi du 8 avril 1965, article 12',
    readOn: null,
  },
  {
    id: 'be-copy',
    statuses: ['employer', 'public-body'],
    from: 1,
    holdsMeasures: true,
    fr: {
      title: 'Copie du texte à chaque personne qui travaille',
      says: 'Chacune la reçoit, et peut lire le texte à tout moment sur place.',
    },
    en: {
      title: 'A copy for everyone who works',
      says: 'Each gets one, and may read the text on the spot at any time.',
    },
    source: 'Loi du 8 avril 1965, article 15',
    readOn: null,
  },
  {
    id: 'be-deposit',
    statuses: ['employer', 'public-body'],
    from: 1,
    due: { after: { days: 8 } },
    fr: {
      title: 'Dépôt auprès du Contrôle des lois sociales, 8 jours',
      says: 'Une copie part dans les huit jours qui suivent l’entrée en vigueur.',
    },
    en: {
      title: 'Deposit with the inspectorate of social laws, 8 days',
      says: 'A copy leaves within the eight days that follow the day it takes effect.',
    },
    source: 'Loi du 8 avril 1965, article 15',
    readOn: null,
  },
  {
    id: 'be-union-talks',
    statuses: ['public-body'],
    from: 1,
    due: { before: {} },
    holdsMeasures: true,
    fr: {
      title: 'Négociation ou concertation syndicale',
      says: 'Le règlement de travail d’un service public passe par le comité compétent avant la décision.',
    },
    en: {
      title: 'Talks with the unions',
      says: 'The work rules of a public service go through the committee in charge before the decision.',
    },
    source: 'Loi du 19 décembre 1974 ; loi du 8 avril 1965, articles 15bis et suivants',
    readOn: null,
  },
  {
    id: 'be-monitoring',
    statuses: ['employer'],
    from: 1,
    monitoring: true,
    holdsMeasures: true,
    fr: {
      title: 'Information sur le contrôle, collective puis individuelle',
      says: 'Elle dit ce qui est contrôlé, pourquoi, ce qui est gardé et combien de temps, avant tout contrôle.',
    },
    en: {
      title: 'Information on monitoring, collective then individual',
      says: 'It says what is monitored, why, what is kept and for how long, before any of it.',
    },
    source: 'Convention collective de travail n° 81 du 26 avril 2002, articles 7 à 9',
    readOn: null,
  },
  {
    id: 'be-volunteers',
    statuses: ['no-staff'],
    fr: {
      title: 'Information des volontaires',
      says: 'Avant de commencer, chacun sait à quelle discrétion il est tenu ; la charte rejoint la note d’organisation.',
    },
    en: {
      title: 'Information of volunteers',
      says: 'Before they begin, each knows what they must keep to themselves; the charter joins the information note.',
    },
    source: 'Loi du 3 juillet 2005 relative aux droits des volontaires, article 4',
    readOn: null,
  },
]
