import type { Catalogue } from '../say.ts'

/** The log: what was decided, by whom, and whether the chain holds. */
const fr = {
  title: 'Registre',
  lead: 'Chaque décision y est inscrite à la suite de la précédente. On ne peut ni la changer ni l’enlever.',
  filter: 'Montrer',
  everything: 'Tout',
  show: 'Montrer',
  none: 'Rien n’est inscrit.',
  older: 'Plus ancien',
  verify: 'Vérifier le registre',
  verifyLead: 'Balise relit toute la chaîne, de la première entrée à la dernière.',
  sound: (entries: number, seals: number, written: (count: number) => string) => {
    const read = `${written(entries)} ${entries > 1 ? 'entrées relues' : 'entrée relue'}`
    return `La chaîne tient : ${read}, ${written(seals)} ${seals > 1 ? 'sceaux vérifiés' : 'sceau vérifié'}.`
  },
  broken: (seq: number) => `La chaîne est rompue à l’entrée n° ${seq}.`,
  why: {
    missing: 'Cette entrée n’est plus là.',
    'previous-hash': 'Elle ne suit pas celle d’avant.',
    hash: 'Son texte a été changé après coup.',
    body: 'Elle a été écrite pour une autre place.',
    seal: 'Elle ne correspond pas au sceau signé.',
    head: 'Des entrées ont été enlevées à la fin.',
  },
  export: 'Exporter',
  exportLead: 'Un fichier que l’on vérifie sans Balise : docs/verify explique comment.',
  number: (seq: number) => `n° ${seq}`,
  by: 'Balise',
  see: 'Voir',
}

const en: typeof fr = {
  title: 'Log',
  lead: 'Each decision is written after the one before. It can be neither changed nor removed.',
  filter: 'Show',
  everything: 'Everything',
  show: 'Show',
  none: 'Nothing is written.',
  older: 'Older',
  verify: 'Verify the log',
  verifyLead: 'Balise reads the whole chain again, from the first entry to the last.',
  sound: (entries, seals, written) => {
    const read = `${written(entries)} ${entries === 1 ? 'entry' : 'entries'} read`
    return `The chain holds: ${read}, ${written(seals)} ${seals === 1 ? 'seal' : 'seals'} verified.`
  },
  broken: (seq) => `The chain is broken at entry no. ${seq}.`,
  why: {
    missing: 'This entry is no longer there.',
    'previous-hash': 'It does not follow the one before.',
    hash: 'Its text was changed afterwards.',
    body: 'It was written for another place.',
    seal: 'It does not match the signed seal.',
    head: 'Entries were removed at the end.',
  },
  export: 'Export',
  exportLead: 'A file that is verified without Balise: docs/verify explains how.',
  number: (seq) => `no. ${seq}`,
  by: 'Balise',
  see: 'See',
}

export const logWords: Catalogue<typeof fr> = { fr, en }
