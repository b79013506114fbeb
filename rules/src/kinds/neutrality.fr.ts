import type { NeutralityParameters } from './neutrality.ts'
import type { OpinionSubject } from '../text/opinions.ts'
import { all, either } from '../messages/words-fr.ts'

const subjects: Record<OpinionSubject, string> = {
  political: 'politique',
  religious: 'religieuse',
  union: 'syndicale',
}
const voices = { official: 'au nom de l’organisation', professional: 'comme agent de l’organisation' }

type Data = { words: string; voice: keyof typeof voices }
const says = ({ words, voice }: Data, opinion: string) =>
  `« ${words} » est ${opinion} : ${voices[voice]}, on reste neutre.`

export const neutralityFr = {
  title: 'Neutralité',
  says: 'Aucune opinion politique, religieuse ou syndicale au nom de l’organisation.',
  parameters: {
    subjects: 'sur quoi l’on ne prend pas parti',
    voices: 'au nom de qui l’on reste neutre',
    cues: 'quels autres mots prennent parti',
  },
  rule: (p: NeutralityParameters) =>
    `${all(p.voices.map((voice) => voices[voice]))}, aucune opinion ${either(p.subjects.map((subject) => subjects[subject]))}.`,
  findings: {
    political: (d: Data) => says(d, 'une opinion politique'),
    religious: (d: Data) => says(d, 'une invitation religieuse'),
    union: (d: Data) => says(d, 'une opinion syndicale'),
    side: (d: Data) => says(d, 'une prise de parti'),
  },
}
