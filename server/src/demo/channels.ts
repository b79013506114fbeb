import { openChannel } from '../channels/index.ts'
import type { OpenChannelInput } from '../channels/index.ts'
import type { Ctx } from '../ctx.ts'
import type { Units } from './units.ts'

export async function openChannels(system: Ctx, units: Units) {
  const open = (channel: Pick<OpenChannelInput, 'slug' | 'name' | 'network'> & Partial<OpenChannelInput>) =>
    openChannel(system, {
      connector: 'manual',
      surface: 'page',
      audience: 'public',
      authorisedBy: 'Conseil d’administration',
      authorisedOn: '2025-12-01',
      ...channel,
    })
  const group = { network: 'facebook', surface: 'group', audience: 'members' } as const
  return {
    page: await open({ slug: 'fb-page', name: 'Page Facebook', network: 'facebook' }),
    jour: await open({ ...group, slug: 'fb-jour', name: 'Groupe Accueil de jour', unitId: units.jour }),
    hebergement: await open({
      ...group,
      slug: 'fb-heb',
      name: 'Groupe Hébergement',
      unitId: units.hebergement,
    }),
    linkedin: await open({ slug: 'li-page', name: 'Page LinkedIn', network: 'linkedin' }),
    trial: await open({
      slug: 'demonstration',
      name: 'Réseau de démonstration',
      network: 'fake',
      connector: 'fake',
      handle: 'lestilleuls',
    }),
  }
}

export type Channels = Awaited<ReturnType<typeof openChannels>>
