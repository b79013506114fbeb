import type { ReadingWords } from './words.ts'

const listed = (words: readonly string[]) => words.map((word) => `« ${word} »`).join(', ')

export const fr: ReadingWords = {
  modalities: {
    obligation: 'une obligation',
    prohibition: 'une interdiction',
    permission: 'une permission',
    recommendation: 'une recommandation',
    fact: 'un fait',
    sanction: 'une sanction',
    contact: 'un contact',
  },
  forms: {
    imperative: 'l’impératif',
    infinitive: 'l’infinitif',
    'not-imperative': 'l’impératif nié',
    'not-infinitive': 'l’infinitif nié',
    'ne-present': 'le présent nié',
    'ne-que': '« ne … que »',
    present: 'le présent',
    passive: 'le passif',
    future: 'le futur',
    noun: 'le nom',
    softener: 'une nuance',
  },
  says: (words, modality) => `« ${words} » dit ${modality}`,
  inherits: (above, modality) => `« ${above} », au-dessus, en fait ${modality}`,
  form: (form, words, modality) => `${form} (« ${words} ») dit ${modality}`,
  kind: (words, title) => (words.length > 0 ? `${listed(words)} : ${title}` : title),
  fromModel: 'Un modèle de langage lit la phrase ainsi ; aucune règle de grammaire ne le confirme.',
  visitorKinds: {
    'moderation-regime': 'Modération des commentaires',
    'visitor-ban': 'Exclusion d’un visiteur',
    'age-minimum': 'Âge minimum',
    'acceptance-by-use': 'Acceptation par l’usage',
    'opposition-space': 'Expression de l’opposition',
  },
  noKind: 'aucun genre de règle ne correspond : à lire',
}
