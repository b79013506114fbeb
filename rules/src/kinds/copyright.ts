import { defineKind, textList } from '../kind.ts'
import { folded } from '../text/fold.ts'
import { licenceOf } from '../text/licences.ts'
import { lexiconOf } from '../text/words.ts'

export type CopyrightParameters = {
  /** Licences that the charter accepts (`cc0`, `cc-by`, `agreement`…) or their own words; none: any that is known. */
  licences: string[]
  /** Declared purposes for which a licence without commercial use will not do. */
  commercial: string[]
}

/** Words by which a post names an author: then a missing credit is not asked for again. */
const creditedIn = lexiconOf(
  [
    'crédit',
    'crédits',
    'credit',
    'credits',
    'photo :',
    'photos :',
    'photo:',
    'photos:',
    'illustration :',
  ].map((words) => [words, true] as const),
)

const filled = (text: string | null | undefined) => (text?.trim() ? text.trim() : undefined)

/** Each picture, film or document is one's own work, or comes with a licence and the credit that it asks for. */
export const copyright = defineKind<'copyright', CopyrightParameters>({
  id: 'copyright',
  subject: 'post',
  strength: 'block',
  parameters: { type: 'object', properties: { licences: textList, commercial: textList } },
  defaults: { licences: [], commercial: ['advertising', 'sale'] },

  prepare({ licences, commercial }) {
    const accepted = new Set(licences.flatMap((one) => [folded(one), licenceOf(one)?.id ?? folded(one)]))

    return ({ post, text }, report) => {
      if (!post.media) return
      for (const { id: media, ...about } of post.media) {
        const written = filled(about.licence)
        const source = filled(about.source)
        if (source === 'own') continue
        const at = { media }
        const remove = { action: 'remove-media', media }
        const remedies = [{ action: 'credit', media }, remove]

        if (!written) {
          const question = `own-work-${media}`
          const answer = source ? 'no' : post.answers?.[question]
          // Relaying with a network's own button copies nothing: what nobody said of it is not asked.
          if (answer === 'yes' || (!source && post.action === 'share')) continue
          if (answer === undefined)
            report({
              message: 'unknown',
              data: { media },
              at,
              atMost: 'review',
              remedies: [{ action: 'answer', question }, ...remedies],
              ask: { id: question, answers: ['yes', 'no'] },
            })
          else report({ message: 'unlicensed', data: { media }, at, remedies })
          continue
        }

        const licence = licenceOf(written)
        const data = { licence: written, media }
        const isAccepted =
          accepted.has(folded(written)) || (licence !== undefined && accepted.has(licence.id))
        if (licence?.id === 'reserved' && !isAccepted) report({ message: 'reserved', data, at, remedies })
        else if (!isAccepted && (licences.length > 0 || !licence))
          report({ message: 'unaccepted', data, at, atMost: 'review', remedies })
        else if (licence?.nonCommercial && post.purpose && commercial.includes(post.purpose))
          report({ message: 'commercial', data, at, atMost: 'review', remedies })
        else if ((licence?.credit ?? true) && !filled(about.credit) && !isCredited(text))
          report({ message: 'credit', data, at, atMost: 'review', remedies })
      }
    }
  },
})

const isCredited = ({ value, words }: { value: string; words: () => Parameters<typeof creditedIn>[0] }) =>
  value.includes('©') || creditedIn(words()).length > 0
