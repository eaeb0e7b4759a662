import { isFeed, type Origin } from './visit'

/** How often pages of one kind and status were sent, by where they came from; read by whoever watches, never set back. */
export class Tally implements Record<Origin, number> {
  memory = 0
  made = 0
  stale = 0
  refused = 0
  /** Whoever asked had it already. */
  unchanged = 0
}

export interface Counted {
  readonly kind: 'page' | 'feed'
  /** First digit of the status. */
  readonly status: number
  readonly tally: Tally
}

/** The tallies of all kinds and statuses there are: a dozen, however many addresses are asked for. */
export class Tallies {
  private readonly all = new Map<string, Counted>()

  /** The one for an address whose page has a status. */
  of(address: string, status: number): Tally {
    const kind = isFeed(address) ? 'feed' : 'page'
    const first = Math.floor(status / 100)
    const name = `${kind} ${first}`
    const counted = this.all.get(name) ?? { kind, status: first, tally: new Tally() }
    this.all.set(name, counted)
    return counted.tally
  }

  get counted(): readonly Counted[] {
    return [...this.all.values()]
  }
}
