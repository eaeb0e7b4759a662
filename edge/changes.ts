import { everything, takenBack } from '../model/freshness'

/** What became of a page since it was begun. */
export type Standing = 'fresh' | 'changed' | 'taken back'

/** So many names are remembered; beyond, all pages made so far count as changed. */
const most = 50_000

/**
 * The changes since the start, by what they touched. A page is not looked for when something changes; when somebody asks
 * for it, it is seen whether anything that it read was touched since it was begun. So a page whose rendering was under way
 * when a change came is told from one that was begun after it, and nothing has to be kept about pages that nobody asks for.
 */
export class Changes {
  /** Number of the latest change. */
  latest = 0
  private readonly touched = new Map<string, { changed: number; takenBack: number }>()
  /** Pages begun before these have changed, or are taken back, whatever they read. */
  private floor = { changed: 0, takenBack: 0 }

  constructor(private readonly limit = most) {}

  note(keys: readonly string[]): void {
    this.latest += 1
    const isTakenBack = keys.includes(takenBack)
    for (const key of keys) {
      const before = this.touched.get(key)
      this.touched.set(key, { changed: this.latest, takenBack: isTakenBack ? this.latest : (before?.takenBack ?? 0) })
    }
    if (keys.includes(everything)) this.floor = { changed: this.latest, takenBack: isTakenBack ? this.latest : this.floor.takenBack }
    if (this.touched.size <= this.limit) return
    this.touched.clear()
    this.floor = { changed: this.latest, takenBack: this.latest }
  }

  /** @param begun number of the latest change when the page was begun */
  since(begun: number, reads: readonly string[]): Standing {
    if (begun >= this.latest) return 'fresh'
    if (begun < this.floor.takenBack) return 'taken back'
    let standing: Standing = begun < this.floor.changed ? 'changed' : 'fresh'
    for (const key of reads) {
      const touched = this.touched.get(key)
      if (touched === undefined) continue
      if (touched.takenBack > begun) return 'taken back'
      if (touched.changed > begun) standing = 'changed'
    }
    return standing
  }
}
