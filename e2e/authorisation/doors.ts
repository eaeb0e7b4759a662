import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/*
 * Everything that the built application answers, as the framework itself lists it: nobody has to remember to add a page, an
 * action or a route to a list of ours, and one that is not in the table of who may what is seen to be missing.
 */

const built = (name: string) =>
  JSON.parse(readFileSync(join(process.env.MASTHEAD_BUILD ?? '.next', 'server', name), 'utf8')) as Record<string, unknown>

/** What the framework brings along for itself; no address leads there. */
const ofTheFramework = /^\/_(?:global-error|not-found)\/page$/

const doors = Object.keys(built('app-paths-manifest.json'))
  .filter((door) => !ofTheFramework.test(door))
  .sort()

/** Pages, as they lie in the app folder: `/newsroom/(desk)/log/page`. */
export const pagesOfBuild = doors.filter((door) => door.endsWith('/page'))

/** Route handlers. */
export const routesOfBuild = doors.filter((door) => door.endsWith('/route'))

/** The ids that the build gave its actions, by file below `app/newsroom` and name: `(desk)/sources/actions.ts remove`. */
export const actionsOfBuild: ReadonlyMap<string, string> = new Map(
  Object.entries(built('server-reference-manifest.json').node as Record<string, { filename: string; exportedName: string }>).map(
    ([id, { filename, exportedName }]) => [`${filename.replace('app/newsroom/', '')} ${exportedName}`, id],
  ),
)
