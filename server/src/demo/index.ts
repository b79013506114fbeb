export { createDemoIfEmpty } from './create-demo.ts'
export { clearUnfinished, markFinished, markUnfinished } from './unfinished.ts'
