import type { Command } from 'commander'
import { dataFolder } from '../../db/folder'
import { MigrationFailed, type MigrationOutcome, migrateNewsroom } from '../../db/migrate'
import { troubleIn } from '../../db/trouble'
import { answer, Problem, type Reporting } from '../answer'

/** `newsroom migrate` */
export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the database to this version; a backup is made before, and put back if anything fails')
    .option('--json', 'report as JSON')
    .action(async (reporting: Reporting) => {
      const folder = dataFolder()
      const outcome = await migrated(folder)
      answer(reporting, { folder, ...outcome }, words(folder, outcome))
    })
}

async function migrated(folder: string): Promise<MigrationOutcome> {
  try {
    return await migrateNewsroom(folder, new Date().toISOString().replace(/[-:]|\.\d+/g, ''))
  } catch (fault) {
    if (fault instanceof MigrationFailed)
      throw new Problem(`The database could not be migrated and is as it was before: ${why(fault)}`, { cause: fault })
    throw fault
  }
}

/** A full disk is told as such, whichever file of the database was the one that did not fit. */
const why = (fault: MigrationFailed) => (troubleIn(fault) === 'full' ? 'the disk is full' : fault.message)

function words(folder: string, outcome: MigrationOutcome): string {
  if (outcome.is === 'current') return `Database: up to date (${folder})`
  const migrations = outcome.applied.length === 1 ? '1 migration' : `${outcome.applied.length} migrations`
  const backup = outcome.backup === null ? '' : `; as it was before: ${outcome.backup}`
  return `Database: ${migrations} applied (${folder})${backup}`
}
