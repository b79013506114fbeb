import { readdirSync, readFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { findFaces } from '../../server/src/faces/find-faces.ts'
import { GROUPS, mosaicOf, twelveMegapixels } from '../../server/test/faces.ts'
import type { Point } from '../../server/test/faces.ts'
import { drawScene, SCENES } from '../../server/test/scenes.ts'
import type { Section } from './section.ts'

const TIMES = 7
const CROWD = 100
const MB = 1_000_000

/** How many faces are found, how long it takes, and what it takes of the machine. */
export async function measureFaces(): Promise<Section> {
  const found = []
  for (const { path } of GROUPS) found.push((await facesOf(readFileSync(path))).length)
  const people = GROUPS.reduce((sum, group) => sum + group.people, 0)
  const inGroups = found.reduce((sum, count) => sum + count, 0)

  const crowds = []
  for (const size of [60, 90, 140]) {
    const { bytes, middles } = await mosaicOf({ width: 2000, height: 1500, size, count: CROWD })
    const faces = await facesOf(bytes)
    crowds.push({
      size,
      hit: middles.filter((point) => faces.some((box) => holds(box, point))).length,
      boxes: faces.length,
    })
  }
  let nobody = 0
  for (const paint of Object.values(SCENES)) nobody += (await facesOf(await drawScene(paint))).length

  const picture = await twelveMegapixels(GROUPS[5]!.path)
  await facesOf(picture)
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  let peak = 0
  const watching = setInterval(() => (peak = Math.max(peak, detectorMemory())), 50)
  const seconds = []
  for (let time = 0; time < TIMES; time++) {
    const from = performance.now()
    await facesOf(picture)
    seconds.push((performance.now() - from) / 1000)
  }
  clearInterval(watching)
  delay.disable()
  const median = seconds.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)]!
  await new Promise((resolve) => setTimeout(resolve, 7000))
  const left = detectorMemory()
  const loop = delay.max / 1e6
  const hardest = crowds.reduce((least, { hit }) => Math.min(least, hit), CROWD)

  return {
    id: 'faces',
    title: 'Counting faces',
    says: `The program beside the server that boxes faces, on the six group pictures of \`@vladmandic/face-api\` (${people} faces), on crowds of ${CROWD} heads side by side, on ten drawn scenes without anybody, and ${TIMES} times on 12 megapixels.`,
    columns: ['', ''],
    rows: [
      ['faces found in the groups', `${inGroups} of ${people}`],
      ...crowds.map(({ size, hit, boxes }) => [
        `crowd of ${CROWD}, heads of ${size} pixels`,
        `${hit} found, ${boxes} boxes`,
      ]),
      ['boxes on ten scenes without people', String(nobody)],
      ['12 megapixels, median', `${median.toFixed(2)} s`],
      ['longest wait of the asking program', `${loop.toFixed(0)} ms`],
      ['most memory of the detector', `${Math.round(peak / MB)} MB`],
      ['its memory seven seconds later', left === 0 ? 'none: it has ended' : `${Math.round(left / MB)} MB`],
    ],
    targets: [
      target('faces of the groups', 'at least 21 of 22', `${inGroups} of ${people}`, inGroups >= 21),
      target('crowds', 'at least 85 %', `${hardest} %`, hardest >= 85),
      target('scenes without people', 'none', String(nobody), nobody === 0),
      target('12 megapixels', 'at most 1.5 s', `${median.toFixed(2)} s`, median <= 1.5),
      target('event loop', 'never more than 50 ms', `${loop.toFixed(0)} ms`, loop <= 50),
      target(
        'memory',
        'at most 700 MB, given back',
        `${Math.round(peak / MB)} MB`,
        peak <= 700 * MB && left === 0,
      ),
    ],
    notes: [
      'Heads are cut out of the same six pictures, turned every second time, on plain grey: a real crowd has masks, profiles and hands.',
      'The time is that of the asking program, with the copy of the picture to the other one.',
    ],
  }
}

const target = (what: string, wanted: string, measured: string, met: boolean) => ({
  what,
  wanted,
  measured,
  met,
})

async function facesOf(picture: Uint8Array) {
  const answer = await findFaces(picture)
  if ('failed' in answer) throw new Error(answer.failed)
  return answer.faces
}

const holds = (box: { left: number; top: number; width: number; height: number }, { x, y }: Point) =>
  x > box.left && x < box.left + box.width && y > box.top && y < box.top + box.height

/** Resident bytes of our detector, from /proc; 0 when it has ended. */
function detectorMemory(): number {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8')
      if (!status.includes(`PPid:\t${process.pid}\n`)) continue
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('faces-process')) continue
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024
    } catch (error) {
      // It ended while we looked.
      if (!['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    }
  }
  return 0
}
