import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fits } from './node-version.mjs'

/**
 * Node 24.19 and later ship headers against which better-sqlite3 12 compiles to something that ends the process at a
 * garbage collection (nodejs/node#65446). What was compiled elsewhere, as npm downloads it, runs well on the same Node.
 */
const faultyHeaders = '>=24.19 <25'

const installed = join(dirname(fileURLToPath(import.meta.url)), '..', 'node_modules')

/** What to tell a person whose SQLite would end the server now and then; `null` where all is well. */
export function troubleWithNative(version = process.versions.node, modules = installed) {
  // A download brings the finished library alone.
  const compiledHere = existsSync(join(modules, 'better-sqlite3', 'build', 'Makefile'))
  if (!compiledHere || !fits(version, faultyHeaders)) return null
  return `better-sqlite3 was compiled on this machine against the headers of Node ${version}, with which it ends the server now and then (nodejs/node#65446). Use Node 22 or 20, or install where npm can download it ready-made.`
}
