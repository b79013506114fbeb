/** What a command may touch of the world; `main.ts` and the tests hand it over. */
export type Io = {
  readFile(path: string): Promise<Uint8Array>
  writeFile(path: string, bytes: Uint8Array): Promise<void>
  /** Standard input, whole. */
  readInput(): Promise<string>
  /** Names of the files of a folder; fails when it is not one. */
  listFiles(path: string): Promise<string[]>
  /** Standard output: the answer, alone. */
  print(text: string): void
  /** Standard error: words for the person at the terminal. */
  say(text: string): void
  /** Only for a service whose address was given. */
  fetch: typeof fetch
  /** The instant, ISO 8601. */
  now(): string
  environment: Readonly<Record<string, string | undefined>>
}

/** The exit codes of the contract. */
export type ExitCode = 0 | 1 | 2 | 64 | 65 | 70
