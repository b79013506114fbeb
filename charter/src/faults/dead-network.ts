import { foundIn } from './found.ts'
import type { Found } from './found.ts'
import type { Manuscript } from './manuscript.ts'
import { mentionsOf } from './network-mentions.ts'

/** Networks that have closed, by their name or by an address there: Google+, vine.co. */
export const deadNetworks = ({ passages }: Manuscript): Found[] =>
  passages.flatMap((passage) =>
    mentionsOf(passage).flatMap(({ from, to, fate }) => {
      if (fate.became !== 'gone') return []
      const { name, on, instead = null } = fate
      return foundIn(passage, from, to, 'dead-network', { name, on, instead })
    }),
  )
