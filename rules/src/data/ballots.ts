import type { Ballot } from '../elections/ballot.ts'

const READ = { readOn: '2026-11-21' }

/**
 * Elections that are known, and the last ones. Not here, because no date is set: the European elections of 2029, and
 * with them the Belgian federal and regional ones; the French general election, due by June 2029 unless the Assembly is
 * dissolved again; the French senatorial ones, whose voters are themselves elected.
 */
export const BALLOTS: readonly Ballot[] = [
  {
    id: 'fr-municipal-2026',
    territory: 'FR',
    kind: 'municipal',
    title: { fr: 'Élections municipales de mars 2026', en: 'Municipal elections of March 2026' },
    rounds: ['2026-03-15', '2026-03-22'],
    source: 'https://www.venerand.fr/?p=7517', // décret n° 2025-848 du 27 août 2025
    ...READ,
    note: {
      fr: 'Là où tout fut joué au premier tour, la période s’est close le 15 mars.',
      en: 'Where the first round settled everything, the period ended on 15 March.',
    },
  },
  {
    id: 'fr-presidential-2027',
    territory: 'FR',
    kind: 'presidential',
    title: { fr: 'Élection présidentielle d’avril 2027', en: 'Presidential election of April 2027' },
    // Article 7 of the Constitution: 20 to 35 days before the term ends on 13 May 2027; two weeks later for the second.
    expected: { month: '2027-04', until: '2027-05-02' },
    source:
      'https://www.lci.fr/politique/election-presidentielle-2022-les-deux-tours-auront-lieu-les-10-et-24-avril-2191352.html',
    ...READ,
    note: {
      fr: 'Jours non fixés : le premier tour tombe le 11 ou le 18 avril. La règle ne vise que ce qui a un lien avec cette élection (loi n° 62-1292, article 3, II).',
      en: 'Days not set: the first round falls on 11 or 18 April. The rule only bears on what has a link with this election (law 62-1292, article 3, II).',
    },
  },
  {
    id: 'fr-departmental-2028',
    territory: 'FR',
    kind: 'departmental',
    title: {
      fr: 'Élections départementales et régionales de mars 2028',
      en: 'Departmental and regional elections of March 2028',
    },
    expected: { month: '2028-03', until: '2028-03-31' },
    source: 'https://ville-pornichet.fr/guide-des-demarches-particuliers?xml=F1958', // loi n° 2021-191 du 22 février 2021
    ...READ,
    note: {
      fr: 'Élections départementales et régionales ; jours non fixés. Une commune est concernée dès que l’un de ses élus est candidat.',
      en: 'Departmental and regional elections; days not set. A town is concerned as soon as one of its elected members is a candidate.',
    },
  },
  {
    id: 'be-wallonia-local-2024',
    territory: 'BE-WAL',
    kind: 'local',
    title: {
      fr: 'Élections communales et provinciales du 13 octobre 2024',
      en: 'Municipal and provincial elections of 13 October 2024',
    },
    rounds: ['2024-10-13'],
    source:
      'http://electionslocales.wallonie.be/je-suis-candidat/se-presenter-aux-elections/campagne-electorale.html',
    ...READ,
  },
  {
    id: 'be-wallonia-local-2030',
    territory: 'BE-WAL',
    kind: 'local',
    title: {
      fr: 'Élections communales et provinciales du 13 octobre 2030',
      en: 'Municipal and provincial elections of 13 October 2030',
    },
    rounds: ['2030-10-13'],
    source:
      'http://electionslocales.wallonie.be/je-suis-candidat/se-presenter-aux-elections/campagne-electorale.html',
    ...READ,
    note: {
      fr: 'Deuxième dimanche d’octobre, tous les six ans ; la règle de 2024 est supposée inchangée. Elle porte sur les candidats et leurs dépenses, pas sur la page d’une commune.',
      en: 'Second Sunday of October, every six years; the rule of 2024 is taken as unchanged. It bears on candidates and their spending, not on the page of a town.',
    },
  },
  {
    id: 'be-brussels-local-2024',
    territory: 'BE-BRU',
    kind: 'local',
    title: { fr: 'Élections communales du 13 octobre 2024', en: 'Municipal elections of 13 October 2024' },
    rounds: ['2024-10-13'],
    source: 'https://elections.brussels/reglementation-de-campagne',
    ...READ,
  },
  {
    id: 'be-brussels-local-2030',
    territory: 'BE-BRU',
    kind: 'local',
    title: { fr: 'Élections communales du 13 octobre 2030', en: 'Municipal elections of 13 October 2030' },
    rounds: ['2030-10-13'],
    source: 'https://elections.brussels/reglementation-de-campagne',
    ...READ,
    note: {
      fr: 'Deuxième dimanche d’octobre, tous les six ans ; les 95 jours sont ceux de 2024 (du 10 juillet au 13 octobre), à confirmer.',
      en: 'Second Sunday of October, every six years; the 95 days are those of 2024 (10 July to 13 October), to be confirmed.',
    },
  },
  {
    id: 'be-flanders-local-2024',
    territory: 'BE-VLG',
    kind: 'local',
    title: {
      fr: 'Élections communales et provinciales du 13 octobre 2024',
      en: 'Municipal and provincial elections of 13 October 2024',
    },
    rounds: ['2024-10-13'],
    source:
      'https://www.vlaanderen.be/vlaanderen-kiest/sperperiode-voor-lokale-en-provinciale-verkiezingen-begonnen',
    ...READ,
  },
  {
    id: 'be-flanders-local-2030',
    territory: 'BE-VLG',
    kind: 'local',
    title: {
      fr: 'Élections communales et provinciales du 13 octobre 2030',
      en: 'Municipal and provincial elections of 13 October 2030',
    },
    rounds: ['2030-10-13'],
    source:
      'https://www.vlaanderen.be/vlaanderen-kiest/sperperiode-voor-lokale-en-provinciale-verkiezingen-begonnen',
    ...READ,
    note: {
      fr: 'Deuxième dimanche d’octobre, tous les six ans ; la circulaire KBBJ/ABB 2023/1 demandait la neutralité toute l’année du scrutin.',
      en: 'Second Sunday of October, every six years; circular KBBJ/ABB 2023/1 asked for neutrality during the whole year of the vote.',
    },
  },
  ...(['BE-WAL', 'BE-BRU', 'BE-VLG'] as const).map((territory): Ballot => ({
    id: `${territory.toLowerCase()}-joint-2024`,
    territory,
    kind: 'joint',
    title: {
      fr: 'Élections fédérales, régionales et européennes du 9 juin 2024',
      en: 'Federal, regional and European elections of 9 June 2024',
    },
    rounds: ['2024-06-09'],
    source:
      'https://www.rtl.be/actu/belgique/politique/la-periode-de-prudence-dans-les-depenses-electorales-commence-vendredi-le-9/2024-02-05/article/634700',
    ...READ,
  })),
  {
    id: 'qc-municipal-2025',
    territory: 'CA-QC',
    kind: 'municipal',
    title: { fr: 'Élections municipales du 2 novembre 2025', en: 'Municipal elections of 2 November 2025' },
    rounds: ['2025-11-02'],
    source: 'https://elections.ville.terrebonne.qc.ca/dates-importantes',
    ...READ,
  },
  {
    id: 'qc-general-2026',
    territory: 'CA-QC',
    kind: 'general',
    title: { fr: 'Élections générales du 5 octobre 2026', en: 'General election of 5 October 2026' },
    rounds: ['2026-10-05'],
    source: 'https://electionsquebec.qc.ca/francais/medias/periodicite-des-elections.php',
    ...READ,
    note: {
      fr: 'La période s’ouvre le lendemain du décret et dure de 33 à 39 jours : sa plus longue durée est prise ici. Depuis 2026, les tiers déclarent aussi leur publicité partisane dès le 1er janvier.',
      en: 'The period opens on the day after the order and lasts 33 to 39 days: the longest is taken here. Since 2026, third parties also declare their partisan advertising from 1 January on.',
    },
  },
  {
    id: 'qc-municipal-2029',
    territory: 'CA-QC',
    kind: 'municipal',
    title: { fr: 'Élections municipales du 4 novembre 2029', en: 'Municipal elections of 4 November 2029' },
    rounds: ['2029-11-04'],
    source: 'https://elections.ville.terrebonne.qc.ca/dates-importantes',
    ...READ,
    note: {
      fr: 'Premier dimanche de novembre, tous les quatre ans ; les 44 jours sont ceux de 2025.',
      en: 'First Sunday of November, every four years; the 44 days are those of 2025.',
    },
  },
  {
    id: 'qc-general-2030',
    territory: 'CA-QC',
    kind: 'general',
    title: { fr: 'Élections générales du 7 octobre 2030', en: 'General election of 7 October 2030' },
    rounds: ['2030-10-07'],
    source: 'https://electionsquebec.qc.ca/francais/medias/periodicite-des-elections.php',
    ...READ,
    note: {
      fr: 'Premier lundi d’octobre de la quatrième année, sauf élection anticipée ; la plus longue durée est prise ici.',
      en: 'First Monday of October of the fourth year, unless an early election is called; the longest period is taken here.',
    },
  },
]
