import type { AnyKind } from '../kind.ts'
import { dutyKindsFr } from '../messages/duties-fr.ts'
import { duties } from './index.ts'

/** Duties that no post can fulfil nor breach, as kinds of the catalogue. */
export const dutyKinds: readonly AnyKind[] = duties
  .filter(({ id }) => Object.hasOwn(dutyKindsFr, id))
  .map(({ id, parameters, defaults }) => ({
    id,
    subject: 'organisation',
    strength: 'advise',
    parameters,
    defaults,
    prepare: () => () => undefined,
  }))
