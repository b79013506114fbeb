import type { Media, Person } from '../case.ts'
import { defineKind } from '../kind.ts'
import type { Facts } from '../facts.ts'
import { namesIn, namesOf } from '../text/names/register.ts'
import { wordsOf } from '../text/words.ts'

export type ImageNamesParameters = {
  /** Whose name stays away from their picture. */
  whom: 'minors' | 'all'
}

/** Beside a picture, of someone whom it shows, a first name alone tells who it is. */
const context = { firstNamesAlone: () => true }

/** No name beside the picture of the person who bears it, neither in the text nor in its description. */
export const imageNames = defineKind<'image-names', ImageNamesParameters>({
  id: 'image-names',
  subject: 'post',
  strength: 'review',
  parameters: { type: 'object', properties: { whom: { type: 'string', enum: ['minors', 'all'] } } },
  defaults: { whom: 'minors' },

  prepare({ whom }) {
    return ({ post, facts, text }, report) => {
      const shown = post.media && shownIn(post.media, facts, whom)
      if (!shown || shown.size === 0) return
      const index = namesOf([...shown.keys()])
      const byId = new Map([...shown.keys()].map((person) => [person.id, person]))
      const namedBy = (ids: readonly string[]) => byId.get(ids[0]!)!

      for (const { start, end, persons } of namesIn(text.words(), index, context)) {
        const person = namedBy(persons)
        const media = shown.get(person)!
        report({
          message: 'text',
          data: { words: text.value.slice(start, end), person: person.name, personId: person.id, media },
          at: { text: { start, end } },
          remedies: [
            { action: 'remove-text', start, end },
            { action: 'hide-person', media, person: person.id },
            { action: 'remove-media', media },
          ],
        })
      }

      for (const { id: media, alt } of post.media ?? []) {
        const [named] = alt ? namesIn(wordsOf(alt), index, context) : []
        if (!alt || !named) continue
        const person = namedBy(named.persons)
        report({
          message: 'description',
          data: {
            words: alt.slice(named.start, named.end),
            person: person.name,
            personId: person.id,
            media,
          },
          at: { media },
          remedies: [{ action: 'describe', media }],
        })
      }
    }
  },
})

/** Those that the rule protects, each with the first picture that shows them. */
function shownIn(media: readonly Media[], facts: Facts, whom: 'minors' | 'all'): Map<Person, string> {
  const shown = new Map<Person, string>()
  for (const { id, persons } of media)
    for (const name of persons ?? []) {
      const person = facts.person(name)
      if (person && (whom === 'all' || person.minor) && !shown.has(person)) shown.set(person, id)
    }
  return shown
}
