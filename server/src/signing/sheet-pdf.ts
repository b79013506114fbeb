import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { getOrganisation } from '../organisation/index.ts'
import type { Locale } from '../organisation/index.ts'
import { dayOf, layOut, short } from '../proof/index.ts'
import type { Cell, Sheet } from '../proof/index.ts'
import { getSigning } from './get-signing.ts'
import { sheetIdInput } from './inputs.ts'
import type { SheetIdInput } from './inputs.ts'
import { canMakeSheet } from './policy.ts'
import { getSheetRow } from './queries.ts'
import type { SigningView } from './types.ts'
import { wordsIn } from './words.ts'

/**
 * The sheet as a PDF: what changes for this person, the words they sign, room for a signature, and the code.
 *
 * @throws {Refusal} not-allowed · not-found · no-charter
 */
export async function sheetPdf(
  ctx: Needs<'db' | 'actor' | 'now'>,
  input: SheetIdInput,
): Promise<{ bytes: Uint8Array; code: string }> {
  const { sheetId } = sheetIdInput.parse(input)
  const { sheet, code } = await inTransaction(ctx, async (ctx) => {
    const { code, personId, versionId, shown, madeAt } = await getSheetRow(ctx, sheetId)
    if (!canMakeSheet(ctx.actor, personId)) throw new Refusal('not-allowed', { action: 'make-sheet' })
    const { locale, name } = await getOrganisation(ctx)
    const signing = await getSigning(ctx, { personId, versionId, locale })
    // Someone's roles changed since: what is printed must be what the code stands for.
    if (signing.shown !== shown) throw new Refusal('digest-changed', { version: signing.version.version })
    return { sheet: sheetOf(signing, { organisation: name, code, madeAt, locale }), code }
  })
  return { bytes: await layOut([sheet]), code }
}

function sheetOf(
  { person, version, changes, since, pledge }: SigningView,
  {
    organisation,
    code,
    madeAt,
    locale,
  }: { organisation: string; code: string; madeAt: Date; locale: Locale },
): Sheet {
  const words = wordsIn(locale)
  const of = words.sheet
  const rows = changes.map(({ what, article, after, before, sentence }): Cell[] => [
    { text: words.what[what], strong: true },
    { text: `« ${short((after ?? before)!, 600)} »`, quote: true },
    {
      text: [words.article(article.number, short(article.title, 60)), sentence ?? '']
        .filter(Boolean)
        .join('\n'),
    },
  ])
  const room = (label: string, lines: number) => ({
    label,
    // A hand needs more room than type: an empty line above each.
    lines: Array.from({ length: lines }, (): Cell => ({ text: `\u00a0\n${'.'.repeat(90)}` })),
  })
  return {
    locale,
    organisation: short(organisation, 90),
    sheet: of.title,
    title: person.name,
    state: { text: of.state, tone: 'review' },
    subtitle: `${short(version.title, 80)}, ${of.version.toLowerCase()} ${version.version}`,
    facts: [
      [of.code, code],
      [of.made, dayOf(locale)(madeAt.toISOString())],
      [of.version, version.digest.slice(0, 23)],
    ],
    sections: [
      {
        title: of.changes(changes.length, since === null),
        blocks:
          rows.length > 0
            ? [{ kind: 'table', columns: ['', '', ''], widths: ['1.6cm', '1.2fr', '1fr'], rows }]
            : [{ kind: 'text', lines: [words.nothing] }],
      },
      {
        title: of.sign,
        blocks: [
          { kind: 'text', lines: [`« ${pledge} »`] },
          { kind: 'pairs', pairs: [room(of.name, 1), room(of.place, 1), room(of.signature, 3)] },
          { kind: 'note', text: of.back },
        ],
      },
    ],
    footer: of.footer(short(organisation, 60), code),
  }
}
