import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'

export type Mail = { to: string; subject: string; text: string }

export type Mailer = {
  /** @throws when the server did not take it: the job that sends it is tried again */
  send(mail: Mail, at: Date, id: string): Promise<void>
  /** Where mails are kept when no server sends them; null when one does. */
  folder: string | null
}

/** Sends through `smtpUrl`, or keeps each mail as an `.eml` file in `folder` when there is none. */
export function createMailer({
  smtpUrl,
  folder,
  from,
}: {
  smtpUrl: string | null
  folder: string
  from: string
}): Mailer {
  if (smtpUrl) {
    const transport = createTransport(smtpUrl)
    return {
      folder: null,
      async send(mail, at, id) {
        await transport.sendMail({ ...mail, from, date: at, messageId: `<${id}@balise>` })
      },
    }
  }
  const transport = createTransport({ streamTransport: true, buffer: true })
  return {
    folder,
    async send(mail, at, id) {
      const { message } = await transport.sendMail({ ...mail, from, date: at, messageId: `<${id}@balise>` })
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeFile(
        join(folder, `${at.toISOString().replace(/[:.]/g, '-')}-${id}.eml`),
        message as Buffer,
        {
          mode: 0o600,
        },
      )
    },
  }
}
