import { deepEqual, equal, ok, rejects } from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { failureSentence, NetworkFailure } from './failure.ts'
import type { FailureCode } from './failure.ts'
import type { Account, Deps, Network, OutgoingMedia, OutgoingPost } from './network.ts'

/** One post as a visitor sees it; `sha256` is of the picture the network serves. */
export type SeenPost = { remoteId: string; text: string; media: { alt: string; sha256: string }[] }

export type Contract = {
  account: Account
  deps: Deps
  /** Two different pictures that the network takes as they are. */
  pictures: OutgoingMedia[]
  visible(): Promise<SeenPost[]>
  /** How to make the next publication meet each failure; what is returned replaces the account or the deps. */
  failures: Partial<Record<FailureCode, () => { account?: Account; deps?: Deps }>>
  stop?(): Promise<void>
}

/** The promises every connector keeps. Called at the top of its test, with a way to see what the network shows. */
export function networkContract(network: Network, start: () => Promise<Contract>): void {
  describe(`the contract of every network, kept by ${network.id}`, () => {
    test('it says what it is, what it asks for and what its help is in both languages', () => {
      const sentences = [network.name, ...network.credentials.flatMap(({ label, help }) => [label, help])]
      for (const { fr, en } of sentences) ok(fr.trim() !== '' && en.trim() !== '')
    })

    if (network.publishes === 'by-hand') handContract(network)
    else sendingContract(network, start)
  })
}

function handContract(network: Network): void {
  test('it lacks every method it cannot keep', () => {
    const { connect, publish, find, remove, listReplies } = network
    deepEqual(
      [connect, publish, find, remove, listReplies],
      [undefined, undefined, undefined, undefined, undefined],
    )
  })

  test('it says what a person does, and judges what that person brings back', () => {
    ok(network.instructions && network.checkAddress)
  })
}

