import { effectLabel, kinds as catalogue } from '@balise/rules'
import type { Command } from '../command.ts'
import { chosenOption, requirePositionals } from '../command.ts'
import { jsonPage } from '../formats/json.ts'
import { kindSchema } from '../formats/kind-schema.ts'

/** Lists the rule kinds: what each checks, its strongest effect; in JSON, also its parameters as JSON Schema. */
export const kinds: Command = {
  usage: 'balise kinds [--format text|json]',
  options: ['format'],

  async run(given, { locale, print }) {
    requirePositionals(given, 0)
    if (chosenOption(given, 'format', ['text', 'json']) === 'json')
      print(jsonPage(catalogue.map((kind) => ({ ...kind, parameters: kindSchema(kind, locale) }))))
    else {
      const width = Math.max(...catalogue.map(({ id }) => id.length)) + 2
      for (const { id, texts, strength } of catalogue)
        print(`${id.padEnd(width)}${texts[locale].says} (${effectLabel(strength, locale)})\n`)
    }
    return 0
  },
}
