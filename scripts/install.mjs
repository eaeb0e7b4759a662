import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm, Problem, root, run, say } from './house.mjs'
import { troubleWithNative } from './native-build.mjs'

const lock = join(root, 'package-lock.json')
const installed = join(root, 'node_modules', '.package-lock.json')
/** Says for which lock file and which Node it was installed: dates say little after a checkout, and what is compiled fits one Node. */
const stamp = join(root, 'node_modules', '.masthead-lock')

const wanted = () => `${createHash('sha256').update(readFileSync(lock)).digest('hex')} ${process.versions.modules}`

function isCurrent() {
  if (!existsSync(installed)) return false
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === wanted()
  return statSync(installed).mtimeMs >= statSync(lock).mtimeMs
}

/**
 * Installs what the lock file says, unless that is what is there.
 * @throws {Problem}
 */
export async function ensureInstalled() {
  if (!isCurrent()) {
    say('Packages: installing what the lock file says; this takes a minute or two …')
    const { command, before } = npm()
    // The build needs the tools too, whatever NODE_ENV says of this machine.
    const { code } = await run(command, [...before, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
    if (code !== 0)
      throw new Problem('The packages could not be installed. Is the network up, and may this user write here? npm’s own words are above.')
  }
  if (!existsSync(stamp)) writeFileSync(stamp, wanted())
  const trouble = troubleWithNative()
  if (trouble !== null) say(`WARNING: ${trouble}`)
}
