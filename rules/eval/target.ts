export type Target = { what: string; wanted: string; measured: string; isMet: boolean }

/** Rounded down, so that a share just under its threshold never looks like it. */
export const percent = (share: number): string => `${(Math.floor(share * 10_000 + 1e-9) / 100).toFixed(2)} %`

export const atLeast = (what: string, least: number, measured: number): Target => ({
  what,
  wanted: `at least ${least * 100} %`,
  measured: percent(measured),
  isMet: measured >= least,
})

export const under = (what: string, limit: number, measured: number): Target => ({
  what,
  wanted: `under ${limit * 100} %`,
  measured: `${(Math.ceil(measured * 10_000 - 1e-9) / 100).toFixed(2)} %`,
  isMet: measured < limit,
})
