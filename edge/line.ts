/** Too many wait already, or for too long. */
export class LineFull extends Error {
  override readonly name = 'LineFull'
}

interface Bounds {
  /** Pieces of work that go on at a time. */
  readonly abreast: number
  /** Of each kind, so many may wait. */
  readonly longest: number
  /** Milliseconds after which nobody waits any more. */
  readonly patience: number
}

/**
 * Lets a few pieces of work go on at a time, and a bounded number wait for their turn. What is urgent goes before the rest
 * and has a line of its own: however many ask for the rest, they hold it up by the work that is going on, and no more.
 */
export class Line {
  private readonly urgent: (() => void)[] = []
  private readonly others: (() => void)[] = []
  private running = 0

  constructor(private readonly bounds: Bounds) {}

  /** True if work that nobody waits for would hold up nobody. */
  get idle(): boolean {
    return this.running === 0
  }

  get length(): number {
    return this.urgent.length + this.others.length
  }

  /** @throws {LineFull} at once if too many wait; later if its turn has not come in time */
  async turn<Result>(work: () => Promise<Result>, isUrgent = false): Promise<Result> {
    if (this.running < this.bounds.abreast) this.running += 1
    else await this.wait(isUrgent ? this.urgent : this.others)
    try {
      return await work()
    } finally {
      const next = this.urgent.shift() ?? this.others.shift()
      if (next === undefined) this.running -= 1
      else next()
    }
  }

  private wait(line: (() => void)[]): Promise<void> {
    const { longest, patience } = this.bounds
    if (line.length >= longest) return Promise.reject(new LineFull('too many are waiting for a page'))
    return new Promise((fulfil, reject) => {
      const next = () => {
        clearTimeout(alarm)
        fulfil()
      }
      const alarm = setTimeout(() => {
        line.splice(line.indexOf(next), 1)
        reject(new LineFull(`no turn after ${patience} ms`))
      }, patience)
      line.push(next)
    })
  }
}
