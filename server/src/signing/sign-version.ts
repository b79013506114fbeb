import { acknowledgeVersion } from '../charter/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import type { Locale } from '../organisation/index.ts'
import { getSigning } from './get-signing.ts'
import { signVersionInput } from './inputs.ts'
import type { SignVersionInput } from './inputs.ts'

/**
 * Signs, for oneself, what the page showed: the version, and what of it changes for this person. What is sealed is
 * written again here, and must be what was read.
 *
 * @param locale the language of the page
 * @throws {Refusal} not-allowed · not-found · no-charter · not-in-force · digest-changed · name-differs
 */
export async function signVersion(
  ctx: Needs<'db' | 'now' | 'actor'>,
  input: SignVersionInput & { locale: Locale },
): Promise<void> {
  const { locale, ...rest } = input
  const { versionId, digest, shownDigest, name, address } = signVersionInput.parse(rest)

  return inTransaction(ctx, async (ctx) => {
    const signing = await getSigning(ctx, { versionId, locale })
    const { version, person } = signing
    if (signing.shownDigest !== shownDigest) throw new Refusal('digest-changed', { version: version.version })
    if (plain(name) !== plain(person.name)) throw new Refusal('name-differs', { name: person.name })
    await acknowledgeVersion(ctx, { versionId, digest, shown: signing.shown, address })
  })
}

/** Without case, accents, hyphens nor spaces: a name typed on a telephone. */
const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()
