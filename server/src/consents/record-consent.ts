import { listChannels } from '../channels/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { getPerson } from '../people/index.ts'
import { findOrAddHolder } from './holders.ts'
import { recordConsentInput } from './inputs.ts'
import type { RecordConsentInput } from './inputs.ts'
import { purposeOf } from './lines.ts'
import { canRecordConsent } from './policy.ts'
import { lockAnswers, writeAnswers } from './write-answers.ts'
import type { NewAnswer } from './write-answers.ts'

/**
 * Writes down what the holders of someone's image answered for some channels, from a paper or on their behalf. Each
 * holder's answer is a row of its own; a no brings what an earlier yes made public to those who can take it down.
 *
 * @throws {Refusal} not-allowed · not-found · days-reversed · note-missing
 */
export async function recordConsent(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor' | 'networks' | 'enqueue'>,
  input: RecordConsentInput,
): Promise<void> {
  const { personId, channelIds, pictures, holders, ...said } = recordConsentInput.parse(input)
  if (!canRecordConsent(ctx.actor)) throw new Refusal('not-allowed', { action: 'record-consent' })
  if (said.untilOn !== null && said.untilOn < said.givenOn)
    throw new Refusal('days-reversed', { from: said.givenOn, until: said.untilOn })
  if (said.givenBy === 'on-behalf' && said.evidence === '') throw new Refusal('note-missing', {})

  return inTransaction(ctx, async (ctx) => {
    const person = await getPerson(ctx, { personId })
    const channels = new Map((await listChannels(ctx)).map((channel) => [channel.id, channel]))
    for (const id of channelIds)
      if (!channels.has(id)) throw new Refusal('not-found', { what: 'channel', id })

    await lockAnswers(ctx.db, personId)
    const names = new Map(holders.map((name) => [name.toLowerCase(), name]))
    const answers: NewAnswer[] = []
    for (const name of names.values()) {
      const holderId = await findOrAddHolder(ctx, person, name)
      for (const channelId of channelIds)
        for (const picture of pictures)
          answers.push({
            personId,
            holderId,
            channelId,
            act: said.act,
            purpose: said.purpose === 'image' ? purposeOf(channels.get(channelId)!) : said.purpose,
            picture,
            answer: said.answer,
            givenOn: said.givenOn,
            fromOn: said.givenOn,
            untilOn: said.untilOn,
            requiredHolders: said.requiredHolders,
            givenBy: said.givenBy,
            evidence: said.evidence,
            textId: null,
          })
    }
    await writeAnswers(ctx, answers)
  })
}
