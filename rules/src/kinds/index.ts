import type { AnyKind } from '../kind.ts'
import { after } from './after.ts'
import { atOnce } from './at-once.ts'

/** Every kind the engine knows. */
export const definitions: readonly AnyKind[] = [...atOnce, ...after]
