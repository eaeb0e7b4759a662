import { LRUCache } from 'lru-cache'
import { Changes } from './changes'
import { KeptPage, type Outcome, type Surroundings, soon } from './kept-page'
import { Line } from './line'
import type { MadePage } from './made-page'
import type { ReaderAddress } from './reader-address'
import { Tallies } from './tallies'

export interface PagesWish {
  /** Makes a page; `begun` is to be noted in it. */
  readonly make: (address: string, begun: number) => Promise<MadePage>
  readonly surroundings: () => Surroundings
  /** Told of each page that caches in front may keep until they hear of a change. */
  readonly handOut?: (address: string, reads: readonly string[]) => void
  readonly report: (what: string, fault: unknown) => void
  /** Bytes that pages may take. */
  readonly memory: number
  /** Pages that are made at a time; that may wait for it; and milliseconds for which they may. */
  readonly abreast?: number
  readonly longestLine?: number
  readonly longestWait?: number
  readonly now?: () => number
}

export interface Found {
  readonly page: KeptPage
  readonly outcome: Outcome
}

/** The share of memory for pages that were asked for once, and for addresses that anybody can make up. */
const onceOnly = 0.2

interface Making {
  readonly begun: () => number
  readonly page: Promise<KeptPage>
}

/**
 * The finished pages of the readers' site. A page that was asked for twice is kept apart from those that were asked for
 * once, and what nobody published (missing pages, redirects, places within a list) never gets there: however many of these
 * are asked for, they push out nothing that people read.
 */
export class Pages {
  readonly changes = new Changes()
  readonly tallies = new Tallies()
  private readonly often: LRUCache<string, KeptPage>
  private readonly once: LRUCache<string, KeptPage>
  private readonly making = new Map<string, Making>()
  private readonly line: Line
  readonly now: () => number
  private staleAt = Number.NEGATIVE_INFINITY

  constructor(private readonly wish: PagesWish) {
    const sizeCalculation = (page: KeptPage, key: string) => page.size + key.length
    const kept = (share: number) =>
      new LRUCache<string, KeptPage>({ maxSize: Math.max(1, Math.floor(wish.memory * share)), sizeCalculation })
    this.often = kept(1 - onceOnly)
    this.once = kept(onceOnly)
    this.line = new Line({ abreast: wish.abreast ?? 4, longest: wish.longestLine ?? 256, patience: wish.longestWait ?? 10_000 })
    this.now = wish.now ?? Date.now
  }

  /** The page under a key, if it is there and holds. */
  look(key: string, now: number): KeptPage | undefined {
    const page = this.often.get(key) ?? this.promoted(key)
    return page !== undefined && this.holds(key, page, now) ? page : undefined
  }

  /** True if there is a page under a key, although it may hold no longer. */
  has(key: string): boolean {
    return this.peek(key) !== undefined
  }

  /**
   * The page at an address, as it is now: kept or made. If none can be made, what readers saw before, unless it was taken
   * from them.
   * @throws {LineFull} when too many pages are being waited for, or for too long
   * @throws what making the page threw, when there is none from before
   */
  async find({ key, kept }: ReaderAddress): Promise<Found> {
    const there = kept ? this.look(key, this.now()) : undefined
    if (there !== undefined) return { page: there, outcome: 'hit' }
    try {
      const page = await this.made(key, kept)
      return { page, outcome: !kept ? 'fwd=bypass' : this.peek(key) === page ? 'fwd=miss; stored' : 'fwd=miss' }
    } catch (fault) {
      const before = kept ? this.earlier(key) : undefined
      if (before === undefined) throw fault
      this.wish.report(`answered with an earlier page: ${key}`, fault)
      this.staleAt = this.now()
      return { page: before, outcome: 'hit; detail=stale' }
    }
  }

  /** True if a reader had to be given what no longer held, within the last minute. */
  isStale(): boolean {
    return this.now() - this.staleAt < soon
  }

  /** Keys of the pages that were read most lately, the latest first; not of what was taken from readers, whose address may have to be forgotten. */
  lately(most: number): string[] {
    const keys: string[] = []
    for (const [key, page] of this.often.entries()) {
      if (this.changes.since(page.holdsAt, page.reads) !== 'taken back' && keys.push(key) === most) break
    }
    return keys
  }

