import { AUDIENCES, SURFACES } from '@balise/rules'
import { z } from 'zod'
import { day, id, line, nothing, slug } from '../organisation/index.ts'

const address = z.url({ protocol: /^https?$/ }).max(500)

export const openChannelInput = z.strictObject({
  slug,
  name: line(120),
  network: slug,
  connector: slug,
  surface: z.enum(SURFACES),
  audience: z.enum(AUDIENCES),
  official: z.boolean().default(true),
  unitId: nothing(id),
  hashtags: z.array(line(100)).max(30).default([]),
  handle: z.string().trim().max(200).default(''),
  service: nothing(address),
  url: nothing(address),
  secret: z.record(z.string().max(60), z.string().max(5000)).default({}),
  authorisedBy: line(200),
  authorisedOn: day,
})
export type OpenChannelInput = z.input<typeof openChannelInput>

export const setAdministratorsInput = z.strictObject({ channelId: id, personIds: z.array(id).max(50) })
export type SetAdministratorsInput = z.infer<typeof setAdministratorsInput>

export const channelIdInput = z.strictObject({ channelId: id })
export type ChannelIdInput = z.infer<typeof channelIdInput>
