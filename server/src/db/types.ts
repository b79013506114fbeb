import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freshDatabase } from '../../test/database.ts'
import { describeTables } from './generate.ts'

// npm run db:types -w server
const database = await freshDatabase()
writeFileSync(join(import.meta.dirname, 'tables.ts'), await describeTables(database.connections.owner))
await database.drop()
