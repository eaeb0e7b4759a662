import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAddress } from './address'
import type { Pages } from './pages'
import { readerAddress } from './reader-address'

/** So many pages are made ready after a start, besides the front page. */
const most = 200

const fileIn = (folder: string) => join(folder, 'read-lately.json')

/** Notes in the data folder what was read most lately, for the next start. */
export function noteReadLately(folder: string, pages: Pages): void {
  const file = fileIn(folder)
  writeFileSync(`${file}.new`, JSON.stringify(pages.lately(most)), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/**
 * Makes the front page and what was read most lately ready, one after the other. Readers do not wait for it: what somebody
 * asks for meanwhile is made like any other page.
 */
export async function warmUp(folder: string, pages: Pages, isOpen: () => boolean): Promise<void> {
  for (const address of ['/', ...readLately(folder)]) {
    if (!isOpen()) return
    const [path = '', query = ''] = address.split('?', 2)
    // What has gone since is found out when somebody asks.
    const found = await pages.find(readerAddress(path, query)).catch(() => null)
    await found?.page.putInto('br')
    await found?.page.putInto('gzip')
  }
}

/** A file that is missing, or that is none of ours, tells nothing. */
function readLately(folder: string): string[] {
  try {
    const listed: unknown = JSON.parse(readFileSync(fileIn(folder), 'utf8'))
    return Array.isArray(listed) ? listed.filter(isAddress).slice(0, most) : []
  } catch {
    return []
  }
}
