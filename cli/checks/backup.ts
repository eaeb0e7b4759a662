import { existsSync } from 'node:fs'
import { dataFolder } from '../../db/folder'
import { lastBackup } from '../../domain/backup/last-backup'
import { type Finding, finding } from './finding'

const hour = 3_600_000

export function checkBackup(): Finding {
  const folder = dataFolder()
  if (!existsSync(folder)) return finding('backup', 'note', 'not looked at, for want of a folder')
  const last = lastBackup(folder)
  if (last === null) return finding('backup', 'warning', 'none was made with this command line; run: npm run newsroom -- backup --to …')
  const hours = Math.floor((Date.now() - last.at.getTime()) / hour)
  const words = `the last is ${hours < 48 ? `${hours} hours` : `${Math.floor(hours / 24)} days`} old: ${last.file}`
  if (!existsSync(last.file)) return finding('backup', 'warning', `${words}, and no longer there`)
  return finding('backup', hours < 48 ? 'ok' : 'warning', words)
}
