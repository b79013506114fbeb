import { applyImport, getImport, previewImport } from '@balise/server/consents'
import type { Filled } from './fill-consents.ts'

export const IMPORT = { lines: 10_000, faulty: 300, seconds: 10 }

/** Seconds that it takes to see what a table would do, then to do it. @throws {Error} when a fault was not found */
export async function measureImport({ ctx }: Pick<Filled, 'ctx'>): Promise<number> {
  const bytes = new TextEncoder().encode(table())
  const started = performance.now()
  const importId = await previewImport(ctx, { bytes, fileName: 'rentree.csv' })
  const { counts } = await getImport(ctx, { importId })
  if (counts.faulty !== IMPORT.faulty)
    throw new Error(`${counts.faulty} faulty lines, ${IMPORT.faulty} written`)
  await applyImport(ctx, { importId, withoutFaulty: true })
  return (performance.now() - started) / 1000
}

function table(): string {
  const every = Math.floor(IMPORT.lines / IMPORT.faulty)
  const isFaulty = (number: number) => number % every === 0 && number / every < IMPORT.faulty
  const lines = Array.from({ length: IMPORT.lines }, (_, number) => {
    const day = isFaulty(number) ? '31/02/2026' : '12/01/2026'
    return `Enfant ${number};oui;${2008 + (number % 10)};Parent ${number};parent;Canal 1;oui;${day}`
  })
  return ['nom;mineur;naissance;titulaire;autorité;canal;réponse;date', ...lines].join('\r\n')
}
