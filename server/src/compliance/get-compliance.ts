import { audit, compile, kindOf } from '@balise/rules'
import type { About, DutyFinding, Locale } from '@balise/rules'
import { findAdoptionOf } from '../adoption/index.ts'
import { listChannels } from '../channels/index.ts'
import { getCharterInForce } from '../charter/index.ts'
import { inTransaction, organisationOf } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { namesOf } from '../people/index.ts'
import { lacksOf } from './adoption-lacks.ts'
import { whatWasAsked, withAsked } from './asked.ts'
import { listTakedowns } from '../takedowns/index.ts'
import { canReadCompliance } from './policy.ts'
import { selectLastAttestations } from './queries.ts'
import { getState } from './state.ts'
import type { StateCtx } from './state.ts'
import type { ComplianceView, LackView, WhoView } from './types.ts'
import { wordsIn } from './words.ts'

/**
 * What the charter in force asks of the organisation, and what of it is lacking at this instant.
 *
 * @throws {Refusal} not-allowed · no-charter
 */
export async function getCompliance(ctx: StateCtx, { locale }: { locale: Locale }): Promise<ComplianceView> {
  if (!canReadCompliance(ctx.actor)) throw new Refusal('not-allowed', { action: 'read-compliance' })
  return inTransaction(ctx, async (ctx) => {
    const { id, charter: adopted } = await getCharterInForce(ctx)
    const adoption = await findAdoptionOf(ctx, { versionId: id, locale })
    // The day of review that was decided goes before the one that the text had.
    const charter = { ...adopted, reviewOn: adoption ? adoption.reviewOn : adopted.reviewOn }
    const removals = await listTakedowns(ctx)
    const state = await getState(ctx, charter, removals)
    const at = ctx.now().toISOString()
    const { findings, fulfilled } = audit(compile(charter), state, at, locale)

    const channels = new Map((await listChannels(ctx)).map((channel) => [channel.slug, channel]))
    const removed = new Map(
      removals.map(({ id, person, channel }) => [id, `${person.name}, ${channel.name}`]),
    )
    const attested = await selectLastAttestations(ctx.db, organisationOf(ctx.actor))
    const people = await namesOf(ctx, [
      ...findings.flatMap(({ about }) => (about && 'person' in about ? [about.person] : [])),
      ...attested.map((row) => row.attested_by),
    ])
    const whoOf = (about: About | undefined): WhoView | null => {
      if (!about) return null
      if ('person' in about)
        return { what: 'person', id: about.person, name: people.get(about.person) ?? about.person }
      if ('channel' in about) {
        const channel = channels.get(about.channel)
        return { what: 'channel', id: channel?.id ?? about.channel, name: channel?.name ?? about.channel }
      }
      return 'contact' in about
        ? { what: 'contact', id: about.contact, name: about.contact }
        : { what: 'register', id: about.register, name: removed.get(about.register) ?? about.register }
    }
    const lackOf = ({ standing, message, todo, about, since, due }: DutyFinding): LackView => ({
      standing,
      message,
      todo,
      who: whoOf(about),
      since: since ?? null,
      due: due ?? null,
    })

    const asked = await whatWasAsked(ctx, id, wordsIn(locale).asked)
    const words = new Map(attested.map((row) => [row.rule, row]))
    const rulesAsked = new Set([...findings.map(({ rule }) => rule), ...fulfilled])
    const duties = charter.rules
      .filter(({ id }) => rulesAsked.has(id))
      .map((rule) => {
        const word = words.get(rule.id)
        const { id, number, title } = charter.articles.find((article) => article.id === rule.article)!
        const own = findings.filter((finding) => finding.rule === rule.id)
        return {
          rule: rule.id,
          kind: rule.kind,
          title: kindOf(rule.kind)!.texts[locale].title,
          article: { id, number, title },
          quote: rule.quote,
          lacks: own.map((finding) => withAsked(lackOf(finding), rule.kind, asked)),
          attested: word
            ? {
                by: people.get(word.attested_by) ?? '',
                at: word.attested_at.toISOString(),
                untilOn: word.until_on,
                note: word.note,
                holds: word.holds,
              }
            : null,
          byWord: word !== undefined || own.some(({ standing }) => standing === 'attest'),
        }
      })
    const lacking = duties.filter(({ lacks }) => lacks.length > 0).length
    return {
      at,
      organisation: state.name,
      timezone: state.timezone,
      charter: { title: charter.title, version: charter.version, digest: charter.digest },
      duties,
      adoption: adoption
        ? {
            id: adoption.id,
            body: adoption.body,
            decidedOn: adoption.decidedOn,
            lacks: lacksOf(adoption, wordsIn(locale).adoption),
          }
        : null,
      lacking,
      fulfilled: duties.length - lacking,
    }
  })
}
