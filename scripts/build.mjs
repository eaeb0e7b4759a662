import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Problem, root, runNode, say } from './house.mjs'

/** Everything that goes into a build. */
export const sources = [
  'app',
  'components',
  'db',
  'domain',
  'instrumentation-client.ts',
  'interchange',
  'lib',
  'messages',
  'model',
  'public',
  'next.config.js',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
]

const folder = () => join(root, process.env.MASTHEAD_BUILD ?? '.next')
const stamp = () => join(folder(), 'masthead-sources')

/** @returns {string} the same for the same sources, whatever their dates */
function sourcesDigest() {
  const hash = createHash('sha256')
  for (const path of sources) add(hash, path)
  return hash.digest('hex')
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path from the project's folder
 */
function add(hash, path) {
  const full = join(root, path)
  if (!existsSync(full)) return
  const entries = readdirOrNull(full)
  if (entries === null) {
    if (/\.test\.tsx?$/.test(path)) return
    const content = readFileSync(full)
    hash.update(`${path}\0${content.length}\0`).update(content)
  } else {
    for (const name of entries.sort()) add(hash, `${path}/${name}`)
  }
}

/** @param {string} path */
function readdirOrNull(path) {
  try {
    return readdirSync(path)
  } catch {
    return null
  }
}

const isCurrent = (/** @type {string} */ digest) =>
  existsSync(join(folder(), 'BUILD_ID')) && existsSync(stamp()) && readFileSync(stamp(), 'utf8') === digest

/**
 * For whoever may not build.
 * @throws {Problem} unless this very state of the sources is what was built last
 */
export function ensureCurrent() {
  if (!isCurrent(sourcesDigest())) throw new Problem('There is no build of this version. Run, as whoever may write here: npm run build')
}

/**
 * Builds the site unless this very state of the sources is what was built last.
 * @throws {Problem}
 */
export async function ensureBuilt() {
  const digest = sourcesDigest()
  if (isCurrent(digest)) {
    say('Build: up to date')
    return
  }
  say('Build: the sources are newer than the build; this takes about a minute …')
  const begun = Date.now()
  const nowhere = mkdtempSync(join(tmpdir(), 'masthead-build-'))
  try {
    const { code, output } = await runNode([join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'], {
      quiet: true,
      env: { NODE_ENV: 'production', NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1', MASTHEAD_DATA: join(nowhere, 'data') },
    })
    if (code !== 0) throw new Problem(`${output.trimEnd()}\n\nThe site could not be built.`)
    if (existsSync(join(nowhere, 'data'))) throw new Problem('The build opened a database: a page reads without `await connection()`.')
  } finally {
    rmSync(nowhere, { recursive: true, force: true })
  }
  writeFileSync(stamp(), digest)
  say(`Build: done in ${Math.round((Date.now() - begun) / 1000)} s`)
}
