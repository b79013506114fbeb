import { foundIn } from './found.ts'
import type { Found } from './found.ts'
import type { Manuscript } from './manuscript.ts'
import { mentionsOf } from './network-mentions.ts'

/** Networks that live on under another name: Twitter is X. */
export const renamedNetworks = ({ passages }: Manuscript): Found[] =>
  passages.flatMap((passage) =>
    mentionsOf(passage).flatMap(({ from, to, fate }) => {
      if (fate.became !== 'renamed') return []
      const { name, on, now } = fate
      return foundIn(passage, from, to, 'renamed-network', { name, on, now })
    }),
  )
