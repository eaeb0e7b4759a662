import { type Newsroom, newsroom } from '../db/client'
import { dataFolder } from '../db/folder'
import { schemaState } from '../db/migrate'
import { CannotStart } from './cannot-start'

/**
 * This process's newsroom, if its database is of this version.
 * @throws {CannotStart}
 */
export function openedNewsroom(): Newsroom {
  const folder = dataFolder()
  const { pending, ahead } = stateOf(folder)
  if (ahead) throw new CannotStart(`The database in ${folder} was made by a newer version of Masthead.`)
  if (pending.length > 0) throw new CannotStart(`The database in ${folder} is not up to date. Run: npm run newsroom -- migrate`)
  return newsroom()
}

function stateOf(folder: string) {
  try {
    return schemaState(folder)
  } catch (fault) {
    throw new CannotStart(`The database in ${folder} cannot be opened: ${(fault as Error).message}`)
  }
}
