import type { Ctx } from '@balise/server/ctx'
import type { Account, SignIn } from '@balise/server/people'
import type { Locale } from '#lib/locale.ts'

declare global {
  namespace App {
    interface Locals {
      /** As whoever asks: a member, an account, or a visitor. */
      ctx: Ctx
      signIn: SignIn
      account: Account | null
      locale: Locale
      theme: 'light' | 'dark' | 'system'
      /** Of a page that has its own: a family's, which may be in Dutch. */
      language?: string
    }
    interface Error {
      /** What a person can quote when they ask for help; only on a bug. */
      reference?: string
    }
    interface PageData {
      locale?: Locale
      timezone?: string
      theme?: 'light' | 'dark' | 'system'
      organisation?: { name: string }
    }
  }
}

export {}
