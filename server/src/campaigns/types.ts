import type { CONCERNS } from './inputs.ts'

export type CampaignLine = {
  id: string
  title: string
  unit: string | null
  openedAt: string
  closedAt: string | null
  asked: number
  answered: number
}

export type AskedHolder = {
  holderId: string
  name: string
  person: { id: string; name: string }
  hasAddress: boolean
  told: number
  toldAt: string | null
  answeredAt: string | null
}

export type CampaignView = CampaignLine & {
  concerns: (typeof CONCERNS)[number]
  holders: AskedHolder[]
  /** People whom it concerns and for whom nobody answers yet. */
  without: { id: string; name: string }[]
}

/** Someone whose answers end soon. */
export type EndingSoon = { person: { id: string; name: string }; endsOn: string }
