import { peopleTable, tableCsv, tableXlsx } from '@balise/server/consents'
import { error } from '@sveltejs/kit'
import { found } from '#lib/answer.ts'
import { problems } from '#lib/messages/problems.ts'
import { idIn } from '#lib/people/id-in.ts'
import { download } from '#lib/rights/download.ts'
import type { RequestHandler } from './$types'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const GET: RequestHandler = (event) =>
  found(event, async () => {
    const { ctx, locale } = event.locals
    const { format } = event.params
    if (format !== 'csv' && format !== 'xlsx') error(404, problems[locale].notFound)
    const unitId = idIn(event.url, 'unit')
    const rows = await peopleTable(ctx, { locale, ...(unitId && { unitId }) })
    const name = `personnes-${ctx.now().toISOString().slice(0, 10)}.${format}`
    return format === 'csv'
      ? download(tableCsv(rows, locale), 'text/csv; charset=utf-8', name)
      : download(await tableXlsx(rows), XLSX, name)
  })
