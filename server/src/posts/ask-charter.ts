import { contactsOf } from '@balise/charter/export'
import type { ContactLine } from '@balise/charter/export'
import { check } from '@balise/rules'
import type { Account, Case, Charter, Finding, Media, Organisation, Remedy, Verdict } from '@balise/rules'
import { sql } from 'kysely'
import { listChannels } from '../channels/index.ts'
import { getCharterInForce } from '../charter/index.ts'
import { gatherFacts } from '../consents/index.ts'
import { inTransaction, memberOf } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { listIdsNamedIn } from '../people/index.ts'
import { asks, COMPARING, compiledOf, NAMING } from './check-post.ts'
import type { CheckCtx } from './check-post.ts'
import { askCharterInput } from './inputs.ts'
import type { AskCharterInput } from './inputs.ts'
import { listPublished } from './published.ts'

/** What the charter says of something that may never be published, and who can say more. */
export type CharterAnswer = {
  decision: Verdict['decision']
  findings: Finding[]
  checked: number
  charter: { title: string; version: string }
  /** Whom to ask: those the findings name, else whoever answers for communication. */
  contacts: ContactLine[]
  /** Names of the roles whose agreement is needed. */
  approvers: string[]
}

/**
 * Answers « may I publish this? », for a channel of the register or an account of one's own. The database itself refuses
 * any writing while it is answered: what someone wonders about is their business, and leaves no trace.
 *
 * @throws {Refusal} not-allowed · channels-missing · not-found · no-charter
 */
export async function askCharter(ctx: CheckCtx, input: AskCharterInput): Promise<CharterAnswer> {
  const asked = askCharterInput.parse(input)
  const { personId } = memberOf(ctx.actor)
  if (!asked.channelId && !asked.own) throw new Refusal('channels-missing', {})

  return inTransaction(ctx, async (ctx) => {
    await sql`set transaction read only`.execute(ctx.db)
    const { charter } = await getCharterInForce(ctx)
    const register = await listChannels(ctx)
    const channel = register.find(({ id }) => id === asked.channelId)
    if (asked.channelId && !channel) throw new Refusal('not-found', { what: 'channel', id: asked.channelId })
    const channels = channel ? [channel] : []
    const organisation = await gatherFacts(ctx, {
      personIds: [personId, ...(asks(charter, NAMING) ? await listIdsNamedIn(ctx, asked.text) : [])],
      channels,
      published: await listPublished(ctx.db, {
        channels,
        except: NO_POST,
        at: ctx.now(),
        planned: true,
        withText: asks(charter, COMPARING),
      }),
    })
    const where = channel?.slug ?? ownAccount(asked.own!)
    const question: Case = {
      now: ctx.now().toISOString(),
      organisation,
      post: {
        author: personId,
        capacity: asked.capacity,
        action: 'publish',
        channel: where,
        text: asked.text,
        language: charter.locale,
        media: pictures(asked.picture),
        answers: asked.answers,
      },
    }
    const verdict = check(compiledOf(charter), question, asked.locale)
    return {
      decision: verdict.decision,
      findings: verdict.findings,
      checked: verdict.checked,
      charter: { title: charter.title, version: charter.version },
      contacts: whomToAsk(verdict.findings, charter, organisation),
      approvers: approversIn(verdict.findings, charter),
    }
  })
}

const NO_POST = '00000000-0000-0000-0000-000000000000'

const ownAccount = ({ network, audience }: { network: string; audience: Account['audience'] }): Account => ({
  network,
  surface: 'profile',
  audience,
  official: false,
})

function pictures(picture: 'none' | 'nobody' | 'someone'): Media[] {
  if (picture === 'none') return []
  return [{ id: 'picture', kind: 'image', faces: picture === 'someone' ? 1 : 0, persons: [], source: 'own' }]
}

const remediesOf = (findings: Finding[], action: string): Remedy[] =>
  findings.flatMap(({ remedies }) => remedies.filter((remedy) => remedy.action === action))

/** Those a finding names come first; without any, whoever answers for communication, else the first that can be reached. */
function whomToAsk(findings: Finding[], charter: Charter, { contacts = {} }: Organisation): ContactLine[] {
  const known = contactsOf({
    charter: { ...charter, contacts: { ...contacts, ...charter.contacts } },
    contacts,
  })
  const named = [...new Set(remediesOf(findings, 'ask').map(({ contact }) => contact))]
  const asked = known.filter(({ id }) => named.includes(id))
  if (asked.length > 0) return asked
  const usual = known.find(({ id }) => id === 'communication') ?? known.find(({ reach }) => reach.length > 0)
  return usual ? [usual] : []
}

function approversIn(findings: Finding[], { roles }: Charter): string[] {
  const ids = remediesOf(findings, 'request-approval').flatMap((remedy) => remedy.roles as string[])
  return [...new Set(ids)].map((id) => roles[id] ?? id)
}
