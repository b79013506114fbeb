import { deepEqual, doesNotThrow, equal, ok } from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { importText } from '../import/index.ts'
import { readCharter } from '../read.ts'
import { normsIn, proposalOf, proposalText } from './index.ts'

const ROLES = { moderator: 'Modératrice ou modérateur', director: 'Direction' }
const charters = join(import.meta.dirname, '../../../../shared/charters')

const normOf = (sentence: string) =>
  normsIn(importText(`Charte des réseaux sociaux\n\n${sentence}\n`, 'charte.txt'))[0]!
const proposed = (sentence: string) => proposalOf(normOf(sentence), ROLES)

/** One article for each proposal, in a charter that declares these roles. */
function fileOf(rules: { text: string; sentence: string }[]): string {
  const body = rules.map(
    ({ text, sentence }, i) => `## Article ${i + 1} {#article-${i + 1}}\n\n${escaped(sentence)}\n\n${text}\n`,
  )
  const roles = Object.entries(ROLES).map(([id, name]) => `  ${id}: ${name}\n`)
  return `---\nformat: 1\ntitle: Charte\norganisation: Nous\nlocale: fr\nversion: '1.0'\neffectiveOn: null\nreviewOn: null\naudience: []\ncontacts: {}\nroles:\n${roles.join('')}---\n\n${body.join('\n')}`
}
const escaped = (text: string) => text.replace(/[\\`*_<>[\]#+-]/g, '\\$&').replace(/^(\d+)\./, '$1\\.')

test('a cap that the sentence states is proposed with its figures, and asks what it leaves open', () => {
  const { kind, parameters, holes, effect, on } = proposed(
    'Sur le groupe Facebook, on ne publie pas plus de trois fois par semaine.',
  )
  deepEqual(
    { kind, parameters, holes, effect, on },
    {
      kind: 'frequency-cap',
      parameters: { max: 3, per: 'week' },
      holes: ['count'],
      effect: 'block',
      on: ['facebook:group'],
    },
  )
})

test('roles that the charter declares are recognised; others are asked', () => {
  deepEqual(proposed('Seuls les modérateurs peuvent publier au nom de la ville.').parameters.roles, [
    'moderator',
  ])
  deepEqual(proposed('Seuls les bibliothécaires peuvent publier au nom de la ville.').holes, ['roles'])
})

test('advice never asks for an agreement, and what is allowed is only read', () => {
  equal(
    proposed('Nous vous encourageons à vérifier vos sources avant de partager un article.').effect,
    'advise',
  )
  equal(proposed('Vous êtes libres de suivre la page du musée sur vos réseaux.').kind, 'read')
})

test('what Balise does not run is proposed to be read', () => {
  equal(proposed('La modération est assurée chaque jour par le service communication.').kind, 'read')
})

test('a figure that no rule takes is asked rather than written', () => {
  const { parameters, holes } = proposed('Vous devez choisir un mot de passe de 4 caractères au moins.')
  deepEqual({ parameters, holes }, { parameters: {}, holes: ['minLength'] })
})

test(
  'every proposal on the seed charters is a rule that a charter accepts',
  { skip: !existsSync(charters) },
  () => {
    for (const name of readdirSync(charters)) {
      const norms = normsIn(importText(readFileSync(join(charters, name), 'utf8'), name))
      ok(norms.length > 0, name)
      const rules = norms.map((norm, i) => {
        const sentence = norm.quote.replace(/\s+/g, ' ')
        return {
          sentence,
          text: proposalText(proposalOf(norm, ROLES), { id: `rule-${i + 1}`, quote: sentence, sentence }),
        }
      })
      doesNotThrow(() => readCharter(fileOf(rules), name), name)
    }
  },
)
