export { append } from './append.ts'
export { sealLog } from './seal.ts'
export { verifyLog } from './verify.ts'
