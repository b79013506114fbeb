import { equal } from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { createMailer } from '../parts/mailer.ts'
import { readMail } from './read-mail.ts'

test('a kept mail is read as it was written, accents and long lines included', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'balise-mail-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const mail = {
    to: 'éléonore@exemple.be',
    subject: 'Foyer « L’Étoile » vous invite : ça commence à 10 h, et la suite du sujet est longue, longue',
    text: `Bonjour Éléonore,\n\n${'Une phrase à accents, répétée. '.repeat(20)}\nhttps://balise.example/invitation/a=b_c\n`,
  }
  const mailer = createMailer({ smtpUrl: null, folder, from: 'Balise <balise@exemple.be>' })
  await mailer.send(mail, new Date('2026-03-12T09:15:00Z'), 'm1')

  const [name = ''] = readdirSync(folder)
  const read = readMail(readFileSync(join(folder, name), 'utf8'))
  equal(read.subject, mail.subject)
  equal(read.text.trimEnd(), mail.text.trimEnd())
  equal(read.at, '2026-03-12T09:15:00.000Z')
})
