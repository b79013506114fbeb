import { deepEqual, equal, match } from 'node:assert/strict'
import { test } from 'node:test'
import { read, shown, sourceOf } from './test-passages.ts'

const WRAPPED = `Charte des réseaux sociaux

Les réseaux sociaux occupent une place de plus en plus grande dans la vie pri-
vée comme dans la vie professionnelle des agents. Chacun répond de ce qu'il
écrit, où qu'il l'écrive, même en dehors des heures de travail. Peut-
être faut-il le redire : rien de ce qui s'écrit en ligne n'est tout à fait
anonyme, et ce que l'on efface peut rester ailleurs pendant des années.

- Une photo ne part qu'avec l'accord écrit de chaque personne qu'elle montre, et
  de ses parents si elle est mineure.
- Un mot de passe ne se partage pas.
`

test('lines that were wrapped are joined, and each piece of them leads to the source', () => {
  const imported = read(WRAPPED)
  const [, paragraph, photo, password] = imported.passages
  match(paragraph!.text, /la vie privée comme .* qu'il écrit, où .* Peut-être faut-il/)
  match(photo!.text, /montre, et de ses parents si elle est mineure\.$/)
  equal(password?.text, 'Un mot de passe ne se partage pas.')
  deepEqual(
    sourceOf(imported).join('').replaceAll(/\s/g, ''),
    WRAPPED.replaceAll(/\s|^- |-\n/gm, '')
      .replace('Peutêtre', 'Peut-être')
      .replaceAll('\n', ''),
  )
})

const WITH_TITLE_PAGE = `VILLE DE BELLE-RIVE
Charte des médias sociaux

Adoptée par le conseil du 12 mars 2024

1. Objet ............ 2

TITRE I - RÈGLES

Art. 1er. – Objet
La charte fixe les règles d'usage des médias sociaux par les
agents de la ville.

Art. 2. – Obligations
Les agents doivent :
   - respecter leur devoir de réserve, même sur leurs comptes per-
     sonnels ;
   - citer leurs sources.
4.1 La création d'un compte demande l'accord de la direction de la
communication.

Fait à Belle-Rive, le 15 mars 2024
`

test('a text of short lines, wrapped, with a page of title, is read whole', () => {
  const imported = read(WITH_TITLE_PAGE)
  equal(imported.title, 'Charte des médias sociaux')
  deepEqual(imported.passages.slice(3).map(shown), [
    'heading 1 TITRE I RÈGLES',
    'heading 2 Art. 1er Objet',
    "paragraph 1 - La charte fixe les règles d'usage des médias sociaux par les agents de la ville.",
    'heading 2 Art. 2 Obligations',
    'paragraph 1 - Les agents doivent :',
    'item 1 - respecter leur devoir de réserve, même sur leurs comptes personnels ;',
    'item 1 - citer leurs sources.',
    "paragraph 1 4.1 La création d'un compte demande l'accord de la direction de la communication.",
    'paragraph 1 - Fait à Belle-Rive, le 15 mars 2024',
  ])
  deepEqual(
    imported.cleanings.map(({ why }) => why),
    ['table of contents'],
  )
})
