import { allNetworks } from './all.ts'
import type { Network } from './network.ts'

const COLUMNS: [string, (network: Network) => boolean][] = [
  ['connects', ({ connect }) => connect !== undefined],
  ['publishes itself', ({ publish }) => publish !== undefined],
  ['finds what was sent', ({ find }) => find !== undefined],
  ['removes', ({ remove }) => remove !== undefined],
  ['lists replies', ({ listReplies }) => listReplies !== undefined],
  ['guides a person', ({ instructions }) => instructions !== undefined],
]

/** What each network can do, as a Markdown table: the pages in docs/networks hold it, and a test compares. */
export function capabilityTable(): string {
  const head = ['network', ...COLUMNS.map(([title]) => title)]
  const rows = allNetworks().map((network) => [
    `[${network.id}](${network.id}.md)`,
    ...COLUMNS.map(([, can]) => (can(network) ? 'yes' : 'no')),
  ])
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)))
  const line = (cells: string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