function sendingContract(network: Network, start: () => Promise<Contract>): void {
  let given: Contract
  let deliveries = 0
  const { publish, find, remove } = network
  if (!publish || !find || !remove)
    throw new Error(`${network.id} says that it publishes itself: it must publish, find and remove`)

  before(async () => {
    given = await start()
  })
  after(async () => given?.stop?.())

  // Shaped like the ids of deliveries (UUIDv7), and never the same twice.
  const newDelivery = () => `0198c0de-0000-7000-8000-${String(++deliveries).padStart(12, '0')}`
  const post = (text: string, media: OutgoingMedia[] = []): OutgoingPost => ({
    text,
    language: 'fr',
    media,
    createdAt: given.deps.now().toISOString(),
  })
  const seen = async (text: string) => (await given.visible()).filter((shown) => shown.text === text)
  const fails = (promise: Promise<unknown>, code: FailureCode) =>
    rejects(promise, (error) => error instanceof NetworkFailure && equal(error.code, code) === undefined)

  test('a post is published once, and its receipt leads to it', async () => {
    const { account, deps } = given
    const sent = await publish(account, post('Une fois'), newDelivery(), deps)
    const shown = await seen('Une fois')
    equal(shown.length, 1)
    equal(shown[0]?.remoteId, sent.remoteId)
    ok(sent.url.startsWith('https://'))
    ok(Object.keys(sent.receipt).length > 0)
  })

  test('the same delivery asked again posts nothing more and answers the same address', async () => {
    const { account, deps } = given
    const delivery = newDelivery()
    const first = await publish(account, post('Deux demandes'), delivery, deps)
    const second = await publish(account, post('Deux demandes'), delivery, deps)
    deepEqual([second.remoteId, second.url], [first.remoteId, first.url])
    equal((await seen('Deux demandes')).length, 1)
  })

  test('the same delivery asked three times at once is posted once', async () => {
    const { account, deps } = given
    const delivery = newDelivery()
    const ask = () => publish(account, post('Trois à la fois'), delivery, deps)
    const answers = await Promise.all([ask(), ask(), ask()])
    equal(new Set(answers.map(({ remoteId }) => remoteId)).size, 1)
    equal((await seen('Trois à la fois')).length, 1)
  })

  test('two deliveries of the same words are two posts', async () => {
    const { account, deps } = given
    await publish(account, post('Chaque lundi'), newDelivery(), deps)
    await publish(account, post('Chaque lundi'), newDelivery(), deps)
    equal((await seen('Chaque lundi')).length, 2)
  })

  test('pictures keep their order', async () => {
    const { account, deps, pictures } = given
    const reversed = pictures.toReversed()
    await publish(account, post('Dans l’ordre', reversed), newDelivery(), deps)
    const [shown] = await seen('Dans l’ordre')
    deepEqual(
      shown?.media.map(({ sha256 }) => sha256),
      reversed.map(({ bytes }) => sha256Of(bytes)),
    )
  })

  test('the alternative text of each picture arrives with it', async () => {
    const { account, deps, pictures } = given
    await publish(account, post('Avec description', pictures), newDelivery(), deps)
    const [shown] = await seen('Avec description')
    deepEqual(
      shown?.media.map(({ alt }) => alt),
      pictures.map(({ alt }) => alt),
    )
  })

  test('what was sent is found again by its delivery', async () => {
    const { account, deps } = given
    const delivery = newDelivery()
    const sent = await publish(account, post('À retrouver'), delivery, deps)
    const found = await find(account, delivery, deps)
    deepEqual([found?.remoteId, found?.url], [sent.remoteId, sent.url])
  })

  test('what was never sent is not found', async () => {
    equal(await find(given.account, newDelivery(), given.deps), null)
  })

  test('a removed post is gone', async () => {
    const { account, deps } = given
    const delivery = newDelivery()
    const sent = await publish(account, post('À retirer'), delivery, deps)
    await remove(account, sent.remoteId, deps)
    equal((await seen('À retirer')).length, 0)
    equal(await find(account, delivery, deps), null)
  })

  test('a post that is already gone can be removed again', async () => {
    const { account, deps } = given
    const sent = await publish(account, post('Déjà parti'), newDelivery(), deps)
    await remove(account, sent.remoteId, deps)
    await remove(account, sent.remoteId, deps)
  })

  test('a lost answer is an unknown outcome, and the post is then found by its delivery', async () => {
    const lost = { ...given, ...given.failures['unknown-outcome']?.() }
    const delivery = newDelivery()
    await fails(publish(lost.account, post('Réponse perdue'), delivery, lost.deps), 'unknown-outcome')
    const found = await find(given.account, delivery, given.deps)
    equal((await seen('Réponse perdue'))[0]?.remoteId, found?.remoteId)
  })

  test('a text one character over the limit is refused as too long, and nothing is posted', async () => {
    const { account, deps } = given
    const { graphemes } = await network.limits(account, deps)
    ok(graphemes)
    const long = 'é'.repeat(graphemes + 1)
    await fails(publish(account, post(long), newDelivery(), deps), 'too-long')
    equal((await seen(long)).length, 0)
  })

  test('a text that fills the limit is published', async () => {
    const { account, deps } = given
    const full = 'é'.repeat((await network.limits(account, deps)).graphemes ?? 1)
    await publish(account, post(full), newDelivery(), deps)
    equal((await seen(full)).length, 1)
  })

  test('more pictures than the network shows are refused, and nothing is posted', async () => {
    const { account, deps, pictures } = given
    const { images } = await network.limits(account, deps)
    const many = Array.from({ length: (images ?? 0) + 1 }, (_, i) => ({ ...pictures[0]!, id: `p${i}` }))
    await fails(publish(account, post('Trop d’images', many), newDelivery(), deps), 'too-large')
    equal((await seen('Trop d’images')).length, 0)
  })

  test('a picture that cannot be made light enough is refused, and nothing is posted', async () => {
    const { account, deps, pictures } = given
    const { imageBytes } = await network.limits(account, deps)
    const heavy = { ...pictures[0]!, bytes: new Uint8Array((imageBytes ?? 0) + 1) }
    const stubborn = { ...deps, fitImage: async (media: OutgoingMedia) => media }
    await fails(publish(account, post('Trop lourd', [heavy]), newDelivery(), stubborn), 'too-large')
    equal((await seen('Trop lourd')).length, 0)
  })

  test('half a character is refused, and nothing is posted', async () => {
    const { account, deps } = given
    const before = (await given.visible()).length
    await fails(publish(account, post('Coupé \ud83d'), newDelivery(), deps), 'refused')
    equal((await given.visible()).length, before)
  })

  test('what the preview accepts is what can be sent', async () => {
    const limits = await network.limits(given.account, given.deps)
    const max = limits.graphemes ?? 1
    equal(network.preview({ text: 'é'.repeat(max), media: [] }, limits).fits, true)
    equal(network.preview({ text: 'é'.repeat(max + 1), media: [] }, limits).fits, false)
  })

  test('each failure has its name, and nothing is posted before an outcome is unknown', async () => {
    for (const [code, provoke] of Object.entries(given.failures) as [
      FailureCode,
      () => Partial<Contract>,
    ][]) {
      const { account, deps } = { ...given, ...provoke() }
      await fails(publish(account, post(`Échec ${code}`), newDelivery(), deps), code)
      if (code !== 'unknown-outcome') equal((await seen(`Échec ${code}`)).length, 0, code)
    }
  })

  test('each failure says in both languages what happened', () => {
    for (const code of Object.keys(given.failures) as FailureCode[]) {
      const { fr, en } = failureSentence({ code }, network.name.fr, 'Europe/Brussels')
      ok(fr.includes(network.name.fr) && en.includes(network.name.fr))
    }
  })
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
