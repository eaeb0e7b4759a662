import lighthouse from 'lighthouse'
import { median } from '../statistics'

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Category = (typeof categories)[number]

export interface Verdict {
  /** Out of 100; the median of all runs. */
  readonly scores: Readonly<Record<Category, number>>
  /** What cost points in any run, in Lighthouse's words. */
  readonly faults: readonly string[]
  /** Its figures for a slow telephone, in its own units; medians. */
  readonly largestPaint: number
  readonly layoutShift: number
}

/**
 * Has Lighthouse open a page some times, with its usual slow telephone and slow network.
 * @param port where a Chromium can be steered
 */
export async function judge(address: string, port: number, runs: number): Promise<Verdict> {
  const reports: Report[] = []
  for (let run = 0; run < runs; run += 1) reports.push(await reportOn(address, port))
  const figure = (audit: string) => median(reports.map(({ audits }) => audits[audit]?.numericValue ?? 0))
  const scoreOf = (category: Category) => Math.round(100 * median(reports.map((report) => report.categories[category]?.score ?? 0)))
  return {
    scores: Object.fromEntries(categories.map((category) => [category, scoreOf(category)])) as Record<Category, number>,
    faults: [...new Set(reports.flatMap(costly))],
    largestPaint: figure('largest-contentful-paint'),
    layoutShift: figure('cumulative-layout-shift'),
  }
}

/** Now and then a trace fails, and Lighthouse asks to be run again. */
async function reportOn(address: string, port: number, attempts = 3): Promise<Report> {
  const result = await lighthouse(address, { port, onlyCategories: [...categories], output: 'json', logLevel: 'error' })
  const fault = result === undefined ? 'Lighthouse said nothing' : result.lhr.runtimeError?.message
  if (result !== undefined && fault === undefined) return result.lhr
  if (attempts === 1) throw new Error(`${address}: ${fault}`)
  return reportOn(address, port, attempts - 1)
}

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']

function costly({ categories: judged, audits }: Report): string[] {
  return Object.values(judged).flatMap(({ id, auditRefs }) =>
    auditRefs.flatMap((ref) => {
      const audit = audits[ref.id]
      const cost = ref.weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 1
      return cost ? [`${id}: ${audit?.title}${audit?.displayValue ? ` (${audit.displayValue})` : ''}`] : []
    }),
  )
}
