import type { Consent } from '@balise/rules'
import type { ChannelView } from '../channels/index.ts'
import type { Folded, Word } from './fold.ts'
import { purposeOf } from './lines.ts'
import { foldPicture, lineOf } from './standing.ts'
import type { Standing } from './standing.ts'
import type { Line, PictureKind } from './types.ts'

type Channel = Pick<ChannelView, 'id' | 'slug' | 'surface'>

/**
 * Someone's consents as the engine reads them: one for each channel and use, which says `granted` alone only when
 * enough holders did. A picture goes by the kind it is; when several kinds are asked, by the answer that stops it.
 *
 * @param pictures the kinds of picture they are on; to be shown alone, when the caller does not know
 */
export function consentFacts(
  personId: string,
  standing: Standing,
  channels: Channel[],
  pictures: PictureKind[] = ['targeted'],
): Consent[] {
  const answered = [...standing.answers.values()].map((rows) => lineOf(rows[0]!))
  const own = channels.flatMap((channel) => {
    const purpose = purposeOf(channel)
    const uses = answered.filter(({ channelId }) => channelId === channel.id)
    return [...new Set(uses.map(({ act, purpose }) => `${act} ${purpose}`))].toSorted().map((use) => {
      const [act, named] = use.split(' ', 2) as [Line['act'], string]
      const line = { act, purpose: named, channelId: channel.id, picture: 'targeted' as const }
      const said = strictest(pictures.map((picture) => foldPicture(standing, { ...line, picture }, null)))
      return factOf(personId, standing, said, {
        act,
        purpose: named === purpose ? 'image' : named,
        channels: [channel.slug],
      })
    })
  })
  const elsewhere = answered
    .filter(({ channelId, act }) => channelId === null && act === 'publish')
    .map((line) =>
      factOf(personId, standing, foldPicture(standing, line, null), {
        act: line.act,
        purpose: line.purpose,
        channels: channels.map(({ slug }) => slug),
      }),
    )
  return [...own, ...elsewhere].filter((fact) => fact !== null)
}

/** The worst first: what any of them forbids is forbidden. */
const ORDER: Folded['status'][] = ['disagreement', 'no', 'withdrawn', 'none', 'waiting', 'expired', 'yes']
export const strictest = (all: Folded[]): Folded =>
  all.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))[0]!

function factOf(
  person: string,
  { shown, needed }: Standing,
  { status, yes, no, required }: Folded,
  { act, purpose, channels }: { act: Line['act']; purpose: string; channels: string[] },
): Consent | null {
  const bare = { person, act, purpose, channels }
  if (status === 'none') return null
  if (status === 'withdrawn')
    return {
      ...bare,
      granted: no!.givenOn,
      refused: null,
      until: no!.untilOn,
      withdrawn: no!.withdrawnAt!.toISOString(),
      holders: [no!.holderId],
      requiredHolders: required,
    }
  if (status === 'no' || status === 'disagreement')
    return {
      ...bare,
      granted: null,
      refused: no?.givenOn ?? shown.wordOn ?? lastDay(yes),
      until: null,
      withdrawn: null,
      holders: no ? [no.holderId] : [],
      requiredHolders: required,
    }
  // Those whose yes lasts longest, as many as it takes: the day the last of them said it, the day the first one ends.
  const counted = yes.toSorted(byEnd).slice(0, status === 'yes' ? required : yes.length)
  const ends = counted.map(({ untilOn }) => untilOn).filter((day) => day !== null)
  const holders = counted.map(({ holderId }) => holderId)
  const isAlone = counted[0]?.authority === 'tutor' || needed[act].because.code === 'person'
  return {
    ...bare,
    granted: lastDay(counted),
    refused: null,
    until: ends.toSorted()[0] ?? null,
    withdrawn: null,
    // A tutor, or a parent alone in holding authority, answers for as many as are asked: the engine counts the list.
    holders: status === 'yes' && isAlone ? [...holders, ...OTHERS.map((n) => `${holders[0]}:${n}`)] : holders,
    requiredHolders: status === 'yes' ? Math.min(required, 4) : Math.max(required, holders.length + 1),
  }
}
const OTHERS = [2, 3, 4]

const lastDay = (words: Word[]) =>
  words
    .map(({ givenOn, fromOn }) => (fromOn > givenOn ? fromOn : givenOn))
    .toSorted()
    .at(-1) ?? null
const byEnd = (a: Word, b: Word) => ((a.untilOn ?? '9999') < (b.untilOn ?? '9999') ? 1 : -1)
