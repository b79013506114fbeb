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
  const [leadIn, heading] = [strengths(words.leadIn), strengths(words.heading)]
  let best: KindFound | null = null
  for (const concept of concepts) {
    const found = scoreOf(concept, words, leadIn.get(concept) ?? 0, heading.get(concept) ?? 0)
    if (found.score >= ENOUGH && (!best || found.score > best.score)) best = found
  }
  return best ?? { kind: 'read', score: 0, words: [] }
}

function scoreOf(
  concept: Concept,
  { clause, modality, isBare }: Words,
  leadIn: number,
  heading: number,
): KindFound {
  const { kind, words } = concept
  let own = 0
  const seen: string[] = []
  for (const [weight, pattern] of words) {
    const found = pattern.exec(clause)
    if (!found) continue
    own += weight
    seen.push(found[0])
  }
  const under = isBare && !REGIMES.test(kind) ? BARE_UNDER : LEAD_IN
  const above = Math.max(leadIn * under, heading * HEADING)
  if (own === 0) return { kind, score: isBare && above > 0 ? above + CONTEXT_ALONE : 0, words: seen }
  const most = Math.max(MOST, words[0]![0])
  return { kind, score: (Math.min(own, most) + above) * priorOf(kind, modality, isBare), words: seen }
}

// A heading stands above many sentences: it is read once.
const read = new Map<string, Map<Concept, number>>()
const MOST_READ = 500

/** How strongly each concept is met in what stands above. */
function strengths(text: string): Map<Concept, number> {
  const known = read.get(text)
  if (known) return known
  const found = new Map<Concept, number>()
  if (text !== '')
    for (const concept of concepts)
      for (const [weight, pattern] of concept.words)
        if (weight > (found.get(concept) ?? 0) && pattern.test(text)) found.set(concept, weight)
  if (read.size >= MOST_READ) read.clear()
  read.set(text, found)
  return found
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
  if (
    /^(?:permission|recommendation)$/.test(modality) &&
    RELAYS.test(clause.replace(/\b(?:avant|lorsqu|quand|apres|si) .*$/, '')) &&
    !/#|@/.test(clause)
  )
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
