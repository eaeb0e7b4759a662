import { type Newsroom, newsroom } from '../db/client'
import { dataFolder } from '../db/folder'
import { databaseHealth } from '../db/health'
import { schemaState } from '../db/migrate'
import { Problem } from './answer'

/**
 * The newsroom's database, for a command that works on it. The server may be running.
 * @throws {Problem} if there is none, or it is not of this version
 */
export function openedNewsroom(): Newsroom {
  const folder = dataFolder()
  const health = databaseHealth(folder)
  if (health.is === 'missing') throw new Problem(`There is no newsroom in ${folder} yet. Run: npm run newsroom -- migrate`)
  if (health.is === 'unreadable') throw new Problem(`The database in ${folder} cannot be opened: ${health.reason}`)
  if (health.is === 'damaged')
    throw new Problem(`The database in ${folder} is damaged: ${health.reason}. Stop the server and put a backup back.`)
  const { pending, ahead } = schemaState(folder)
  if (ahead) throw new Problem(`The database in ${folder} was made by a newer version of Masthead.`)
  if (pending.length > 0) throw new Problem(`The database in ${folder} is not up to date. Run: npm run newsroom -- migrate`)
  return newsroom()
}
