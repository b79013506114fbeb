import type { ElectionBlackoutParameters } from './election-blackout.ts'
import { all, channelFr } from '../messages/words-fr.ts'

const { when } = channelFr
const what = {
  regular: 'paraît régulièrement',
  earlier: 'paraissait déjà avant la période',
  'same-form': 'garde sa forme habituelle',
  neutral: 'reste neutre',
}

export const electionBlackoutFr = {
  title: 'Période préélectorale',
  says: 'Avant un scrutin, une administration dit ce qu’elle disait déjà, comme elle le disait.',
  parameters: {
    tests: 'ce que l’auteur vérifie',
    allow: 'quels objets restent libres',
    silence: 'si rien ne paraît la veille et le jour du scrutin',
  },
  rule: ({ tests, silence }: ElectionBlackoutParameters) =>
    `avant un scrutin, ce qui paraît au nom de l’organisation ${all(tests.map((test) => what[test]))}${silence ? ' ; rien ne paraît la veille et le jour même' : ''}.`,
  findings: {
    regular: (d: { until: string }) =>
      `Période préélectorale jusqu’au ${when(d.until)} : dites si cette information est régulière.`,
    earlier: (d: { until: string }) =>
      `Période préélectorale jusqu’au ${when(d.until)} : dites si cette information paraissait déjà avant.`,
    'same-form': (d: { until: string }) =>
      `Période préélectorale jusqu’au ${when(d.until)} : dites si cette information garde sa forme.`,
    neutral: (d: { until: string }) =>
      `Période préélectorale jusqu’au ${when(d.until)} : dites si cette information est neutre.`,
    silence: (d: { until: string }) =>
      `Le scrutin est le ${when(d.until)} : rien ne paraît la veille ni le jour même au nom de l’organisation.`,
    'not-so': (d: { test: keyof typeof what; until: string }) =>
      `Période préélectorale jusqu’au ${when(d.until)} : vous avez répondu que cette information ne remplit pas la condition « ${what[d.test]} ».`,
    cue: (d: { words: string }) =>
      `« ${d.words} » peut se lire comme un bilan ou une campagne, en période préélectorale.`,
  },
  questions: {
    regular: () => 'Publiez-vous cette information régulièrement ?',
    earlier: () => 'La publiiez-vous déjà avant la période ?',
    'same-form': () => 'A-t-elle la même forme que d’habitude ?',
    neutral: () => 'Est-elle neutre, sans éloge ni bilan ?',
  },
}
