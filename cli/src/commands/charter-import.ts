import { writeCharter } from '@balise/charter'
import { faultsIn } from '@balise/charter/faults'
import { ImportRefusal, draftOf, importReport, runImport } from '@balise/charter/import'
import type { Imported } from '@balise/charter/import'
import { askModel, ModelFailure, normsIn } from '@balise/charter/norms'
import type { ModelNorm, Norm } from '@balise/charter/norms'
import type { Command, Context, Given } from '../command.ts'
import { requirePositionals } from '../command.ts'
import { InputError, UsageError } from '../failures.ts'
import { jsonPage } from '../formats/json.ts'
import { sentencesIn } from '../messages/messages.ts'
import { reasonOf } from '../text-file.ts'
import { writeWhole } from '../write-file.ts'

/** Reads a document of any format as a charter to be; the report says what was found in it, sentence by sentence. */
export const charterImport: Command = {
  usage:
    'balise charter import <file> [-o out.md] [--report report.json] [--text out.txt] [--organisation <name>] [--llm <url>] [--llm-model <name>]',
  options: ['out', 'report', 'text', 'organisation', 'llm', 'llm-model'],

  async run(given, context) {
    requirePositionals(given, 1)
    const [source = ''] = given.positionals
    const model = modelFor(given, context)
    const { out, report, text, organisation } = given.values
    const imported = await readDocument(source, context)
    const { locale } = context
    const { charter, places } = draftOf(imported, { locale, ...(organisation ? { organisation } : {}) })
    const read = normsIn(imported, locale)
    const norms = [...read, ...(model ? await secondOpinion(imported, read, model, context) : [])]
    const faults = faultsIn(imported, read, locale, context.now().slice(0, 10))

    if (text) await writeWhole(text, imported.text, context)
    if (report) await writeWhole(report, jsonPage(importReport(imported, places, norms, faults)), context)
    const markdown = writeCharter(charter)
    if (out) await writeWhole(out, markdown, context)
    else context.print(markdown)

    const { articles, rules } = charter
    context.say(
      sentencesIn(locale).imported(source, {
        articles: articles.length,
        rules: rules.length,
        norms: norms.length,
        faults: faults.length,
        recognised: imported.recognisedPages.length,
      }),
    )
    return 0
  },
}

type Model = { url: string; model?: string; key?: string }

/** Whom to ask for a second opinion: what was typed, else what the machine says; nobody by default. */
function modelFor({ values }: Given, { environment }: Context): Model | null {
  const url = values.llm ?? environment.LLM_URL
  if (!url) return null
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new UsageError('bad-value', { option: '--llm', value: url, known: ['http://…', 'https://…'] })
  const [model, key] = [values['llm-model'] ?? environment.LLM_MODEL, environment.LLM_KEY]
  return { url, ...(model ? { model } : {}), ...(key ? { key } : {}) }
}

/** What a model adds; one that fails is said, and takes nothing away. */
async function secondOpinion(
  imported: Imported,
  norms: readonly Norm[],
  model: Model,
  { locale, fetch, say }: Context,
): Promise<ModelNorm[]> {
  const sentences = sentencesIn(locale)
  const { host } = new URL(model.url)
  try {
    const found = await askModel(imported, norms, { ...model, fetch, locale })
    say(sentences.modelSaid(host, found.length))
    return found
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error
    say(sentences.modelFailed[error.reason](host))
    return []
  }
}

async function readDocument(path: string, context: Context): Promise<Imported> {
  let bytes: Uint8Array
  try {
    bytes = await context.readFile(path)
  } catch (error) {
    throw new InputError('unreadable', path, { reason: reasonOf(error) })
  }
  try {
    return await runImport(bytes, { name: path.replace(/^.*[/\\]/, '') })
  } catch (error) {
    if (error instanceof ImportRefusal) throw new InputError('not-imported', path, { says: error.says })
    throw error
  }
}
