#!/usr/bin/env node
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { run } from './run.ts'

// A reader that has seen enough (`balise … | head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode)
  throw error
})

process.exitCode = await run(process.argv.slice(2), {
  readFile: (path) => readFile(path),
  writeFile: (path, bytes) => writeFile(path, bytes),
  readInput: () => text(process.stdin),
  listFiles: (path) => readdir(path),
  print: (line) => void process.stdout.write(line),
  say: (line) => void process.stderr.write(line),
  fetch: (address, request) => fetch(address, request),
  now: () => new Date().toISOString(),
  environment: process.env,
})
