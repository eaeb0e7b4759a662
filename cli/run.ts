import { Command, CommanderError } from 'commander'
import { closeNewsroom } from '../db/client'
import { troubleIn } from '../db/trouble'
import { BadEnvironment } from '../lib/env'
import { messagesIn } from '../messages/messages'
import { Refusal } from '../model/refusal'
import { Problem } from './answer'
import { addBackup } from './commands/backup'
import { addDemo } from './commands/demo'
import { addDoctor } from './commands/doctor'
import { addExport } from './commands/export'
import { addImport } from './commands/import'
import { addLog } from './commands/log'
import { addMigrate } from './commands/migrate'
import { addPropose } from './commands/propose'
import { addRedact } from './commands/redact'
import { addRestore } from './commands/restore'
import { addStaffCommands } from './commands/staff'

/** What a command ends with. */
const exits = { refused: 1, misused: 2 } as const

/**
 * Runs the command line's words. What went wrong is said on standard error, a person's mistake without a stack.
 * @returns what to end with
 */
export async function runNewsroom(words: readonly string[]): Promise<number> {
  const program = new Command('newsroom')
    .description('Masthead’s command line. Works on the folder in MASTHEAD_DATA (data), also while the server is running.')
    .showHelpAfterError('(--help shows what there is)')
    .exitOverride()
  for (const add of [addMigrate, addDemo, addStaffCommands, addExport, addImport, addPropose, addRestore, addLog, addRedact, addDoctor])
    add(program)
  addBackup(program, sentence)
  process.exitCode = 0
  try {
    await program.parseAsync(words, { from: 'user' })
    return Number(process.exitCode)
  } catch (fault) {
    if (fault instanceof CommanderError) return fault.exitCode === 0 ? 0 : exits.misused
    console.error(process.env.MASTHEAD_DEBUG === '1' ? fault : sentence(fault))
    return exits.refused
  } finally {
    closeNewsroom()
  }
}

function sentence(fault: unknown): string {
  if (fault instanceof Refusal) return messagesIn('en').refusals[fault.code]
  if (fault instanceof Problem || fault instanceof BadEnvironment) return fault.message
  const { message } = fault as Error
  switch (troubleIn(fault)) {
    case 'readOnly':
      return `This user may not write there: ${message}`
    case 'full':
      return 'The disk is full. Nothing was changed.'
    case 'busy':
      return 'The database is busy: another process is writing. Nothing was changed; try again.'
    case 'damaged':
      return `The database or the disk is damaged: ${message}. Stop the server and put a backup back.`
    case null:
      return `Something went wrong: ${message}\n(MASTHEAD_DEBUG=1 shows where.)`
  }
}
