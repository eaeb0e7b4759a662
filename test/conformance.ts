import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/*
 * Public test data of standards, which is not part of the project: where MASTHEAD_CONFORMANCE_DATA says, else beside it.
 */

/** Where the data of a standard should be. */
export function conformanceFolder(name: string): string {
  return resolve(process.env.MASTHEAD_CONFORMANCE_DATA ?? '../shared/data', name)
}

/** Files of a folder, by name, or none where there is no such folder. */
export function conformanceFiles(folder: string): { readonly name: string; readonly text: string }[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, text: readFileSync(resolve(folder, name), 'utf8') }))
}
