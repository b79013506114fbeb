import type { routingDutyFr } from './routing.fr.ts'

export const routingDutyEn: typeof routingDutyFr = {
  findings: { blank: (d) => `The contact “${d.contact}” has no address, no telephone and no page.` },
  todo: 'Complete this contact on the page of the organisation.',
}
