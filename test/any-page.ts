import { vi } from 'vitest'
import type { MadePage } from '../edge/made-page'
import { Pages, type PagesWish } from '../edge/pages'

/** Long enough to be worth compressing. */
export const longText = '<p>Der Gipfel beginnt am Montag, und niemand weiß, wie lange er dauern wird.</p>'.repeat(40)

export function aPage(wish: Partial<Omit<MadePage, 'body'> & { body: string | Buffer }> = {}): MadePage {
  const { body = longText, ...others } = wish
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    location: null,
    reads: ['story:1'],
    until: Number.POSITIVE_INFINITY,
    begun: 0,
    ...others,
    body: Buffer.from(body),
  }
}

/** An address asked for as it is written. */
export const at = (key: string) => ({ key, kept: true, isExact: true })

/**
 * Pages whose making is in the test's hands, and whose clock stands still unless it is set.
 * @param make what an address is made into; a long page that read `story:1` unless given
 */
export function somePages(
  make: (address: string) => Partial<MadePage> | Promise<Partial<MadePage>> = () => ({}),
  wish: Partial<PagesWish> = {},
) {
  const clock = { now: Date.parse('2026-11-30T12:00:00.200Z') }
  const report = vi.fn()
  const asked: string[] = []
  const pages = new Pages({
    async make(address, begun) {
      asked.push(address)
      return { ...aPage(), ...(await make(address)), begun }
    },
    surroundings: () => ({ secure: false, purged: false }),
    report,
    memory: 10_000_000,
    now: () => clock.now,
    ...wish,
  })
  return { pages, asked, report, clock }
}
