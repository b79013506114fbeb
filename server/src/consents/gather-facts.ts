import type { Organisation, Person, Published } from '@balise/rules'
import type { ChannelView } from '../channels/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { getOrganisation, listBlackouts, listUnits } from '../organisation/index.ts'
import { listPeopleById } from '../people/index.ts'
import type { PersonView } from '../people/index.ts'
import { consentFacts } from './facts.ts'
import { loadSaid, standingsOf } from './standing.ts'
import type { PictureKind } from './types.ts'

/** Whom and what a check is about. Nobody else's facts are gathered. */
export type Concerned = {
  /** The author, whoever agreed, and the people shown. */
  personIds: string[]
  channels: ChannelView[]
  /** Of whom consents are gathered; of everyone in `personIds` when it is not said. */
  consentsOf?: string[]
  /** On which kinds of picture each of them is; whoever is not in it is asked about as if shown alone. */
  pictures?: Map<string, PictureKind[]>
  /** What went out on these channels, which only `posts` knows. */
  published: Published[]
}

/**
 * The facts of one check, as they are at this instant: the engine's `organisation`. The names in it are those a
 * charter uses: a channel and a unit by their slug, a person by id. Consents are those of the people concerned for
 * the channels concerned.
 */
export function gatherFacts(
  ctx: Needs<'db' | 'now' | 'actor'>,
  { personIds, consentsOf = personIds, channels, pictures, published }: Concerned,
): Promise<Organisation> {
  return inTransaction(ctx, async (ctx) => {
    const ids = [...new Set(personIds)].toSorted()
    const house = { organisation: getOrganisation(ctx), units: listUnits(ctx) }
    const [organisation, units, people, said, blackouts] = await Promise.all([
      house.organisation,
      house.units,
      listPeopleById(ctx, ids, house),
      loadSaid(ctx, ids, [...new Set(consentsOf)]),
      listBlackouts(ctx),
    ])
    const { name, names, timezone, domains, trustedDomains, contacts } = organisation
    const standings = standingsOf(people, said, { timezone, now: ctx.now() })
    const facts = people.map((person) => ({ person, standing: standings.get(person.id)! })).toSorted(byId)
    return {
      name,
      names,
      timezone,
      domains,
      trustedDomains,
      contacts,
      units: units.map(({ slug, name }) => ({ id: slug, name })),
      channels: channels.map(channelFact),
      people: facts.map(({ person, standing }) => personFact(person, standing.minor)),
      consents: facts.flatMap(({ person: { id }, standing }) =>
        consentFacts(id, standing, channels, pictures?.get(id)),
      ),
      blackouts: blackouts.map(({ kind, fromOn, untilOn }) => ({
        kind,
        from: fromOn,
        until: untilOn,
      })),
      published,
    }
  })
}

// The same facts in the same order: a verdict is compared byte for byte.
const byId = (a: { person: { id: string } }, b: typeof a) => (a.person.id < b.person.id ? -1 : 1)

const channelFact = (channel: ChannelView) => ({
  id: channel.slug,
  name: channel.name,
  network: channel.network,
  surface: channel.surface,
  audience: channel.audience,
  official: channel.official,
  unit: channel.unit?.slug ?? null,
  hashtags: channel.hashtags,
  closed: channel.closedAt !== null,
})

/** Whoever has left holds no role any more, whatever was written. */
function personFact(person: PersonView, minor: boolean): Person {
  const here = person.leftAt === null
  return {
    id: person.id,
    name: person.name,
    kind: person.kind,
    roles: here ? person.roles : [],
    unit: person.unit?.slug ?? null,
    minor,
    acknowledged: person.acknowledgedAt,
    trained: person.trainedOn,
    accessSince: person.accessSince,
    mandates: here
      ? person.mandates.map(({ role, fromOn, untilOn }) => ({ role, from: fromOn, until: untilOn }))
      : [],
  }
}
