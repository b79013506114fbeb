import { workerData } from 'node:worker_threads'
import { importDocument } from './import-document.ts'
import { tellResult } from './thread.ts'

// The thread in which `runImport` reads one document.
const { bytes, name } = workerData as { bytes: Uint8Array; name: string }
await tellResult((telling) => importDocument(bytes, { name, ...telling }))
