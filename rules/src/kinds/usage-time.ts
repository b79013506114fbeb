import { defineKind } from '../kind.ts'

export type UsageTimeParameters = {
  /** Moments at which a personal post is not written. */
  forbidden: ('work' | 'break' | 'off')[]
  /** Whether the people cared for may be near. */
  nearBeneficiaries: boolean
  /** Whether the employer's device may be used. */
  employerDevice: boolean
}

/** A personal post is written outside working hours, away from the people cared for, on one's own device. */
export const usageTime = defineKind<'usage-time', UsageTimeParameters>({
  id: 'usage-time',
  subject: 'post',
  strength: 'block',
  parameters: {
    type: 'object',
    properties: {
      forbidden: { type: 'array', items: { type: 'string', enum: ['work', 'break', 'off'] } },
      nearBeneficiaries: { type: 'boolean' },
      employerDevice: { type: 'boolean' },
    },
  },
  defaults: { forbidden: ['work'], nearBeneficiaries: false, employerDevice: false },

  prepare({ forbidden, nearBeneficiaries, employerDevice }) {
    return ({ post: { capacity, context } }, report) => {
      if (capacity !== 'personal' || !context) return
      const { during, device, withBeneficiaries } = context
      const at = { field: 'context' }
      const remedies = [{ action: 'ask', contact: 'direction' }]
      const moment = forbidden.find((one) => one === during)
      if (moment) report({ message: 'moment', data: { moment }, at, remedies })
      if (withBeneficiaries && !nearBeneficiaries) report({ message: 'near', data: {}, at, remedies })
      if (device === 'employer' && !employerDevice) report({ message: 'device', data: {}, at, remedies })
    }
  },
})
