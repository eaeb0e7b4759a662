// `npm run lock`: completes package-lock.json after a change of dependencies made against a registry that has no
// packages for foreign platforms (many mirrors have not). npm leaves them out of the lock then, and refuses it in `npm ci`.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, say } from './house.mjs'

/**
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} Entry
 * @typedef {{ packages: Record<string, Entry> }} Lock
 */

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

/**
 * Optional packages that the lock's packages name and the lock lacks.
 * @param {Lock} lock
 * @returns {{ place: string, entry: Entry }[]}
 */
export function missingFrom({ packages }) {
  return Object.entries(packages).flatMap(([from, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isFound(packages, from, name))
      .map(([name, version]) => ({
        place: `node_modules/${name}`,
        entry: { version, ...(dev ? { dev } : {}), optional: true, ...platformOf(name) },
      })),
  )
}

/**
 * Node's own way: beside the package that asks, then ever further up.
 * @param {Lock['packages']} packages
 * @param {string} from
 * @param {string} name
 */
function isFound(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`] !== undefined) return true
    if (at === '' || !at.includes('/node_modules/')) return packages[`node_modules/${name}`] !== undefined
  }
}

/**
 * Such packages are named by what they are for: `binding-linux-arm64-musl`.
 * @param {string} name
 */
function platformOf(name) {
  const words = (name.split('/').pop() ?? '').split('-')
  const os = systems.filter((system) => words.includes(system))
  const cpu = processors.filter((processor) => words.includes(processor))
  const libc = words.some((word) => word.startsWith('musl'))
    ? ['musl']
    : os[0] === 'linux' && words.some((word) => word.startsWith('gnu'))
      ? ['glibc']
      : []
  return { ...(os.length > 0 ? { os } : {}), ...(cpu.length > 0 ? { cpu } : {}), ...(libc.length > 0 ? { libc } : {}) }
}

if (process.argv[1] === import.meta.filename) {
  const file = join(root, 'package-lock.json')
  const lock = /** @type {Lock} */ (JSON.parse(readFileSync(file, 'utf8')))
  const missing = missingFrom(lock)
  for (const { place, entry } of missing) lock.packages[place] = entry
  const sorted = Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, 'en'))
  if (missing.length > 0) writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
  say(`Lock file: ${missing.length} packages for other platforms added`)
}
