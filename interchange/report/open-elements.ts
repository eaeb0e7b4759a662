/** Elements that break the text where they begin and where they end. */
export const blockElements = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li main menu nav ol p pre search section summary table tbody tfoot thead tr td th caption ul'
  ).split(' '),
)

export const emptyElements = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** Ended by another of their kind, without a word. */
const endedByTheirLike = new Set(['li', 'dt', 'dd', 'tr', 'td', 'th', 'option', 'p'])

/** How far back an element is looked for that may have been left open: further off, nobody means it. */
const reach = 60

/** Which elements stand open at a place of a page, as far as leaving text out needs to know. Every step is short or pays for a push. */
export class OpenElements {
  readonly #names: string[] = []
  readonly #left: boolean[] = []
  readonly #open = new Map<string, number>()
  #leftOut = 0

  /** The text here belongs to an element that is left out. */
  get leavesOut(): boolean {
    return this.#leftOut > 0
  }

  has(name: string): boolean {
    return (this.#open.get(name) ?? 0) > 0
  }

  open(name: string, leftOut: boolean): void {
    if (blockElements.has(name) && this.has('p')) this.#endNear('p')
    if (endedByTheirLike.has(name)) this.#endNear(name)
    if (emptyElements.has(name)) return
    this.#names.push(name)
    this.#left.push(leftOut)
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1)
    if (leftOut) this.#leftOut += 1
  }

  close(name: string): void {
    if (!this.has(name)) return
    if (blockElements.has(name)) while (this.#pop() !== name);
    else this.#endNear(name)
  }

  /** Ends the nearest element of the name, unless a block or a list stands between. */
  #endNear(name: string): void {
    const last = this.#names.length - 1
    for (let at = last; at >= 0 && at > last - reach; at -= 1) {
      const here = this.#names[at] ?? ''
      if (here === name) {
        while (this.#names.length > at) this.#pop()
        return
      }
      if (blockElements.has(here) && !(name === 'tr' && (here === 'td' || here === 'th'))) return
    }
  }

  #pop(): string | undefined {
    const name = this.#names.pop()
    if (name === undefined) return undefined
    if (this.#left.pop()) this.#leftOut -= 1
    this.#open.set(name, (this.#open.get(name) ?? 1) - 1)
    return name
  }
}
