type Scores = { performance: number; accessibility: number; faults: string[] }

/**
 * What Lighthouse says of a page with its desktop settings, out of 100. `faults` are the accessibility audits that
 * did not pass.
 *
 * @param port where the browser listens for tools
 */
export async function lighthouseScores(url: string, port: number, cookie: string): Promise<Scores> {
  const { default: lighthouse, desktopConfig } =
    await import('../../peers/node_modules/lighthouse/core/index.js')
  const result = await lighthouse(
    url,
    {
      port,
      onlyCategories: ['performance', 'accessibility'],
      extraHeaders: { Cookie: cookie },
      disableStorageReset: true,
    },
    desktopConfig,
  )
  if (!result) throw new Error(`Lighthouse did not answer for ${url}`)
  const { categories, audits, finalDisplayedUrl } = result.lhr
  if (finalDisplayedUrl !== url) throw new Error(`Lighthouse was sent to ${finalDisplayedUrl}`)
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100)
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    faults: (categories.accessibility?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && audits[id]?.score === 0)
      .map(({ id }) => id),
  }
}
