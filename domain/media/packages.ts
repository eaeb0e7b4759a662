import { createRequire } from 'node:module'
import { join } from 'node:path'

/**
 * Loads and finds packages as Node does, from where the server was started: past the bundler, which breaks those that
 * load parts of themselves by name, and knows no place for files that are no code.
 */
export const packages = createRequire(join(process.cwd(), 'package.json'))
