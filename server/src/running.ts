import type { App } from './app.ts'

let running: App | undefined

/** The app of this process, handed by serve.ts to the pages, which are loaded after it. */
export const runningApp = () => running

export function handOver(app: App) {
  running = app
}
