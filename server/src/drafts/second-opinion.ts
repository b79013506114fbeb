import { askModel, ModelFailure } from '@balise/charter/norms'
import type { ModelNorm, Norm } from '@balise/charter/norms'
import type { Imported } from '@balise/charter/import'
import type { Model, Needs } from '../ctx.ts'
import type { Locale } from '../organisation/index.ts'

/** A small model on the same machine takes its time; less than the lease of whoever reads. */
export const MODEL_SECONDS = 240

export type SecondOpinion = { norms: ModelNorm[]; failure: ModelFailure['reason'] | null }

/** Who would be asked about a charter: the machine, as its address names it; null when this installation asks nobody. */
export const modelHost = ({ model }: Needs<'model'>): string | null => model && new URL(model.url).host

/** What a model would add to the norms that grammar found. One that fails takes nothing away. */
export async function secondOpinion(
  imported: Imported,
  norms: readonly Norm[],
  { model, locale, seconds = MODEL_SECONDS }: { model: Model; locale: Locale; seconds?: number },
): Promise<SecondOpinion> {
  const { url, name, key } = model
  const asked = { url, fetch, seconds, locale, ...(name ? { model: name } : {}), ...(key ? { key } : {}) }
  try {
    return { norms: await askModel(imported, norms, asked), failure: null }
  } catch (error) {
    if (error instanceof ModelFailure) return { norms: [], failure: error.reason }
    throw error
  }
}
