import { eq, inArray, lt, sql } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { signInFailures } from '../../db/schema'
import { Refusal, unreachable } from '../../model/refusal'
import { digest } from './digest'

/*
 * Guessing gets slower, nobody is locked out: after a few failures each further try has to wait twice as long as the one
 * before, at most five minutes, and a quarter of an hour without a try forgets everything. Tries that come too early are
 * not counted. A browser that has signed in to the account before is counted by itself, so that a stranger's guessing
 * does not keep its owner out (OWASP, "Slow Down Online Guessing Attacks with Device Cookies").
 */
const minute = 60_000
const memory = 15 * minute
const longestWait = 5 * minute

/** What a try is counted under. */
export type Turn =
  | { readonly by: 'account'; readonly email: string }
  | { readonly by: 'device'; readonly email: string; readonly device: string }
  | { readonly by: 'address'; readonly address: string }
  | { readonly by: 'reset'; readonly email: string }
  /** A passkey was asked for, which keeps a challenge for a while. */
  | { readonly by: 'challenge'; readonly address: string }
  /** The second step; a browser known to the account, as with `device`. */
  | { readonly by: 'code'; readonly email: string; readonly device: string | null }

/** Failures that cost no wait. Many people may share an address. */
const free = { account: 4, device: 4, address: 30, challenge: 60, reset: 2, code: 4 } as const satisfies Record<Turn['by'], number>

function keyOf(turn: Turn): string {
  switch (turn.by) {
    case 'account':
    case 'reset':
      return `${turn.by}:${digest(turn.email)}`
    case 'device':
      return `device:${digest(`${turn.device} ${turn.email}`)}`
    case 'code':
      return `code:${digest(`${turn.device ?? ''} ${turn.email}`)}`
    case 'address':
    case 'challenge':
      return `${turn.by}:${digest(network(turn.address))}`
    default:
      return unreachable(turn)
  }
}

/** An IPv6 customer has a whole /64 to try from; they count as one. */
function network(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address
  const [head = '', tail = ''] = address.split('%')[0]?.split('::') ?? []
  const groups = head.split(':').filter(Boolean)
  const missing = 8 - groups.length - tail.split(':').filter(Boolean).length
  const whole = address.includes('::')
    ? [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...tail.split(':').filter(Boolean)]
    : groups
  return whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

/** Milliseconds between the last of this many failures and the next try. */
export function waitAfter(by: Turn['by'], failures: number): number {
  return failures <= free[by] ? 0 : Math.min(longestWait, 1000 * 2 ** (failures - free[by] - 1))
}

/**
 * Counts a try as failed before it is made, so that many at once are no way round; `giveBack` takes it back.
 * @throws {Refusal} `tooManyTries` with `{ seconds }` to wait
 */
export async function takeTurn(tx: Writer, turns: readonly Turn[], now: Date): Promise<void> {
  await tx.delete(signInFailures).where(lt(signInFailures.lastAt, new Date(now.getTime() - memory)))
  for (const turn of turns) {
    const [row] = await tx
      .select()
      .from(signInFailures)
      .where(eq(signInFailures.key, keyOf(turn)))
    if (row === undefined) continue
    const wait = row.lastAt.getTime() + waitAfter(turn.by, row.failures) - now.getTime()
    if (wait > 0) throw new Refusal('tooManyTries', { seconds: Math.ceil(wait / 1000) })
  }
  for (const turn of turns) {
    await tx
      .insert(signInFailures)
      .values({ key: keyOf(turn), failures: 1, lastAt: now })
      .onConflictDoUpdate({ target: signInFailures.key, set: { failures: sql`${signInFailures.failures} + 1`, lastAt: now } })
  }
}

/** The try was right: the account starts afresh; the address only gets back this one. */
export async function giveBack(tx: Writer, turns: readonly Turn[]): Promise<void> {
  const own = turns.filter((turn) => !('address' in turn)).map(keyOf)
  if (own.length > 0) await tx.delete(signInFailures).where(inArray(signInFailures.key, own))
  const shared = turns.filter((turn) => 'address' in turn).map(keyOf)
  await tx
    .update(signInFailures)
    .set({ failures: sql`${signInFailures.failures} - 1` })
    .where(inArray(signInFailures.key, shared))
}