  get memory(): { readonly bytes: number; readonly pages: number; readonly waiting: number } {
    return {
      bytes: this.often.calculatedSize + this.once.calculatedSize,
      pages: this.often.size + this.once.size,
      waiting: this.line.length,
    }
  }

  private promoted(key: string): KeptPage | undefined {
    const page = this.once.get(key)
    if (page === undefined || page.status !== 200 || key.includes('?')) return page
    this.once.delete(key)
    this.often.set(key, page)
    return page
  }

  private peek(key: string): KeptPage | undefined {
    return this.often.peek(key) ?? this.once.peek(key)
  }

  private holds(key: string, page: KeptPage, now: number): boolean {
    const { latest } = this.changes
    if (page.changed || now >= page.until) return false
    if (page.holdsAt < latest) {
      page.changed = this.changes.since(page.holdsAt, page.reads) !== 'fresh'
      if (page.changed) return false
      page.holdsAt = latest
    }
    if (now >= page.checkAt) this.check(key, page, now)
    return true
  }

  /** What readers saw last at an address, unless it was taken from them. */
  private earlier(key: string): KeptPage | undefined {
    const page = this.peek(key)
    if (page === undefined || this.changes.since(page.holdsAt, page.reads) !== 'taken back') return page
    this.forget(key)
    return undefined
  }

  private forget(key: string): void {
    this.often.delete(key)
    this.once.delete(key)
  }

  /**
   * A page made since this was asked. Whoever asks while it is being made waits for the same one; but a page that was begun
   * before a change is no answer to somebody who asked after it.
   */
  private async made(key: string, kept: boolean): Promise<KeptPage> {
    const asked = this.changes.latest
    for (;;) {
      const making = this.making.get(key) ?? this.begin(key, kept)
      const page = await making.page
      if (making.begun() >= asked || this.changes.since(making.begun(), page.reads) === 'fresh') return page
    }
  }

  private begin(key: string, kept: boolean): Making {
    let begun = Number.NEGATIVE_INFINITY
    const page = this.line
      .turn(() => {
        begun = this.changes.latest
        return this.wish.make(key, begun)
      }, this.often.has(key))
      .then((made) => this.finished(key, made, kept))
      .finally(() => this.making.delete(key))
    const making = { begun: () => begun, page }
    this.making.set(key, making)
    return making
  }

  private finished(key: string, made: MadePage, kept: boolean): KeptPage {
    const before = this.peek(key)
    const { secure, purged } = this.wish.surroundings()
    // Caches in front are told of what was published, not of what anybody can make up.
    const isTold = purged && made.status === 200 && !key.includes('?')
    const page = new KeptPage(made, { secure, purged: isTold }, this.now(), before)
    page.tally = this.tallies.of(key, made.status)
    if (!kept || this.changes.since(made.begun, made.reads) !== 'fresh') return page
    if (made.reads.length === 0) {
      // Of a file this is so; a page that says nothing of what it rests on would never be made anew.
      if (made.type.startsWith('text/html')) this.wish.report('page not kept', new Error(`nothing says what ${key} rests on`))
      return page
    }
    page.holdsAt = this.changes.latest
    const list = this.often.has(key) && made.status === 200 ? this.often : this.once
    if (list === this.once) this.often.delete(key)
    list.set(key, page)
    if (isTold) this.wish.handOut?.(key, page.reads)
    return page
  }

  /** Makes a page again that nothing is known to have changed: were it another, something would not say what it reads. */
  private check(key: string, page: KeptPage, now: number): void {
    page.checkAt = now + soon
    if (!this.line.idle || this.making.has(key)) return
    this.begin(key, true).page.then(
      (made) => {
        const known = this.now() >= page.until || this.changes.since(page.holdsAt, page.reads) !== 'fresh'
        if (!known && !made.isSameAs(page)) this.wish.report('page was not up to date', new Error(`nothing said that ${key} had changed`))
      },
      (fault: unknown) => this.wish.report('page could not be made again', fault),
    )
  }
}
