import { LRUCache } from 'lru-cache'
import { everything } from '../model/freshness'

/** So many addresses are remembered; a cache in front is told to forget what is forgotten here. */
const most = 50_000

/** What caches in front may hold: addresses, and what the pages there rested on when they were handed out. */
export class HandedOut {
  private readonly readers = new Map<string, Set<string>>()
  private readonly pages: LRUCache<string, readonly string[]>

  /** @param forgotten is told of addresses that are remembered no longer, although they may still be held */
  constructor(forgotten: (address: string) => void, limit = most) {
    this.pages = new LRUCache({
      max: limit,
      dispose: (reads, address, reason) => {
        for (const key of reads) {
          const addresses = this.readers.get(key)
          addresses?.delete(address)
          if (addresses?.size === 0) this.readers.delete(key)
        }
        if (reason === 'evict') forgotten(address)
      },
    })
  }

  note(address: string, reads: readonly string[]): void {
    this.pages.set(address, reads)
    for (const key of reads) {
      const addresses = this.readers.get(key)
      if (addresses === undefined) this.readers.set(key, new Set([address]))
      else addresses.add(address)
    }
  }

  /** The addresses of all that caches may hold. */
  get addresses(): string[] {
    return [...this.pages.keys()]
  }

  /** Takes out the addresses whose pages rest on any of these. */
  take(keys: readonly string[]): string[] {
    const found = keys.includes(everything)
      ? [...this.pages.keys()]
      : [...new Set(keys.flatMap((key) => [...(this.readers.get(key) ?? [])]))]
    for (const address of found) this.pages.delete(address)
    return found
  }
}
