import { defineKind, textList } from '../kind.ts'
import { ownNames, peopleNames } from '../organisation-names.ts'
import { criticismsOf, negativeWordsIn } from '../text/criticism.ts'
import { namesIn } from '../text/names/register.ts'
import type { Span } from '../text/spans.ts'
import { matcherOf } from '../text/words.ts'

export const DENIGRATION_TARGETS = ['organisation', 'people', 'partners', 'competitors'] as const
export type DenigrationTarget = (typeof DENIGRATION_TARGETS)[number]

export type DenigrationParameters = {
  /** Who is not criticised. */
  targets: DenigrationTarget[]
  /** Names of partners, then of competitors; the organisation and its people are known by their register. */
  partners: string[]
  competitors: string[]
  /** Whom of the organisation to tell instead. */
  contact: string
}

/** What authors call those they work with and for, when they do not name them. */
const OURS: Partial<Record<DenigrationTarget, string>> = {
  organisation:
    'mon employeur|notre employeur|notre organisation|notre association|notre asbl|mon asbl|notre école|mon école|notre cpe|mon cpe|notre syndicat|notre commune|ma commune|notre collectivité|ma collectivité|mon service|my employer|our organisation|our organization',
  people:
    'la direction|les parents|ma direction|notre direction|mon directeur|ma directrice|notre directeur|notre directrice|mon chef|ma cheffe|notre chef|notre cheffe|nos chefs|mes chefs|ma hiérarchie|notre hiérarchie|mon patron|ma patronne|mes collègues|nos collègues|mon collègue|ma collègue|mon équipe|notre président|notre présidente|nos élus|nos familles|nos résidents|nos usagers|nos bénéficiaires|nos élèves|mes élèves|my boss|our management|my colleagues|our director',
}

type Target = Span & { name: string; of: DenigrationTarget }

/** Nobody criticises the organisation, its people, its partners or its competitors in public: it is said inside. */
export const denigration = defineKind<'denigration', DenigrationParameters>({
  id: 'denigration',
  subject: 'post',
  strength: 'review',
  parameters: {
    type: 'object',
    properties: {
      targets: { type: 'array', items: { type: 'string', enum: DENIGRATION_TARGETS }, minItems: 1 },
      partners: textList,
      competitors: textList,
      contact: { type: 'string', minLength: 1 },
    },
  },
  defaults: { targets: [...DENIGRATION_TARGETS], partners: [], competitors: [], contact: 'direction' },

  prepare({ targets, partners, competitors, contact }) {
    const known = matcherOf<DenigrationTarget>([
      ...targets.flatMap((of) => OURS[of]?.split('|').map((words) => [words, of] as const) ?? []),
      ...(targets.includes('partners') ? partners.map((name) => [name, 'partners'] as const) : []),
      ...(targets.includes('competitors') ? competitors.map((name) => [name, 'competitors'] as const) : []),
    ])

    return ({ facts, organisation, text }, report) => {
      const words = text.words()
      const negative = negativeWordsIn(words)
      if (negative.length === 0) return

      const nameOf = ({ start, end }: Span) => text.value.slice(start, end)
      const found: Target[] = known(words).map((match) => ({
        ...match,
        name: nameOf(match),
        of: match.value,
      }))
      if (targets.includes('organisation'))
        for (const { start, end, value } of ownNames(facts)(words))
          found.push({ start, end, name: value, of: 'organisation' })
      if (targets.includes('people'))
        for (const { start, end, persons } of namesIn(words, peopleNames(facts)))
          found.push({ start, end, name: facts.person(persons[0]!)?.name ?? '', of: 'people' })
      found.sort((a, b) => a.start - b.start)

      const ask = organisation.contacts?.[contact] ? [{ action: 'ask', contact }] : []
      for (const { place, of } of criticismsOf(words, negative, found))
        report({
          message: of.of,
          data: { words: nameOf(place), target: of.name },
          at: { text: place },
          remedies: [{ action: 'remove-text', ...place }, ...ask],
        })
    }
  },
})
