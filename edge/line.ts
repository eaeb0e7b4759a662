/** Too many wait already. */
export class LineFull extends Error {
  override readonly name = 'LineFull'
}

/**
 * Lets a few pieces of work go on at a time, and a bounded number wait for their turn. Work that can wait any time gives
 * way to what somebody is waiting for.
 */
export class Line {
  private readonly waiting: (() => void)[] = []
  private running = 0

  constructor(
    private readonly abreast: number,
    private readonly longest: number,
  ) {}

  /** True if work that nobody waits for would hold up nobody. */
  get idle(): boolean {
    return this.running === 0
  }

  get length(): number {
    return this.waiting.length
  }

  /** @throws {LineFull} at once, if too many wait */
  async turn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running >= this.abreast) {
      if (this.waiting.length >= this.longest) throw new LineFull('too many are waiting for a page')
      await new Promise<void>((next) => this.waiting.push(next))
    } else this.running += 1
    try {
      return await work()
    } finally {
      const next = this.waiting.shift()
      if (next === undefined) this.running -= 1
      else next()
    }
  }
}
