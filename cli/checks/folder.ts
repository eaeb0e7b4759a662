import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dataFolder, room, roomIn } from '../../db/folder'
import { env } from '../../lib/env'
import { secretFile } from '../../lib/secret'
import { type Finding, finding } from './finding'

const megabyte = 1_048_576

/** Rights that others than the owner have. */
const othersMay = (path: string) => statSync(path).mode & 0o077

const octal = (path: string) => `0${(statSync(path).mode & 0o777).toString(8)}`

export function checkFolder(): Finding {
  const folder = dataFolder()
  if (!existsSync(folder)) return finding('folder', 'problem', `${folder} is not there; run: npm run newsroom -- migrate`)
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    return finding('folder', 'problem', `this user may not write in ${folder}`)
  }
  if (othersMay(folder) !== 0)
    return finding('folder', 'warning', `others on this machine may look into ${folder} (${octal(folder)}); run: chmod 700 '${folder}'`)
  return finding('folder', 'ok', folder)
}

export function checkRoom(): Finding {
  const folder = dataFolder()
  if (!existsSync(folder)) return finding('disk', 'note', 'not looked at, for want of a folder')
  const free = roomIn(folder)
  const words = `${Math.round(free / megabyte).toLocaleString('en-GB')} MB free`
  if (free < room.none) return finding('disk', 'problem', words)
  return finding('disk', free < room.little ? 'warning' : 'ok', words)
}

export function checkSecret(): Finding {
  if (env().MASTHEAD_SECRET !== undefined) return finding('secret', 'ok', 'from the environment')
  const file = secretFile(dataFolder())
  if (!existsSync(file)) return finding('secret', 'note', 'not there yet; it is made when it is first needed')
  if (othersMay(file) !== 0)
    return finding('secret', 'problem', `others on this machine may read ${file} (${octal(file)}); run: chmod 600 '${file}'`)
  return finding('secret', 'ok', 'readable by its owner alone')
}
