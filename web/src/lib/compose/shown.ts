import type { Organisation } from '@balise/rules'
import { pictureKinds, withKinds, type ConsentsByKinds } from '@balise/server/consents/picture-kinds'
import type { MediaView } from '@balise/server/media'
import type { Typed } from './typed.ts'

/** On which kind of picture each one is, as a string: facts are made anew only where it is another. */
export const kindsTyped = (media: MediaView[], { text, alts }: Typed): string =>
  JSON.stringify([
    ...pictureKinds(
      media.map((one) => ({ ...one, alt: alts[one.id] ?? one.alt })),
      text,
    ),
  ])

type Known = { organisation: Organisation; consents: Record<string, ConsentsByKinds> }

/** The facts of this draft, by the same rule as the server's. @param kinds what `kindsTyped` answered */
export const organisationOf = ({ organisation, consents }: Known, kinds: string): Organisation =>
  withKinds(organisation, consents, new Map(JSON.parse(kinds)))
