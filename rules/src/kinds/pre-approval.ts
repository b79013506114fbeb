import { approvalsOf, rolesOfApprovers } from '../approval.ts'
import type { Media, Post } from '../case.ts'
import { defineKind, filledList } from '../kind.ts'
import { isPublication } from '../situation.ts'
import type { Situation } from '../situation.ts'

export type ApprovalClass = 'all' | 'photo' | 'video' | 'media' | 'reply' | 'official'

export type PreApprovalParameters = {
  class: ApprovalClass
  roles: string[]
  persons: string[]
  /** `all`: one approval for each role and from each person named. */
  mode: 'any' | 'all'
}

/** Content of this class has the approval of these people, never its author's, on exactly this content. */
export const preApproval = defineKind<'pre-approval', PreApprovalParameters>({
  id: 'pre-approval',
  subject: 'post',
  strength: 'block',
  parameters: {
    type: 'object',
    properties: {
      class: { type: 'string', enum: ['all', 'photo', 'video', 'media', 'reply', 'official'] },
      roles: filledList,
      persons: filledList,
      mode: { type: 'string', enum: ['any', 'all'] },
    },
    anyOf: [{ required: ['roles'] }, { required: ['persons'] }],
  },
  defaults: { class: 'all', roles: [], persons: [], mode: 'any' },
  hold: () => 'recorded',

  prepare({ class: of, roles, persons, mode }, charter) {
    const roleNames = roles.map((role) => charter.roles[role] ?? role)

    return (situation, report) => {
      if (!isOfClass[of](situation)) return
      const { given, ofOthers, valid } = approvalsOf(situation)

      const agreed = new Set(valid.map(({ by }) => by))
      const agreedRoles = rolesOfApprovers(valid, situation)
      const met = [...roles.map((role) => agreedRoles.has(role)), ...persons.map((id) => agreed.has(id))]
      if (mode === 'all' ? met.every(Boolean) : met.some(Boolean)) return

      report({
        message:
          valid.length === 0 && ofOthers.length > 0
            ? 'changed'
            : given.length > ofOthers.length
              ? 'self'
              : 'missing',
        data: {
          class: of,
          roles: roleNames.filter((_, i) => mode === 'any' || !met[i]),
          persons: persons
            .filter((_, i) => mode === 'any' || !met[roles.length + i])
            .map((id) => situation.facts.person(id)?.name ?? id),
          mode,
        },
        at: at[of](situation.post),
        remedies: [{ action: 'request-approval', roles, persons, mode }],
      })
    }
  },
})

const isOfKind = (kinds: Media['kind'][]) => (media: Media) => kinds.includes(media.kind)
const shows =
  (kinds: Media['kind'][]) =>
  ({ post }: Situation) =>
    (post.media ?? []).some(isOfKind(kinds))

const isOfClass: Record<ApprovalClass, (situation: Situation) => boolean> = {
  all: () => true,
  photo: shows(['image']),
  video: shows(['video']),
  media: shows(['image', 'video']),
  reply: ({ post }) => post.action === 'reply' || post.action === 'comment',
  official: ({ post, inOrganisationName }) =>
    inOrganisationName && (isPublication(post) || post.capacity === 'official'),
}

const firstOf = (kinds: Media['kind'][]) => (post: Post) => {
  const media = post.media?.find(isOfKind(kinds))
  return media ? { media: media.id } : { field: 'media' }
}

const at: Record<ApprovalClass, (post: Post) => { media: string } | { field: string }> = {
  all: () => ({ field: 'approvals' }),
  photo: firstOf(['image']),
  video: firstOf(['video']),
  media: firstOf(['image', 'video']),
  reply: () => ({ field: 'approvals' }),
  official: () => ({ field: 'approvals' }),
}
