// `npm run licences`: under which licence each package comes that is there when Masthead runs. Ends with 1 for one that is
// not on the list of those that we have thought about.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { carryOut, enterRoot, root, say } from './house.mjs'

/**
 * @typedef {{ accepted: Record<string, string>, known: Record<string, readonly [licence: string, why: string]> }} List
 *   `known`: what a package is under that does not say so, or not in SPDX’s words; a name that ends with `-` stands for all
 *   that begin so
 * @typedef {{ name: string, version: string, licence: string }} Licensed
 */

/**
 * Every package of the lock file that is no tool, by name.
 * @param {{ packages: Record<string, { version?: string, dev?: boolean, license?: string }> }} lock
 * @param {List['known']} known
 * @returns {Licensed[]}
 */
export function licensed({ packages }, known) {
  return Object.entries(packages)
    .filter(([place, { dev }]) => place !== '' && !dev)
    .map(([place, { version = '', license }]) => {
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
      return { name, version, licence: knownFor(name, known) ?? license ?? 'unknown' }
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
}

/**
 * @param {string} name
 * @param {List['known']} known
 */
function knownFor(name, known) {
  return Object.entries(known).find(([pattern]) => (pattern.endsWith('-') ? name.startsWith(pattern) : name === pattern))?.[1][0]
}

/**
 * Of several to choose from one has to be accepted, of several that hold together each; whatever is said in a more
 * complicated way is not.
 * @param {string} licence an expression of SPDX
 * @param {List['accepted']} accepted
 */
export function isAccepted(licence, accepted) {
  const plain = licence.replace(/^\(([^()]*)\)$/, '$1')
  const is = (/** @type {string} */ one) => Object.hasOwn(accepted, one)
  return plain.includes(' OR ') ? plain.split(' OR ').some(is) : plain.split(' AND ').every(is)
}

async function main() {
  enterRoot()
  const read = (/** @type {string[]} */ ...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'))
  const list = /** @type {List} */ (read('scripts', 'licences.json'))
  const all = licensed(read('package-lock.json'), list.known)
  for (const { name, version, licence } of all) say(`${name} ${version}: ${licence}`)
  const open = all.filter(({ licence }) => !isAccepted(licence, list.accepted))
  if (open.length > 0) say(`\nNot thought about yet (scripts/licences.json):`)
  for (const { name, version, licence } of open) say(`  ${name} ${version}: ${licence}`)
  say(`\n${all.length} packages, ${open.length} under licences that are not on the list`)
  process.exitCode = open.length > 0 ? 1 : 0
}

if (process.argv[1] === import.meta.filename) await carryOut(main)
