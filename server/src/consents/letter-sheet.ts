import type { Needs } from '../ctx.ts'
import { getPerson } from '../people/index.ts'
import { familyView, readFamily } from './family-page.ts'
import type { FamilyCtx } from './family-page.ts'
import { keepText } from './keep-text.ts'
import { LETTER_WORDS } from './letter-words.ts'
import type { OpenedLink } from './links.ts'
import type { FamilyLanguage } from './types.ts'

/** `language`: the one they read now; theirs when it is not said. */
export type PrintedLink = {
  link: OpenedLink
  token: string
  writtenAt: Date
  language?: FamilyLanguage | undefined
}
export type LetterSheet = Awaited<ReturnType<typeof letterSheet>>

/**
 * What one letter says, in its holder's language: their link, and the questions of their page to tick. The words are
 * kept with the link, so that a paper that comes back in a year still says what it asked.
 *
 * @throws {Refusal} link-over, when the holder's authority has ended
 */
export async function letterSheet(
  ctx: FamilyCtx & Needs<'origin'>,
  { link, token, writtenAt, language }: PrintedLink,
) {
  const family = await readFamily(ctx, link, language)
  const { unit, name } = await getPerson(ctx, { personId: link.personId })
  const view = familyView(family)
  const words = LETTER_WORDS[view.language]
  const textId = await keepText(ctx, family.form, family.language)
  await ctx.db.updateTable('holder_link').set({ text_id: textId }).where('id', '=', link.linkId).execute()
  const address = `${ctx.origin}/family/${token}`
  const { isSelf } = view.holder
  const contact = [view.contact?.name, view.contact?.phone, view.contact?.email].filter(Boolean).join(', ')
  return {
    language: view.language,
    organisation: view.organisation,
    date: new Intl.DateTimeFormat(view.language === 'en' ? 'en-GB' : view.language, {
      dateStyle: 'long',
      timeZone: view.timezone,
    }).format(writtenAt),
    recipient: view.holder.name,
    // By which whoever hands the letters out finds to whom.
    about: isSelf ? (unit?.name ?? null) : words.about(name, unit?.name ?? null),
    title: words.title(isSelf ? null : view.person.name),
    opening: words.opening(view.holder.name),
    link: {
      address,
      alt: words.code,
      how: words.how,
      // A long address breaks where it can be read out: never inside a sign.
      written: address.replaceAll(/(.{44})(?=.)/g, '$1\u200b'),
      warning: words.warning,
    },
    points: view.points,
    closing: contact ? [...words.closing, words.question(contact)] : words.closing,
    footer: view.organisation,
    form: {
      title: words.form,
      lead: words.formLead(view.person.name),
      address: `${ctx.origin}/people/${link.personId}/paper?${new URLSearchParams({ holder: link.holderId, text: textId })}`,
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
}
