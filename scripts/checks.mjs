import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ensureChromium } from './chromium.mjs'
import { Problem, runNode, say } from './house.mjs'

/**
 * @typedef {{ passed: number, failed: number, skipped: number, names?: readonly string[] }} Tally `names` of what failed
 * @typedef {{ name: string, needs?: readonly string[], perform: () => Promise<Tally> }} Check
 */

const passed = { passed: 1, failed: 0, skipped: 0 }
const failed = { passed: 0, failed: 1, skipped: 0 }

/** The path of a package's program. */
const bin = (/** @type {string[]} */ ...path) => join('node_modules', ...path)

/**
 * @param {readonly string[]} args
 * @param {Parameters<typeof runNode>[1]} [options]
 */
async function succeeds(args, options) {
  return (await runNode(args, options)).code === 0 ? passed : failed
}

/** @type {readonly Check[]} */
const fast = [
  {
    name: 'format and lint',
    perform: () => succeeds([bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '--max-diagnostics=40']),
  },
  {
    name: 'types',
    async perform() {
      // What the framework knows of pages and their parameters; the build would write it, but comes later.
      const generated = await runNode([bin('next', 'dist', 'bin', 'next'), 'typegen'], {
        quiet: true,
        env: { NEXT_TELEMETRY_DISABLED: '1' },
      })
      if (generated.code !== 0) {
        say(generated.output)
        return failed
      }
      return succeeds([bin('typescript', 'bin', 'tsc'), '--noEmit'])
    },
  },
  { name: 'dead code', perform: () => succeeds([bin('knip', 'bin', 'knip.js'), '--no-progress']) },
  { name: 'unit tests', perform: () => withReport(runUnitTests(), readUnitReport) },
]

/** @type {Check} */
const build = {
  name: 'build',
  async perform() {
    await ensureBuilt()
    return passed
  },
}

/** @type {readonly Check[]} */
const slow = [build, { name: 'journeys', needs: ['build'], perform: () => withReport(runJourneys, readJourneyReport) }]

/** @type {readonly Check[]} */
const faults = [
  build,
  { name: 'faults', needs: ['build'], perform: () => withReport(runUnitTests('--config=vitest.faults.config.ts'), readUnitReport) },
]

export const checks = { fast, all: [...fast, ...slow], faults }

/** @param {readonly string[]} options */
function runUnitTests(...options) {
  return (/** @type {string} */ report) =>
    runNode([bin('vitest', 'vitest.mjs'), 'run', ...options, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
}

/** @param {any} report */
function readUnitReport(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report
  // A file that could not even be loaded holds no test.
  const broken = testResults.filter((/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0)
  const wrong = testResults.flatMap((/** @type {any} */ file) =>
    file.assertionResults
      .filter((/** @type {any} */ test) => test.status === 'failed')
      .map((/** @type {any} */ test) => `${relative('.', file.name)}: ${test.fullName}`),
  )
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
    names: [...broken.map((/** @type {any} */ file) => relative('.', file.name)), ...wrong],
  }
}

/** @param {string} report */
async function runJourneys(report) {
  return runNode([bin('@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json'], {
    env: { MASTHEAD_CHROMIUM: await ensureChromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  })
}

/** @param {any} report */
function readJourneyReport({ stats, errors, suites }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + (errors?.length ?? 0),
    skipped: stats.skipped,
    names: suites.flatMap(wrongIn),
  }
}

/**
 * @param {any} suite a file of journeys, or a group in one
 * @returns {string[]}
 */
function wrongIn({ file, specs = [], suites = [] }) {
  const wrong = specs.filter((/** @type {any} */ spec) => !spec.ok).map((/** @type {any} */ spec) => `${file}: ${spec.title}`)
  return [...wrong, ...suites.flatMap(wrongIn)]
}

/**
 * Runs a test runner that writes a report, and counts what is in it; a runner that failed has at least one failure.
 * @param {(report: string) => Promise<{ code: number }>} runTests
 * @param {(report: any) => Tally} read
 * @returns {Promise<Tally>}
 */
async function withReport(runTests, read) {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-report-'))
  const report = join(folder, 'report.json')
  try {
    const { code } = await runTests(report)
    const tally = read(JSON.parse(readFileSync(report, 'utf8')))
    if (tally.passed + tally.failed === 0) return failed
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Carries out checks one after the other, a failed one too, and ends with the sum on a line of its own. One that needs
 * another that failed is left out.
 * @param {readonly Check[]} wanted
 */
export async function carryOutChecks(wanted) {
  const sum = { passed: 0, failed: 0, skipped: 0 }
  const failures = /** @type {string[]} */ ([])
  const wrong = /** @type {string[]} */ ([])
  for (const check of wanted) {
    const missing = check.needs?.find((name) => failures.includes(name))
    say(`\n── ${check.name}`)
    const begun = Date.now()
    const tally = missing === undefined ? await performed(check) : { passed: 0, failed: 0, skipped: 1 }
    for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) sum[key] += tally[key]
    if (tally.failed > 0) failures.push(check.name)
    wrong.push(...(tally.names ?? []))
    if (missing !== undefined) say(`left out, for want of: ${missing}`)
    else
      say(`${check.name}: ${tally.failed === 0 ? 'passed' : 'FAILED'} (${counted(tally)}, ${((Date.now() - begun) / 1000).toFixed(1)} s)`)
  }
  // Of a long log often only the end is kept: what failed is named there.
  if (failures.length > 0) say([`\nFailed: ${failures.join(', ')}`, ...wrong].join('\n  '))
  say(`\n${counted(sum)}`)
  process.exitCode = sum.failed > 0 ? 1 : 0
}

/**
 * @param {Check} check
 * @returns {Promise<Tally>}
 */
async function performed(check) {
  try {
    return await check.perform()
  } catch (fault) {
    say(fault instanceof Problem ? fault.message : String(/** @type {Error} */ (fault).stack ?? fault))
    return failed
  }
}

/** @param {Tally} tally */
function counted({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
