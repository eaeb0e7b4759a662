// `npm run audit`: asks the registry for known holes in what is installed. Apart from `npm test`, which must not break by
// itself overnight. Ends with 1 for a hole of moderate gravity or more that no exception is made for, with 2 where the
// registry does not answer: that is no clean bill.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { carryOut, enterRoot, npm, root, run, say } from './house.mjs'

/**
 * @typedef {{ advisory: string, package: string, reason: string, until: string }} Exception `until` a day, after which somebody has to think again
 * @typedef {{ advisory: string, package: string, severity: string, title: string, url: string }} Hole
 */

const grave = ['moderate', 'high', 'critical']

/**
 * The holes in npm's report that matter here, each once.
 * @param {any} report of `npm audit --json`
 * @returns {Hole[]}
 */
export function holesIn({ vulnerabilities }) {
  const holes = /** @type {Map<string, Hole>} */ (new Map())
  for (const { via } of /** @type {any[]} */ (Object.values(vulnerabilities))) {
    for (const hole of via) {
      // A name alone says that it comes by way of another package, which is in the report itself.
      if (typeof hole === 'string' || !grave.includes(hole.severity)) continue
      const advisory = String(hole.url).split('/').pop() ?? ''
      holes.set(`${advisory} ${hole.name}`, { advisory, package: hole.name, severity: hole.severity, title: hole.title, url: hole.url })
    }
  }
  return [...holes.values()]
}

/**
 * @param {readonly Hole[]} holes
 * @param {readonly Exception[]} exceptions
 * @param {string} today
 */
export function judged(holes, exceptions, today) {
  const isMeant = (/** @type {Exception} */ exception, /** @type {Hole} */ hole) =>
    exception.advisory === hole.advisory && exception.package === hole.package
  const holding = exceptions.filter(({ until }) => until >= today)
  return {
    open: holes.filter((hole) => !holding.some((exception) => isMeant(exception, hole))),
    excepted: holding.filter((exception) => holes.some((hole) => isMeant(exception, hole))),
    needless: exceptions.filter((exception) => !holes.some((hole) => isMeant(exception, hole))),
  }
}

/**
 * @param {string} output of npm
 * @returns {any} its report, or `null` where it could not make one
 */
export function reportIn(output) {
  try {
    const said = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1))
    return said.vulnerabilities === undefined ? null : said
  } catch {
    return null
  }
}

/** @param {string} output of npm, where it made no report */
export function whyNot(output) {
  return /"message": "([^"]*)"/.exec(output)?.[1] ?? output.trim().slice(0, 300)
}

async function main() {
  enterRoot()
  const { command, before } = npm()
  const { output } = await run(command, [...before, 'audit', '--json'], { quiet: true })
  const report = reportIn(output)
  if (report === null) {
    say(`The registry did not answer the question for known holes, so nothing is known of them: ${whyNot(output)}`)
    say('Mirrors often do not. Run it where one answers, before each release.')
    process.exitCode = 2
    return
  }
  const exceptions = JSON.parse(readFileSync(join(root, 'scripts', 'audit-exceptions.json'), 'utf8'))
  const { open, excepted, needless } = judged(holesIn(report), exceptions, new Date().toISOString().slice(0, 10))
  for (const { package: name, severity, title, url } of open) say(`${severity}: ${name}: ${title}\n  ${url}`)
  for (const { package: name, reason, until } of excepted) say(`excepted until ${until}: ${name}: ${reason}`)
  for (const { package: name, advisory } of needless) say(`needless exception: ${name} ${advisory}`)
  say(`${open.length} open, ${excepted.length} excepted`)
  process.exitCode = open.length > 0 ? 1 : 0
}

if (process.argv[1] === import.meta.filename) await carryOut(main)
