import { typesetPdf } from '@balise/charter/typeset'
import { join } from 'node:path'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { familyView, readFamily } from './family-page.ts'
import { keepText } from './keep-text.ts'
import { LETTER_WORDS } from './letter-words.ts'
import { makeLink } from './links.ts'
import { organisationOf } from '../ctx.ts'
import { qrCode } from './qr-code.ts'

/**
 * A letter for a holder who is not reached by mail: their personal link as a code, and the same questions to tick, with
 * a code by which the organisation finds the request when it comes back. The link they had before stops.
 *
 * @throws {Refusal} not-allowed · not-found
 */
export async function familyLetter(
  ctx: Needs<'db' | 'now' | 'newId' | 'random' | 'actor' | 'networks' | 'origin'>,
  { holderId }: { holderId: string },
): Promise<Uint8Array> {
  const sheet = await inTransaction(ctx, async (ctx) => {
    const { token, linkId, personId } = await makeLink(ctx, { holderId, sentBy: 'letter' })
    const link = { organisationId: organisationOf(ctx.actor), linkId, holderId, personId }
    const family = await readFamily(ctx, link, undefined)
    const view = familyView(family)
    const words = LETTER_WORDS[view.language]
    const address = `${ctx.origin}/family/${token}`
    const query = new URLSearchParams({
      holder: holderId,
      text: await keepText(ctx, family.form, family.language),
    })
    const paper = `${ctx.origin}/people/${personId}/paper?${query}`
    return {
      language: view.language,
      organisation: view.organisation,
      date: new Intl.DateTimeFormat(view.language === 'en' ? 'en-GB' : view.language, {
        dateStyle: 'long',
        timeZone: view.timezone,
      }).format(ctx.now()),
      title: words.title(view.holder.isSelf ? null : view.person.name),
      opening: words.opening(view.holder.name),
      link: {
        code: qrCode(address),
        alt: words.code,
        how: words.how,
        // A long address breaks where it can be read out: never inside a sign.
        address: address.replaceAll(/(.{44})(?=.)/g, '$1\u200b'),
        warning: words.warning,
      },
      points: view.points,
      closing: words.closing,
      footer: view.organisation,
      form: {
        title: words.form,
        lead: words.formLead(view.person.name),
        code: qrCode(paper),
        alt: words.formCode,
        groups: view.groups.map(({ heading, sees, questions }) => ({
          heading,
          sees,
          questions: questions.map(({ ask }) => ask),
        })),
        yes: words.yes,
        no: words.no,
        signed: words.signed(view.holder.name),
        signature: words.signature,
      },
    }
  })
  return typesetPdf(join(import.meta.dirname, 'letter.typ'), [sheet])
}
