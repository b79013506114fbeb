import type { Fact } from '../facts.ts'
import type { Modality } from '../norm.ts'
import { accounts } from './accounts.ts'
import type { Concept } from './concept.ts'
import { content } from './content.ts'
import { duties } from './duties.ts'
import { people } from './people.ts'
import { reading } from './reading.ts'
import { speech } from './speech.ts'

const concepts: readonly Concept[] = [...people, ...speech, ...content, ...accounts, ...duties, ...reading]

/** What a clause is read with: its own words, those of its sentence, of its lead-in, of the headings above, all folded. */
export type Words = {
  clause: string
  leadIn: string
  heading: string
  modality: Modality
  fact: Fact | null
  /** Few words, under a heading or a lead-in that says the rest. */
  isBare: boolean
}
export type KindFound = { kind: string; score: number; words: string[] }

const ENOUGH = 2
// What stands above says what it is about less surely than the sentence itself.
const [LEAD_IN, HEADING] = [0.4, 0.2]
// A list under « des mots de passe qui contiennent : » is about passwords, whatever its words.
const BARE_UNDER = 0.9
// What happens to a post says nothing of what the post must not hold.
const REGIMES =
  /^(?:moderation-regime|visitor-ban|measures|takedown|routing|report-abuse|publish-roles|official-speech|topic-scope|read|tone|pre-approval)$/
// Beyond it, more words of the same concept say nothing more.
const MOST = 6
// Bare words take the kind of what stands above when they have none.
const CONTEXT_ALONE = 1

/** The rule kind a clause is about; `read` when no concept is met. */
export function kindOfNorm(words: Words): KindFound {
  const preset = presetOf(words)
  if (preset) return preset
  const scored = concepts.map((concept) => scoreOf(concept, words)).filter(({ score }) => score >= ENOUGH)
  const best = scored.reduce<KindFound | null>(
    (top, one) => (top && top.score >= one.score ? top : one),
    null,
  )
  return best ?? { kind: 'read', score: 0, words: [] }
}

function scoreOf({ kind, words }: Concept, { clause, leadIn, heading, modality, isBare }: Words): KindFound {
  let own = 0
  let above = 0
  const seen: string[] = []
  for (const [weight, pattern] of words) {
    const found = pattern.exec(clause)
    if (found) {
      own += weight
      seen.push(found[0])
    } else if (leadIn !== '' && pattern.test(leadIn))
      above = Math.max(above, weight * (isBare && !REGIMES.test(kind) ? BARE_UNDER : LEAD_IN))
    else if (heading !== '' && pattern.test(heading)) above = Math.max(above, weight * HEADING)
  }
  if (own === 0) return { kind, score: isBare && above > 0 ? above + CONTEXT_ALONE : 0, words: seen }
  return {
    kind,
    score: (Math.min(own, Math.max(MOST, words[0]![0])) + above) * priorOf(kind, modality, isBare),
    words: seen,
  }
}

function priorOf(kind: string, modality: Modality, isBare: boolean): number {
  if (kind === 'measures') return modality === 'sanction' && !isBare ? 1.6 : 0.6
  if (kind === 'routing') return modality === 'contact' ? 2 : 1
  if (kind === 'report-abuse') return modality === 'contact' ? 1.2 : 1
  if (kind === 'visitor-ban') return modality === 'sanction' ? 1.2 : 0.8
  return 1
}

const RELAYS =
  /\b(?:partage[rz]?|relaye[rz]?|republier|repartager|reprendre|aimer|liker?|commenter|retweeter|interr?agir|suivre)\b.{0,50}\b(?:publications?|contenus?|actualites?|articles?|page|posts?)\b/

/** Facts that name their kind by themselves. */
function presetOf({ clause, modality, fact }: Words): KindFound | null {
  const only = (kind: string): KindFound => ({ kind, score: 3, words: [] })
  // Following and sharing what is official is everyone's choice.
  if (/^(?:permission|recommendation)$/.test(modality) && RELAYS.test(clause) && !/#|@/.test(clause))
    return only('read')
  if (modality === 'contact' && !/\bsignal/.test(clause)) return only('routing')
  if (modality !== 'fact') return null
  if (fact === 'monitoring') return only('monitoring')
  if (fact === 'register') return only('registered-channel')
  if (fact === 'moderation') return only('moderation-regime')
  if (
    fact === 'scope' ||
    fact === 'reference' ||
    fact === 'public-space' ||
    fact === 'liability' ||
    fact === 'consequence'
  )
    return only('read')
  return null
}
