import { Pages } from './pages'
import { Purger, type PurgeTarget } from './purge'
import { type Framework, madePage } from './render'

interface EdgeWish {
  readonly framework: Framework
  /** Where readers find the site: protocol and host. */
  readonly site: () => URL
  /** Bytes that pages may take. */
  readonly memory: number
  /** Milliseconds that making a page may take. */
  readonly patience: number
  /** A cache in front that is to hear of changes; `null` if none is. */
  readonly purge: PurgeTarget | null
  readonly report: (what: string, fault: unknown) => void
  /** Hears of each page that was made, and how many seconds that took. */
  readonly made?: (address: string, seconds: number) => void
}

export interface ReaderEdge {
  readonly pages: Pages
  /** `null` if there is no cache in front. */
  readonly purger: Purger | null
  /** Hears what a committed change touched: whoever asks from now on gets what is so now. */
  changed(touched: readonly string[]): void
}

/** Finished pages before the framework, and a cache before them if there is one. */
export function readerEdge({ framework, site, memory, patience, purge, report, made }: EdgeWish): ReaderEdge {
  const purger = purge === null ? null : new Purger(purge, { site, report })
  const pages = new Pages({
    async make(address, begun) {
      const asked = performance.now()
      const page = await madePage(framework, { address, site: site(), begun, patience })
      made?.(address, (performance.now() - asked) / 1000)
      return page
    },
    surroundings: () => ({ secure: site().protocol === 'https:', purged: purger !== null }),
    handOut: (address, reads) => purger?.handOut(address, reads),
    report,
    memory,
  })
  return {
    pages,
    purger,
    changed(touched) {
      pages.changes.note(touched)
      purger?.changed(touched)
    },
  }
}
