import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Problem, root, run, say } from './house.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const elsewhere = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const minutes = 60_000

/**
 * Finds a browser for the journeys, or gets one: the one named in MASTHEAD_CHROMIUM, the system's, the test tool's own;
 * else the test tool's download is tried, else, as root, the system's package.
 * @returns {Promise<string>} path of a Chromium that runs
 * @throws {Problem}
 */
export async function ensureChromium() {
  const named = process.env.MASTHEAD_CHROMIUM
  if (named) {
    if (await works(named)) return named
    throw new Problem(`MASTHEAD_CHROMIUM=${named} does not run.`)
  }
  const found = (await systems()) ?? (await testTools())
  if (found !== null) return found

  say('Browser: none found; trying the test tool’s download …')
  await run(process.execPath, [join('node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium'], {
    quiet: true,
    limit: 5 * minutes,
  })
  const downloaded = await testTools()
  if (downloaded !== null) return downloaded

  if (process.getuid?.() === 0 && onPath('apt-get') !== null) {
    say('Browser: the download failed; installing the system’s package …')
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update'], { quiet: true, env, limit: 5 * minutes })
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { quiet: true, env, limit: 10 * minutes })
    const packaged = await systems()
    if (packaged !== null) return packaged
  }
  throw new Problem('No browser for the journeys. Install Chromium or Chrome, or name one: MASTHEAD_CHROMIUM=/path/to/chromium npm test')
}

/** @param {string} name */
function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    if (folder !== '' && existsSync(join(folder, name))) return join(folder, name)
  }
  return null
}

async function systems() {
  for (const path of [...names.map(onPath), ...elsewhere]) {
    if (path !== null && existsSync(path) && (await works(path))) return path
  }
  return null
}

async function testTools() {
  if (!existsSync(join(root, 'node_modules', '@playwright', 'test'))) return null
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) && (await works(path)) ? path : null
}

/**
 * Some distributions put a script there that only says how to install the browser.
 * @param {string} path
 */
async function works(path) {
  const { code, output } = await run(path, ['--version'], { quiet: true, limit: 20_000 })
  return code === 0 && /chrom/i.test(output)
}
