import { sql } from 'kysely'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { listUnits } from '../organisation/index.ts'
import { printUnitInput, unitLettersInput } from './inputs.ts'
import type { PrintUnitInput, UnitLettersInput } from './inputs.ts'
import { printLetters } from './print-letters.ts'
import type { LetterCtx } from './print-letters.ts'
import type { LettersToPrint } from './types.ts'

type Waiting = { holder_id: string; name: string; person: string; printed: boolean }

/** Those who answer for someone of a unit and have no address: whose last letter still opens, and the others. */
async function listWithoutAddress(
  { db, now, actor }: Needs<'db' | 'now' | 'actor'>,
  unitId: string,
): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select h.id as holder_id, h.name, p.name as person,
           exists (select 1 from holder_link l
                   where l.organisation_id = h.organisation_id and l.person_id = h.person_id and l.holder_id = h.id
                     and l.sent_by = 'letter' and l.revoked_at is null and l.expires_at > ${now()}) as printed
    from holder h join person p on p.organisation_id = h.organisation_id and p.id = h.person_id
    where h.organisation_id = ${organisationOf(actor)}::uuid and p.unit_id = ${unitId}::uuid and p.left_at is null
      and h.ended_at is null and h.email is null
    order by p.name, h.name, h.id`.execute(db)
  return rows
}

/**
 * How many letters a unit takes.
 *
 * @throws {Refusal} not-found
 */
export function getUnitLetters(
  ctx: Needs<'db' | 'now' | 'actor'>,
  input: UnitLettersInput,
): Promise<LettersToPrint> {
  const { unitId } = unitLettersInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    await findUnit(ctx, unitId)
    return toPrint(await listWithoutAddress(ctx, unitId))
  })
}

export const toPrint = (rows: Omit<Waiting, 'holder_id'>[]): LettersToPrint => ({
  fresh: rows.filter(({ printed }) => !printed).map(({ name, person }) => ({ name, person })),
  again: rows.filter(({ printed }) => printed).map(({ name, person }) => ({ name, person })),
})

/**
 * Makes the letters of a unit: of those who have none yet or, when it is said, of those who have one too, whose link it
 * closes.
 *
 * @throws {Refusal} not-allowed · not-found · nobody-to-write-to
 */
export async function printUnitLetters(ctx: LetterCtx, input: PrintUnitInput): Promise<void> {
  const { printId, unitId, again } = printUnitInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    await findUnit(ctx, unitId)
    await printLetters(ctx, { id: printId, unitId }, async (ctx) =>
      (await listWithoutAddress(ctx, unitId))
        .filter(({ printed }) => again || !printed)
        .map(({ holder_id }) => holder_id),
    )
  })
}

async function findUnit(ctx: Needs<'db' | 'actor'>, unitId: string): Promise<void> {
  if (!(await listUnits(ctx)).some(({ id }) => id === unitId))
    throw new Refusal('not-found', { what: 'unit', id: unitId })
}
