import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAddress } from './address'
import type { Purger } from './purge'

const fileIn = (folder: string) => join(folder, 'handed-out.json')

/**
 * Notes in the data folder what a cache in front may hold when this server stops: the next one knows no more what those pages
 * rest on, and could not tell when they change.
 */
export function noteOutstanding(folder: string, { outstanding }: Pick<Purger, 'outstanding'>): void {
  if (outstanding.length > 0) writeFileSync(fileIn(folder), JSON.stringify(outstanding), { mode: 0o600 })
}

/** The addresses that the server before has noted, this once. A file that is missing, or none of ours, tells nothing. */
export function takeOutstanding(folder: string): string[] {
  try {
    const listed: unknown = JSON.parse(readFileSync(fileIn(folder), 'utf8'))
    return Array.isArray(listed) ? listed.filter(isAddress) : []
  } catch {
    return []
  } finally {
    rmSync(fileIn(folder), { force: true })
  }
}
