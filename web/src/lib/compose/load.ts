import { checkDraft, getDraft } from '@balise/server/posts'
import type { RequestEvent } from '@sveltejs/kit'
import { found } from '../answer.ts'
import { formats } from '../format.ts'
import { asked } from './asked.ts'
import type { ComposerView } from './composer-view.ts'

type Asked = Pick<RequestEvent, 'locals'>

/** The composer's view of one post, or of one that is still to be written. */
export function loadComposer(event: Asked, postId: string | null): Promise<ComposerView> {
  const { ctx, locale } = event.locals
  return found(event, async () => {
    const { post, author, channels, charter, organisation, consents } = await getDraft(
      ctx,
      postId ? { postId } : {},
    )
    const { timezone } = organisation
    const media = post?.media ?? []
    const typed = {
      text: post?.text ?? '',
      capacity: post?.capacity ?? ('official' as const),
      purpose: post?.purpose ?? '',
      language: post?.language ?? charter.locale,
      channelIds: post?.channels.map(({ id }) => id) ?? [],
      mediaIds: media.map(({ id }) => id),
      alts: Object.fromEntries(media.map(({ id, alt }) => [id, alt])),
      answers: post?.answers ?? {},
      wantedAt: post?.wantedAt ? formats(locale, timezone).forInput(post.wantedAt) : '',
    }
    return {
      postId,
      revision: post?.revision ?? 0,
      savedAt: post?.updatedAt ?? null,
      voidsApprovals: post?.approvals.some(({ current }) => current) ?? false,
      author: author.id,
      channels,
      media,
      organisation,
      consents,
      charter: charter && {
        ...charter,
        articles: charter.articles.map((article) => ({ ...article, blocks: [] })),
      },
      roles: charter.roles,
      timezone,
      now: ctx.now().toISOString(),
      typed,
      later: { text: typed.text, answers: await checkDraft(ctx, asked(postId, typed, timezone, locale)) },
    }
  })
}
