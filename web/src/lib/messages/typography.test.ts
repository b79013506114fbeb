import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import ts from 'typescript'

const folder = import.meta.dirname
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))

for (const file of files)
  test(`the French of ${file} has its spaces and its apostrophes`, () => {
    const wrong = frenchOf(join(folder, file)).filter(
      (text) =>
        / [;:!?»]|« |\p{L}'\p{L}|[^\s\u202f\p{P}][;!?](\s|$)/u.test(text) && !/^https?:|^[a-z-]+$/.test(text),
    )
    assert.deepEqual(wrong, [])
  })

/** The texts written under `const fr`. */
function frenchOf(path: string): string[] {
  const texts: string[] = []
  const visit = (node: ts.Node, french: boolean): void => {
    const inside = french || (ts.isVariableDeclaration(node) && node.name.getText() === 'fr')
    if (
      inside &&
      (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
    )
      texts.push(node.text)
    ts.forEachChild(node, (child) => visit(child, inside))
  }
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true), false)
  return texts
}
