import { listPosts, type PostState } from '@balise/server/posts'
import { found } from '#lib/answer.ts'
import type { PageServerLoad } from './$types'

const PAGE = 30
const FILTERS: Record<string, PostState[]> = {
  working: ['draft', 'to-approve'],
  planned: ['approved', 'scheduled', 'sending'],
  published: ['published'],
  stopped: ['refused', 'withdrawn', 'failed'],
}

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { searchParams } = event.url
    const filter = searchParams.get('show') ?? ''
    const before = searchParams.get('before')
    const lines = await listPosts(event.locals.ctx, { states: FILTERS[filter], before, limit: PAGE })
    const last = lines.length === PAGE ? lines.at(-1) : undefined
    const older = new URLSearchParams({ ...(filter && { show: filter }), before: last?.updatedAt ?? '' })
    return { filter, lines, older: last ? `/posts?${older}` : null }
  })
