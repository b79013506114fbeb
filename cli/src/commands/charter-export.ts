import { charterDocx, charterHtml, charterOdt, charterOpml, charterPdf } from '@balise/charter/export'
import type { Edition } from '@balise/charter/export'
import { readCharter } from '@balise/charter'
import { readCharterText } from '../charter-input.ts'
import type { Command } from '../command.ts'
import { requiredOption, requirePositionals } from '../command.ts'
import { InputError, UsageError } from '../failures.ts'
import { writeWhole } from '../write-file.ts'

const TYPESETTER = '@myriaddreamin/typst-ts-node-compiler@0.7.0'

const FORMATS: Record<string, (edition: Edition) => string | Uint8Array | Promise<Uint8Array>> = {
  pdf: (edition) => charterPdf(edition).catch(withoutTypesetter),
  docx: charterDocx,
  odt: charterOdt,
  html: charterHtml,
  opml: charterOpml,
  md: ({ source }) => source,
}

/** Writes a charter as a document: what is read, what each rule does beside its sentence, and the file it was made from. */
export const charterExport: Command = {
  usage: 'balise charter export <charter> --to pdf|docx|odt|html|opml|md -o <file>',
  options: ['to', 'out'],

  async run(given, context) {
    requirePositionals(given, 1)
    const to = requiredOption(given, 'to')
    const format = Object.hasOwn(FORMATS, to) ? FORMATS[to] : undefined
    if (!format) throw new UsageError('bad-value', { option: '--to', value: to, known: Object.keys(FORMATS) })
    const out = requiredOption(given, 'out')
    const { markdown, source } = await readCharterText(given.positionals[0]!, context)
    const charter = readCharter(markdown, source)
    const { locale } = given.values.locale ? context : charter
    await writeWhole(out, await format({ charter, source: markdown, locale }), context)
    return 0
  },
}

function withoutTypesetter(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')
    throw new InputError('no-typesetter', 'pdf', { package: TYPESETTER })
  throw error
}
