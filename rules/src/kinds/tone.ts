import { defineKind, textList } from '../kind.ts'
import { isQuoted } from '../text/quotation.ts'
import { MOST_CUES } from '../text/spans.ts'
import { isDenied } from '../text/speech.ts'
import { matcherOf } from '../text/words.ts'

export const TONES = ['familiar', 'aggressive', 'sarcastic', 'marks'] as const
export type Tone = (typeof TONES)[number]

export type ToneParameters = {
  /** What is pointed out. */
  markers: Tone[]
  /** Words of the charter's own that are out of tone. */
  words: string[]
  /** How many ! or ? may follow each other. */
  maxMarks: number
}

const CUES: Record<Exclude<Tone, 'marks'>, string> = {
  familiar:
    'mdr|ptdr|lol|xd|wesh|kiffe|kiffer|kiffent|chelou|relou|relous|meuf|mec|mecs|ouais|dégueu|dégueulasse|chiant|chiante|chiants|saoulant|saoulante|ça me saoule|ça soûle|on s’en fout|je m’en fout|je m’en fous|je m’en fiche|on s’en fiche|askip|tkt|oklm|osef|trop stylé|trop stylée|trop de la balle|grave cool|grave bien|tabarnak|tabarnouche|plate à mort|no cap',
  aggressive:
    'taisez-vous|tais-toi|ferme-la|fermez-la|dégage d’ici|dégagez d’ici|dégagez !|honte à vous|vous devriez avoir honte|tu devrais avoir honte|apprenez à lire|apprends à lire|occupez-vous de vos affaires|mêlez-vous de vos affaires|mêle-toi de tes affaires|de quoi je me mêle|vous racontez n’importe quoi|tu racontes n’importe quoi|vous dites n’importe quoi|tu dis n’importe quoi|c’est n’importe quoi|allez voir ailleurs|va voir ailleurs|vous n’avez rien compris|tu n’as rien compris|vous êtes de mauvaise foi|foutez-nous la paix|fichez-nous la paix|on vous aura prévenus|vous allez voir|shut up|get lost|mind your own business|you should be ashamed',
  sarcastic:
    'bravo l’artiste|chapeau l’artiste|bravo champion|bravo les champions|bravo les génies|bien joué les génies|félicitations champion|comme par hasard|ben voyons|bah voyons|sans blague|merci pour rien|merci captain obvious|merci capitaine évidence|quel courage !|quelle bande de génies|on y croit tous|c’est ça, oui|mais oui c’est ça|cause toujours|va comprendre charles|thanks for nothing|yeah right|nice try',
}

const RUDE_EMOJI = '🖕🤬🤡🙄'
const MARKS_OR_EMOJI = /[!?](?:[ \u00a0\u202f]?[!?])+|[🖕🤬🤡🙄]/gu
const MARK = /[!?]/g

/** Courteous, measured words: nothing familiar, aggressive or sarcastic, no rows of exclamation marks. */
export const tone = defineKind<'tone', ToneParameters>({
  id: 'tone',
  subject: 'post',
  strength: 'advise',
  parameters: {
    type: 'object',
    properties: {
      markers: { type: 'array', items: { type: 'string', enum: TONES }, minItems: 1 },
      words: textList,
      maxMarks: { type: 'integer', minimum: 1 },
    },
  },
  defaults: { markers: [...TONES], words: [], maxMarks: 2 },

  prepare({ markers, words: own, maxMarks }) {
    const find = matcherOf<Exclude<Tone, 'marks'> | 'words'>([
      ...own.map((word) => [word, 'words'] as const),
      ...markers.flatMap((tone) =>
        tone === 'marks' ? [] : CUES[tone].split('|').map((cue) => [cue, tone] as const),
      ),
    ])
    const readsMarks = markers.includes('marks')

    return ({ text: { value, words } }, report) => {
      for (const match of find(words()).slice(0, MOST_CUES)) {
        const { start, end, value: tone } = match
        if (isQuoted(words(), match) || isDenied(value, start)) continue
        report({
          message: tone,
          data: { words: value.slice(start, end) },
          at: { text: { start, end } },
          remedies: [{ action: 'remove-text', start, end }],
        })
      }
      if (!readsMarks) return
      let left = MOST_CUES
      for (const { 0: found, index: start } of value.matchAll(MARKS_OR_EMOJI)) {
        const at = { start, end: start + found.length }
        if (left-- === 0) return
        if (RUDE_EMOJI.includes(found))
          report({
            message: 'emoji',
            data: { words: found },
            at: { text: at },
            remedies: [{ action: 'remove-text', ...at }],
          })
        else if (found.match(MARK)!.length > maxMarks)
          report({
            message: 'marks',
            data: { words: found },
            at: { text: at },
            remedies: [{ action: 'replace-text', ...at, with: found.includes('?') ? '?' : '!' }],
          })
      }
    }
  },
})
