import { randomUUID } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { dataFolder } from '../../db/folder'
import { DamagedBackup } from '../../domain/backup/archive'
import { type Keep, keepFrom, usualKeep } from '../../domain/backup/keep'
import { DamagedNewsroom, type MadeBackup, makeBackup } from '../../domain/backup/make-backup'
import { readBackup } from '../../domain/backup/read-backup'
import type { BackupManifest } from '../../model/backup'
import { answer, Problem, type Reporting } from '../answer'

interface BackupOptions extends Reporting {
  readonly to?: string
  readonly every?: number
  readonly keep: Keep | null
  readonly verify?: string
}

const help = `
A backup is one tar file that only its owner may read: the database as it is at one moment, the pictures, the newsroom’s
secret, and a list of it all with SHA-256 sums. The newsroom may be in use. The file has its name only once it is on the disk
and was read back whole. --keep counts the last backups of so many days, weeks and months; files that are no backups, and
backups under other names, are left alone. What lies on the newsroom’s own disk is lost with it: copy it elsewhere.`

/**
 * `newsroom backup`
 * @param inWords what went wrong, as a person is told: of several backups, one that fails is told and the next is made
 */
export function addBackup(program: Command, inWords: (fault: unknown) => string): void {
  program
    .command('backup')
    .description('make one file of everything, while the newsroom is in use')
    .option('--to <folder>', 'where to; a folder of this newsroom’s own. Unless said: backups in the data folder')
    .option('--every <time>', 'go on until stopped: 30m, 6h, 1d', periodFrom)
    .addOption(
      new Option('--keep <numbers>', 'which backups stay, or “all”')
        .argParser(keepTyped)
        .default(usualKeep, '“4 latest, 7 daily, 4 weekly, 12 monthly”'),
    )
    .addOption(new Option('--verify <file>', 'make none, but read this one and say whether it is whole').conflicts(['to', 'every']))
    .option('--json', 'report as JSON')
    .addHelpText('after', help)
    .action((options: BackupOptions) => run(options, inWords))
}

async function run(options: BackupOptions, inWords: (fault: unknown) => string): Promise<void> {
  if (options.verify !== undefined) return verify(options.verify, options)
  const { every } = options
  if (every === undefined) return once(options)
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  while (!stop.signal.aborted) {
    await once(options, stop.signal).catch((fault: unknown) => {
      if (!stop.signal.aborted) console.error(`${new Date().toISOString()} no backup was made: ${inWords(fault)}`)
    })
    await longPause(every, stop.signal)
  }
}

/** No timer waits longer than 2^31-1 milliseconds: it would be over at once. */
async function longPause(milliseconds: number, signal: AbortSignal): Promise<void> {
  for (let left = milliseconds; left > 0 && !signal.aborted; left -= units.d)
    await pause(Math.min(left, units.d), undefined, { signal }).catch(() => undefined)
}

async function once(options: BackupOptions, signal?: AbortSignal): Promise<void> {
  const folder = dataFolder()
  if (!existsSync(join(folder, 'newsroom.db'))) throw new Problem(`There is no newsroom in ${folder}.`)
  const to = resolve(options.to ?? join(folder, 'backups'))
  const made = await makeBackup(folder, { to, keep: options.keep, ...(signal ? { signal } : {}) }, new Date()).catch((fault: unknown) => {
    if (fault instanceof DamagedNewsroom)
      throw new Problem(`The database is damaged, and no backup was made of it: ${fault.message}. See: npm run newsroom -- doctor`)
    throw fault
  })
  const near = statSync(to).dev === statSync(folder).dev
  answer(
    options,
    { ...summary(made.manifest), file: made.file, bytes: made.bytes, dropped: made.dropped, noted: made.noted, onSameDisk: near },
    told(made, near),
  )
}

function told({ file, bytes, manifest, noted, dropped }: MadeBackup, near: boolean): string {
  return [
    `${file}: ${backupWords(manifest, bytes)}`,
    ...(dropped.length === 0 ? [] : [`no longer kept: ${dropped.join(', ')}`]),
    ...(noted ? [] : ['It is whole, but the newsroom’s folder could not be written to: the server and "doctor" do not know of it.']),
    ...(near ? ['It lies on the newsroom’s own disk. Copy it elsewhere, or choose a folder there: --to'] : []),
  ].join('\n')
}

async function verify(file: string, options: Reporting): Promise<void> {
  if (!existsSync(file)) throw new Problem(`There is no file ${file}.`)
  const manifest = await readBackup(file, join(tmpdir(), `masthead-verify-${randomUUID()}`)).catch((fault: unknown) => {
    if (fault instanceof DamagedBackup) throw new Problem(`${file} is not a whole backup: ${fault.message}`)
    throw fault
  })
  answer(options, { file, ...summary(manifest) }, `${file} is whole: ${backupWords(manifest, statSync(file).size)}`)
}

/** What programs are told of a backup. */
export function summary({ madeAt, migration, log, rows, files }: BackupManifest) {
  return { madeAt, migration, log, rows, files: files.length }
}

/** What a person is told of a backup. */
export function backupWords({ madeAt, rows, files }: BackupManifest, bytes: number): string {
  const pictures = files.filter(({ path }) => path.startsWith('media/')).length
  const counts = `${rows.stories ?? 0} stories, ${rows.revisions ?? 0} revisions, ${rows.log ?? 0} log entries, ${pictures} files of pictures`
  return `${counts}, ${(bytes / 1_048_576).toFixed(1)} MB, made ${madeAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

const units = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const

function periodFrom(typed: string): number {
  const [, number, unit] = /^(\d{1,3})\s*([mhd])$/.exec(typed.trim()) ?? []
  if (number === undefined || Number(number) === 0) throw new InvalidArgumentError('Write it as 30m, 6h or 1d.')
  return Number(number) * units[unit as keyof typeof units]
}

function keepTyped(typed: string): Keep | null {
  try {
    return keepFrom(typed)
  } catch (fault) {
    throw new InvalidArgumentError(`${(fault as Error).message}; write it as “7 daily, 4 weekly, 12 monthly”, or “all”.`)
  }
}
