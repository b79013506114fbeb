import { z } from 'zod'
import { id, line, nothing } from '../organisation/index.ts'

/** `ending`: those of whom an answer ends within two months. */
export const CONCERNS = ['beneficiaries', 'everyone', 'ending'] as const

export const openCampaignInput = z.strictObject({
  title: line(200),
  /** Null for everyone. */
  unitId: nothing(id),
  concerns: z.enum(CONCERNS).default('beneficiaries'),
})
export type OpenCampaignInput = z.input<typeof openCampaignInput>

export const campaignInput = z.strictObject({ campaignId: id })
export type CampaignInput = z.infer<typeof campaignInput>

/** `printId`: made with the form. `again`: also those who had a letter, which stops opening. */
export const printCampaignInput = campaignInput.extend({ printId: id, again: z.boolean() })
export type PrintCampaignInput = z.infer<typeof printCampaignInput>
