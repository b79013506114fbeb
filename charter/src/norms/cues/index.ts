import type { Cue } from './cue.ts'
import { contacts } from './contacts.ts'
import { obligations } from './obligations.ts'
import { permissions } from './permissions.ts'
import { prohibitions } from './prohibitions.ts'
import { recommendations } from './recommendations.ts'
import { sanctions } from './sanctions.ts'

export type { Cue } from './cue.ts'
export const cues: readonly Cue[] = [
  ...sanctions,
  ...contacts,
  ...prohibitions,
  ...recommendations,
  ...permissions,
  ...obligations,
]
