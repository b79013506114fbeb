import type { Ctx } from '@balise/server/ctx'
import { FACE_WHO, getMedia, nameFaces, type FaceWho } from '@balise/server/media'
import { all } from '../form.ts'

/** What a list of faces is answered with: one of the words without a name, or the id of a person. */
function answerOf(value: string): { who: FaceWho | null; personId: string | null } {
  if (value === '') return { who: null, personId: null }
  const who = FACE_WHO.find((known) => known === value)
  return who ? { who, personId: null } : { who: 'person', personId: value }
}

/** Says who each face is, from a form that asks about all of them; one that has no list of faces says nothing. */
export async function saveFaces(ctx: Ctx, mediaId: string, form: FormData): Promise<void> {
  const asked = all(form, 'face')
  if (asked.length === 0) return
  const { boxes } = await getMedia(ctx, { mediaId })
  const said = boxes.map(({ id, box, who, person }) => {
    const value = form.get(`who-${id}`)
    const now = typeof value === 'string' ? answerOf(value) : { who, personId: person?.id ?? null }
    return { id, box, ...now }
  })
  const isSame = said.every(({ who, personId }, index) => {
    const before = boxes[index]!
    return before.who === who && (before.person?.id ?? null) === personId
  })
  if (!isSame) await nameFaces(ctx, { mediaId, faces: said })
}
