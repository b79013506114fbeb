import type { Line } from './lines.ts'
import type { Modality } from './norm.ts'
import { readClause } from './reading.ts'

/** What a heading or a lead-in makes of the bare words under it. */
export type Command = { modality: Modality; text: string }

// Nouns of headings, where no verb says it: « Bonnes pratiques », « Interdits », « Que pouvez-vous faire ? »
const HEADINGS: readonly (readonly [Modality | 'benefit', RegExp])[] = [
  [
    'benefit',
    /\b(?:interets?|avantages?|benefices?|pourquoi|objectifs?|opportunites?|atouts?|definitions?|missions?|usages? possibles?\?)\b/,
  ],
  [
    'prohibition',
    /\b(?:a eviter|a proscrire|a bannir|interdi\w+|prohib\w+|proscri\w+|ne (?:pas|jamais)|ce qu'il ne faut|a ne pas faire|pieges|non autoris\w+|inaccept\w+|exclus?\b|limites a ne pas|lignes? rouges?|contenus? illicites?|mauvais(?:es)? (?:pratiques?|reflexes?))/,
  ],
  [
    'recommendation',
    /\b(?:conseils?|conseille\w*|recommand\w+|bon sens|astuces?|suggestions?|bonnes? pratiques?|bons? reflexes?|souhaitables?|encourage\w*|pour aller plus loin)\b/,
  ],
  [
    'permission',
    /\b(?:autorise\w*|permis\w*|pouvez|peut-on|possible\w*|qu'y faire|que faire|vos droits|libertes?|droits? des?)\b/,
  ],
  ['sanction', /\b(?:sanctions?|mesures disciplinaires|non-respect|non respect|manquements?)\b/],
  [
    'obligation',
    /\b(?:regles?|consignes?|obligations?|devoirs?|engagements?|s'engage\w*|a respecter|doi[st]|doivent|devez|imperatifs?|principes?|exigences?|conditions?|prudence|responsabilites?|a faire|vigilance|securite)\b/,
  ],
]

/** Of the lead-in of a line, else of the nearest heading that commands. */
export function commandOver(line: Line): Command | 'benefit' | null {
  if (line.leadIn && !line.leadIn.isHeading) {
    const found = fromText(line.leadIn.folded, line.leadIn.text, true)
    if (found) return found
  }
  const path = line.passage.path
  for (let at = path.length - 1; at >= 0; at--) {
    const found = fromText(line.headings[at]!, path[at]!, false)
    if (found) return found
  }
  return null
}

function fromText(folded: string, text: string, isLeadIn: boolean): Command | 'benefit' | null {
  const bare = lastSentence(folded).replace(/[\s:…?!.]+$/, '')
  const noun = HEADINGS.find(([, pattern]) => pattern.test(bare))
  const reading = isLeadIn || !noun ? readClause(bare) : null
  if (
    reading &&
    reading.by !== 'noun' &&
    (isLeadIn || reading.by !== 'infinitive') &&
    reading.modality !== 'fact' &&
    reading.modality !== 'contact'
  )
    return { modality: reading.modality, text }
  if (!noun) return null
  return noun[0] === 'benefit' ? (isLeadIn ? null : 'benefit') : { modality: noun[0], text }
}

const lastSentence = (folded: string) => folded.split(/(?<=[.!?]) /).at(-1) ?? folded
