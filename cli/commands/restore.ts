import { randomUUID } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { dataFolder } from '../../db/folder'
import { DamagedBackup } from '../../domain/backup/archive'
import { assertEmpty, NotEmpty } from '../../domain/backup/empty-folder'
import { readBackup } from '../../domain/backup/read-backup'
import { restoreBackup } from '../../domain/backup/restore-backup'
import { answer, Problem, type Reporting } from '../answer'
import { backupWords, summary } from './backup'

interface RestoreOptions extends Reporting {
  readonly into?: string
  readonly dryRun?: boolean
}

/** `newsroom restore` */
export function addRestore(program: Command): void {
  program
    .command('restore <file>')
    .description('put a newsroom back from its backup, into an empty folder; nothing that is there is ever written over')
    .option('--into <folder>', 'where to; unless said, the data folder')
    .option('--dry-run', 'read the backup and say what would be done')
    .option('--json', 'report as JSON')
    .action(run)
}

async function run(file: string, { into = dataFolder(), dryRun = false, ...reporting }: RestoreOptions): Promise<void> {
  if (!existsSync(file)) throw new Problem(`There is no file ${file}.`)
  const folder = resolve(into)
  const manifest = await restored(file, folder, dryRun).catch((fault: unknown) => {
    if (fault instanceof DamagedBackup) throw new Problem(`${file} is not a whole backup, and nothing was put back: ${fault.message}`)
    if (fault instanceof NotEmpty)
      throw new Problem(`${folder} is not empty. Move away what is in it, or choose another folder: --into. Nothing was changed.`)
    throw fault
  })
  const words = backupWords(manifest, statSync(file).size)
  const next = [
    `Then: MASTHEAD_DATA='${folder}' npm start`,
    ...(manifest.files.some(({ path }) => path === 'secret')
      ? []
      : ['There is no secret in it: everybody has to sign in again, and to set up authenticator apps anew.']),
  ]
  answer(
    reporting,
    { file, folder, restored: !dryRun, ...summary(manifest) },
    [dryRun ? `${file} is whole and would be put into ${folder}: ${words}` : `${folder}: ${words}`, ...next].join('\n'),
  )
}

async function restored(file: string, folder: string, dryRun: boolean) {
  if (!dryRun) return restoreBackup(file, folder)
  await assertEmpty(folder)
  return readBackup(file, join(tmpdir(), `masthead-verify-${randomUUID()}`))
}
