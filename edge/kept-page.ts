import { createHash } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import { compressed, worthwhile } from './compression'
import type { Encoding } from './encodings'
import type { MadePage } from './made-page'
import { Message } from './message'
import { readerHeaders } from './security-headers'
import { sharedFor } from './shared-caches'
import { speculationAddress } from './speculation'
import { Tally } from './tallies'

/** What keeping a page takes beside its body and its names, in bytes, measured: in one coding, and in all. */
const overhead = { one: 4000, all: 6500 }

/** What a page's other codings take, as a share of its plain body, measured on stories. */
const codings = 0.5

/** Milliseconds after which a page that is still read is made again, to see whether anything was missed. */
export const soon = 60_000

export interface Surroundings {
  /** Readers reach the site over https. */
  readonly secure: boolean
  /** Caches in front are told when the page changes. */
  readonly purged: boolean
}

/** How an answer came about, in words of RFC 9211. */
export type Outcome = 'hit' | 'fwd=miss; stored' | 'fwd=miss' | 'fwd=bypass' | 'hit; detail=stale'

/** What an answer says of itself. */
export interface Told {
  readonly outcome: Outcome
  /** Caches in front may keep it: it is the page of just this address, and holds. */
  readonly shared: boolean
}

const ready: Told = { outcome: 'hit', shared: true }

/** The whole answers to whoever accepts a coding. */
export interface Coded {
  readonly etag: string
  readonly message: Message
  readonly unchanged: Message
}

/** A finished page in all codings that somebody has asked for, with what it rests on. */
export class KeptPage {
  readonly status: number
  readonly reads: readonly string[]
  readonly until: number
  /** Nothing that it read was touched up to this change. */
  holdsAt: number
  /** Something that it read has changed, and nothing has taken its place yet. */
  changed = false
  /** When to see whether it would still be made the same, in milliseconds since 1970. */
  checkAt: number
  /** Where it is counted that it was sent, by whoever sends it without Node's server. */
  tally = new Tally()
  /** Since when readers have seen it as it is, in milliseconds since 1970. */
  readonly since: number
  private readonly type: string
  private readonly location: string | null
  /** `Cache-Control` where it is not kept here. */
  private readonly elsewise: string
  private readonly digest: string
  /** Of the plain body. */
  private readonly length: number
  private readonly plain: Coded
  private readonly ready = new Map<Encoding, Coded>()
  private readonly underWay = new Map<Encoding, Promise<Coded>>()

  /** @param before what was kept at this address until now */
  constructor(
    { status, type, location, body, holds = '', reads, until, begun }: MadePage,
    private readonly surroundings: Surroundings,
    now: number,
    before?: KeptPage,
  ) {
    this.status = status
    this.type = type
    this.location = location
    this.elsewise = holds === '' ? 'no-store' : holds
    this.reads = reads
    this.until = until
    this.holdsAt = begun
    this.checkAt = now + soon
    this.digest = createHash('sha256').update(`${status} ${type} ${location}\n`).update(body).digest('base64url').slice(0, 22)
    this.length = body.length
    this.plain = this.coded('identity', body)
    if (before !== undefined && this.isSameAs(before)) {
      this.since = before.since
      // What was compressed once need not be again.
      for (const [encoding, { message }] of before.ready) this.ready.set(encoding, this.coded(encoding, message.body))
    } else {
      // Whoever asks by time must be able to tell two versions of one second apart.
      this.since = before === undefined ? now : Math.max(now, before.since + 1000)
    }
    this.ready.set('identity', this.plain)
  }

  /** What keeping it takes, in bytes. */
  get size(): number {
    const names = this.reads.reduce((sum, { length }) => sum + length + 24, 0)
    if (this.length < worthwhile) return this.length + names + overhead.one
    return Math.ceil(this.length * (1 + codings)) + names + overhead.all
  }

  /** True if a reader cannot tell it from another. */
  isSameAs({ digest }: KeptPage): boolean {
    return digest === this.digest
  }

  /** The page in a coding if it has been put into it before. */
  in(encoding: Encoding): Coded | undefined {
    return this.ready.get(this.worth(encoding))
  }

  /** The page in a coding; put into it once, however many ask. */
  async putInto(encoding: Encoding): Promise<Coded> {
    const wanted = this.worth(encoding)
    const before = this.ready.get(wanted)
    if (before !== undefined) return before
    const making = this.underWay.get(wanted) ?? this.code(wanted)
    this.underWay.set(wanted, making)
    try {
      return await making
    } finally {
      this.underWay.delete(wanted)
    }
  }

  /** The whole answers in a coding, saying of themselves what is told. */
  coded(encoding: Encoding, body: Buffer, told: Told = ready): Coded {
    const coded = this.worth(encoding)
    // The answers hold the body, but not the buffer that it came in.
    const { length } = body
    const line = (status: number) => `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n`
    return {
      etag: this.etagIn(coded),
      message: new Message((now) => line(this.status) + written(this.fields(coded, length, now, told)), body),
      unchanged: new Message((now) => line(304) + written(this.validators(coded, now, told)), nothing),
    }
  }

  /** The fields of an answer's head but for `Date`, names and values in turn. */
  fields(encoding: Encoding, length: number, now: number, told: Told): string[] {
    const { type, location, status } = this
    const coded = this.worth(encoding)
    return [
      ...this.validators(coded, now, told),
      ...(type === '' ? [] : ['content-type', type]),
      'content-length',
      String(length),
      ...(coded === 'identity' ? [] : ['content-encoding', coded]),
      ...(location === null ? [] : ['location', location]),
      ...(status === 200 && type.startsWith('text/html') ? ['speculation-rules', `"${speculationAddress}"`] : []),
      ...readerHeaders(this.surroundings.secure),
    ]
  }

  /** What an answer says of how long and for whom it holds; all that one without a body says. */
  validators(encoding: Encoding, now: number, { outcome, shared }: Told): string[] {
    return [
      'etag',
      this.etagIn(this.worth(encoding)),
      // A time to come would say that the page is no older than it is (RFC 9110, 8.8.2.1).
      ...(Math.floor(this.since / 1000) > Math.floor(now / 1000) ? [] : ['last-modified', new Date(this.since).toUTCString()]),
      'cache-control',
      shared ? sharedFor(this.until - now, this.surroundings.purged) : this.elsewise,
      'vary',
      'accept-encoding',
      'cache-status',
      `Masthead; ${outcome}`,
    ]
  }

  private worth(encoding: Encoding): Encoding {
    return this.length < worthwhile ? 'identity' : encoding
  }

  private etagIn(encoding: Encoding): string {
    return encoding === 'identity' ? `"${this.digest}"` : `"${this.digest}-${encoding}"`
  }

  private async code(encoding: Encoding): Promise<Coded> {
    const coded = this.coded(encoding, await compressed(this.plain.message.body, encoding))
    this.ready.set(encoding, coded)
    return coded
  }
}

const nothing = Buffer.alloc(0)

function written(fields: readonly string[]): string {
  let lines = ''
  for (let at = 0; at + 1 < fields.length; at += 2) lines += `${fields[at]}: ${fields[at + 1]}\r\n`
  return lines
}
