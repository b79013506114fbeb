import { writeFileSync } from 'node:fs'
import { templateTable } from './template-table.ts'

// `npm run templates`

writeFileSync(new URL('../../docs/templates.md', import.meta.url), templateTable())
