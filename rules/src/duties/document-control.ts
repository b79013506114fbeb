import { defineDuty } from '../duty.ts'

/** The charter says from when it holds, and who adopted it is known. */
export const documentControl = defineDuty<'document-control', Record<never, never>>({
  id: 'document-control',
  parameters: { type: 'object', properties: {} },
  defaults: {},

  prepare(_, { effectiveOn }) {
    return ({ state }, report) => {
      if (!effectiveOn && !state.adoption?.on) report({ message: 'no-day', data: {}, standing: 'missing' })
      if (!state.adoption?.by) report({ message: 'no-body', data: {}, standing: 'missing' })
    }
  },
})
