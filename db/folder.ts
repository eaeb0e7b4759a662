import { statfsSync } from 'node:fs'
import { resolve } from 'node:path'

/** Everything this newsroom keeps, in one folder: `MASTHEAD_DATA`, or `data` where the server was started. */
export function dataFolder(): string {
  return resolve(process.env.MASTHEAD_DATA ?? 'data')
}

/** Bytes left where a folder is. */
export function roomIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

const megabyte = 1_048_576

/** Below `none`, a change or a picture may no longer fit; below `little`, somebody should make room. */
export const room = { none: 100 * megabyte, little: 1024 * megabyte } as const
