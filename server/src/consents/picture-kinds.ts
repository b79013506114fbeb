import type { Consent, Organisation } from '@balise/rules'
import type { PictureKind } from './types.ts'

/**
 * Faces from which a picture is one of a group: nobody is its subject. The Belgian authority tells pictures that aim at
 * someone from those of an atmosphere, and gives no number; with three, each is still looked at.
 */
const GROUP_FACES = 4

type Picture = { faces: number | null; persons: { id: string; name: string }[] }

/** On which kinds of picture each person of a post is: among others, alone, with their name in the text or its description. */
export function pictureKinds(media: (Picture & { alt: string })[], text: string): Map<string, PictureKind[]> {
  const kinds = new Map<string, Set<PictureKind>>()
  for (const { faces, persons, alt } of media) {
    const isGroup = Math.max(faces ?? 0, persons.length) >= GROUP_FACES
    const words = wordsOf(`${text} ${alt}`)
    for (const { id, name } of persons) {
      const of = kinds.get(id) ?? new Set()
      of.add(isGroup ? 'group' : 'targeted')
      if (wordsOf(name).some((word) => words.includes(word))) of.add('named')
      kinds.set(id, of)
    }
  }
  return new Map([...kinds].map(([id, of]) => [id, [...of].toSorted()]))
}

/** Someone's consents, by the kinds of picture that they may be on together. */
export type ConsentsByKinds = Record<string, Consent[]>

export const keyOfKinds = (kinds: PictureKind[]): string => kinds.join(' ')

/** What a post can make of someone: whoever is named is on a picture too. */
export const KINDS_TOGETHER: PictureKind[][] = [
  ['group'],
  ['targeted'],
  ['group', 'targeted'],
  ['group', 'named'],
  ['named', 'targeted'],
  ['group', 'named', 'targeted'],
]

/** The same facts for the pictures and the words of this moment: a consent counts by the kind of picture. */
export function withKinds(
  organisation: Organisation,
  consents: Record<string, ConsentsByKinds>,
  kinds: Map<string, PictureKind[]>,
): Organisation {
  const others = (organisation.consents ?? []).filter(({ person }) => !consents[person])
  const shown = Object.entries(consents).flatMap(
    ([id, byKinds]) => byKinds[keyOfKinds(kinds.get(id) ?? ['targeted'])] ?? [],
  )
  return { ...organisation, consents: [...others, ...shown] }
}

/** Words that may be names: three letters or more, written with a capital. « Éric » and « Eric » are one. */
const wordsOf = (text: string): string[] =>
  (
    text
      .normalize('NFD')
      .replaceAll(/[\u0300-\u036f]/g, '')
      .match(/\p{Lu}\p{L}{2,}/gu) ?? []
  ).map((word) => word.toLowerCase())
