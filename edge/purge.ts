import { request as plainly, type RequestOptions } from 'node:http'
import { request as securely } from 'node:https'
import { setTimeout as pause } from 'node:timers/promises'
import { HandedOut } from './handed-out'

/** How a cache in front is told that pages have changed. */
export interface PurgeTarget {
  /**
   * With `{path}` or `{url}` in it, one request for each address (Varnish, nginx, Fastly); without, one for many, whose body
   * lists them as `{"files": […]}` (Cloudflare).
   */
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
}

/** How to tell a cache at this address, as far as nobody says otherwise. */
export function purgeTarget(url: string, method: string | undefined, headers: PurgeTarget['headers']): PurgeTarget {
  return { url, method: method ?? (isForMany(url) ? 'POST' : 'PURGE'), headers }
}

const isForMany = (url: string) => !/\{(?:path|url)\}/.test(url)

interface PurgeWish {
  /** Where readers find the site. */
  readonly site: () => URL
  readonly report: (what: string, fault: unknown) => void
  /** Milliseconds before the second attempt; each further wait is twice as long. */
  readonly firstWait?: number
}

/** Addresses of which a cache in front was told, was not told after all attempts, and is to be told. */
export interface Purges {
  readonly told: number
  readonly failed: number
  readonly waiting: number
}

/** Addresses in one request, where one can hold many: as many as Cloudflare takes. */
const inOne = 30
const attempts = 5
const abreast = 4
/** Milliseconds that a cache may take to answer. */
const patience = 5000

/** Tells a cache in front which pages have changed: each change soon, each failure again and then to the log. */
export class Purger {
  private readonly handedOut: HandedOut
  private readonly waiting = new Set<string>()
  private readonly underWay = new Set<string>()
  private readonly isForMany: boolean
  private sending = 0
  private told: (() => void)[] = []
  private readonly sent = { told: 0, failed: 0 }

  constructor(
    private readonly target: PurgeTarget,
    private readonly wish: PurgeWish,
  ) {
    this.isForMany = isForMany(target.url)
    this.handedOut = new HandedOut((address) => this.add([address]))
  }

  /** A page that caches in front may keep has gone out. */
  handOut(address: string, reads: readonly string[]): void {
    this.handedOut.note(address, reads)
  }

  get tally(): Purges {
    return { ...this.sent, waiting: this.waiting.size }
  }

  changed(keys: readonly string[]): void {
    this.add(this.handedOut.take(keys))
  }

  /** Addresses that a cache may hold a page of, or is still to be told of. */
  get outstanding(): string[] {
    return [...new Set([...this.underWay, ...this.waiting, ...this.handedOut.addresses])]
  }

  /** Tells a cache of addresses whatever their pages rested on: what somebody handed out before us. */
  forget(addresses: readonly string[]): void {
    this.add(addresses)
  }

  /** Fulfilled when the cache has been told of all there is, or has failed to listen. */
  done(): Promise<void> {
    return this.sending === 0 ? Promise.resolve() : new Promise((told) => this.told.push(told))
  }

  private add(addresses: readonly string[]): void {
    for (const address of addresses) this.waiting.add(address)
    while (this.sending < abreast && this.waiting.size > 0) void this.sendNext()
  }

  private async sendNext(): Promise<void> {
    this.sending += 1
    for (let batch = this.batch(); batch.length > 0; batch = this.batch()) {
      for (const address of batch) this.underWay.add(address)
      await this.tell(batch)
      for (const address of batch) this.underWay.delete(address)
    }
    this.sending -= 1
    if (this.sending === 0) for (const told of this.told.splice(0)) told()
  }

  private batch(): string[] {
    const batch = [...this.waiting].slice(0, this.isForMany ? inOne : 1)
    for (const address of batch) this.waiting.delete(address)
    return batch
  }

  private async tell(batch: readonly string[]): Promise<void> {
    let fault: unknown
    for (let nth = 0; nth < attempts; nth += 1) {
      if (nth > 0) await pause((this.wish.firstWait ?? 500) * 2 ** (nth - 1), undefined, { ref: false })
      try {
        await this.send(batch)
        this.sent.told += batch.length
        return
      } catch (failure) {
        fault = failure
      }
    }
    this.sent.failed += batch.length
    this.wish.report(`cache in front was not told: ${batch.join(' ')}`, fault)
  }

  private send(batch: readonly string[]): Promise<void> {
    const site = this.wish.site()
    const [first = '/'] = batch
    const absolute = (address: string) => new URL(address, site).href
    const url = new URL(this.target.url.replaceAll('{path}', first).replaceAll('{url}', encodeURIComponent(absolute(first))))
    const body = this.isForMany ? JSON.stringify({ files: batch.map(absolute) }) : ''
    const headers = {
      // A cache looks a page up under the name that readers ask for.
      ...(this.isForMany ? { 'content-type': 'application/json' } : { host: site.host }),
      ...this.target.headers,
      'content-length': String(Buffer.byteLength(body)),
    }
    return sent(url, { method: this.target.method, headers, timeout: patience }, body)
  }
}

/** @throws {Error} with the status, for an answer that is no success; 404 says that there was nothing to forget */
function sent(url: URL, options: RequestOptions, body: string): Promise<void> {
  return new Promise((fulfil, reject) => {
    const asking = (url.protocol === 'https:' ? securely : plainly)(url, options, (answer) => {
      const { statusCode = 0 } = answer
      answer.resume()
      answer.on('error', reject)
      answer.on('end', () => {
        if ((statusCode >= 200 && statusCode < 300) || statusCode === 404) fulfil()
        else reject(new Error(`${options.method} was answered with ${statusCode}`))
      })
    })
    asking.on('timeout', () => asking.destroy(new Error(`no answer within ${patience} ms`)))
    asking.on('error', reject)
    asking.end(body)
  })
}
