import { writeCharter } from '@balise/charter'
import { faultsIn } from '@balise/charter/faults'
import { ImportRefusal, draftOf, importReport, runImport } from '@balise/charter/import'
import type { Imported } from '@balise/charter/import'
import { normsIn } from '@balise/charter/norms'
import type { Command, Context } from '../command.ts'
import { requirePositionals } from '../command.ts'
import { InputError } from '../failures.ts'
import { jsonPage } from '../formats/json.ts'
import { sentencesIn } from '../messages/messages.ts'
import { reasonOf } from '../text-file.ts'
import { writeWhole } from '../write-file.ts'

/** Reads a document of any format as a charter to be; the report says what was found in it, sentence by sentence. */
export const charterImport: Command = {
  usage:
    'balise charter import <file> [-o out.md] [--report report.json] [--text out.txt] [--organisation <name>]',
  options: ['out', 'report', 'text', 'organisation'],

  async run(given, context) {
    requirePositionals(given, 1)
    const [source = ''] = given.positionals
    const { out, report, text, organisation } = given.values
    const imported = await readDocument(source, context)
    const { locale } = context
    const { charter, places } = draftOf(imported, { locale, ...(organisation ? { organisation } : {}) })
    const norms = normsIn(imported, locale)
    const faults = faultsIn(imported, norms, locale, context.now().slice(0, 10))

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
