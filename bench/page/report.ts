import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { ensureChromium } from '../../scripts/chromium.mjs'
import { freePort } from '../free-port'
import { startMasthead } from '../newsroom'
import { pagesOf } from '../pages'
import { asText } from '../table'
import { tableOfTargets } from '../target'
import { categories, judge } from './lighthouse'
import { type Measured, targetsOf } from './targets'
import { weigh } from './weigh'

/*
 * What a reader's pages weigh in a browser, and what Lighthouse says of them.
 *
 *   npm run bench:page                                  front, story, section, people of the demo newsroom
 *   npm run bench:page -- --only weight                 or lighthouse
 *   npm run bench:page -- --pages story,people
 *   npm run bench:page -- --runs 5                      Lighthouse so many times a page (3), of which the median
 *   npm run bench:page -- --story /section/slug         another story than the longest of the feed
 *   npm run bench:page -- --data DIR                    another newsroom than the demo
 *   npm run bench:page -- --address http://127.0.0.1:3000     a server that runs already
 *   npm run bench:page -- --json FILE                   else bench/page/results/latest.json
 *
 * Ends with 1 where a target is not reached.
 */

const { values } = parseArgs({
  options: {
    address: { type: 'string' },
    data: { type: 'string' },
    json: { type: 'string', default: 'bench/page/results/latest.json' },
    only: { type: 'string', default: 'weight,lighthouse' },
    pages: { type: 'string', default: 'front,story,section,people' },
    runs: { type: 'string', default: '3' },
    story: { type: 'string' },
  },
})
const parts = values.only.split(',')

const server = values.address === undefined ? await startMasthead(values.data) : undefined
const site = server?.address ?? String(values.address)
const port = await freePort()
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: [`--remote-debugging-port=${port}`, '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})
const measured: Measured[] = []
try {
  for (const page of (await pagesOf(site, values.story)).filter(({ name }) => values.pages.split(',').includes(name))) {
    const address = site + page.path
    measured.push({
      ...page,
      ...(parts.includes('weight') ? { weight: await weigh(browser, address) } : {}),
      ...(parts.includes('lighthouse') ? { verdict: await judge(address, port, Number(values.runs)) } : {}),
    })
  }
} finally {
  await browser.close()
  await server?.stop()
}

if (parts.includes('weight')) {
  const kilo = (bytes: number) => (bytes / 1000).toFixed(1)
  console.log(
    asText({
      title: 'Weight',
      about: 'kB (1,000 bytes) over the wire with headers, on a telephone that was never here before and does not scroll.',
      head: ['', 'html', 'css', 'fonts', 'script', 'images', 'other', 'requests', 'encoding', 'html unpacked', ''],
      rows: measured.flatMap(({ name, path, weight }) =>
        weight === undefined
          ? []
          : [[name, ...Object.values(weight.bytes).map(kilo), String(weight.requests), weight.encoding, kilo(weight.htmlUnpacked), path]],
      ),
    }),
  )
}
if (parts.includes('lighthouse')) {
  console.log(
    asText({
      title: 'Lighthouse',
      about: `Out of 100, with Lighthouse's slow telephone and network; the median of ${values.runs}. Largest paint in ms.`,
      head: ['', ...categories, 'largest paint', 'layout shift'],
      rows: measured.flatMap(({ name, verdict }) =>
        verdict === undefined
          ? []
          : [
              [
                name,
                ...categories.map((category) => String(verdict.scores[category])),
                verdict.largestPaint.toFixed(0),
                verdict.layoutShift.toFixed(3),
              ],
            ],
      ),
    }),
  )
  for (const { name, verdict } of measured) for (const fault of verdict?.faults ?? []) console.log(`${name}  ${fault}`)
}
const targets = targetsOf(measured)
console.log(asText(tableOfTargets(targets)))
if (targets.some(({ reached }) => !reached)) process.exitCode = 1

mkdirSync(dirname(values.json), { recursive: true })
writeFileSync(
  values.json,
  `${JSON.stringify({ at: new Date().toISOString(), node: process.version, pages: measured, targets }, null, 2)}\n`,
)
