// A program that a test talks to: it answers, waits, or ends, as it is told.
process.on('message', (asked: { say?: string; die?: number; wait?: boolean }) => {
  if (asked.die !== undefined) process.exit(asked.die)
  if (!asked.wait) process.send?.({ said: asked.say, pid: process.pid, sees: Object.keys(process.env) })
})
process.on('disconnect', () => process.exit())
