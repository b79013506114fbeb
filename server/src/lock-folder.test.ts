import { equal, throws } from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { isHeld, lockFolder } from './lock-folder.ts'

const dir = mkdtempSync(join(tmpdir(), 'balise-lock-'))
after(() => rmSync(dir, { recursive: true, force: true }))

test('a folder that another Balise uses is refused, with its process', () => {
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)', 'start.js'])
  writeFileSync(join(dir, 'balise.pid'), String(other.pid))
  equal(isHeld(dir), true)
  throws(() => lockFolder(dir), new RegExp(`process ${other.pid}`))
  other.kill('SIGKILL')
})

test('a folder that a dead process left, or whose number is now somebody else’s, is taken over', () => {
  writeFileSync(join(dir, 'balise.pid'), '1')
  const unlock = lockFolder(dir)
  equal(isHeld(dir), false)
  unlock()
  lockFolder(dir)()
})
