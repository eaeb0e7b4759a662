import { isDeepStrictEqual } from 'node:util'
import { gt } from 'drizzle-orm'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { announcements } from '../../db/schema'
import { Refusal } from '../../model/refusal'
import { soon } from '../../test/every-change/change'
import { everyChange } from '../../test/every-change/every-change'
import { aLivelyNewsroom, type LivelyNewsroom } from '../../test/lively-newsroom'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { publicPages } from '../../test/public-pages'
import { type WhatWasRead, whatWasRead } from '../../test/what-was-read'
import { changeAlias } from '../contributors/aliases'
import { contributorById } from '../contributors/contributor'
import { stale } from './stale'
import { lastAnnouncement } from './touch'

let house: TestNewsroom
let newsroom: LivelyNewsroom

async function open(): Promise<void> {
  house = await aNewsroom()
  newsroom = await aLivelyNewsroom(house, house.now)
}
beforeEach(open)
afterEach(() => house.close())

/** Every public page as it is now, when all changes are over, with what it read. */
async function everyPage(): Promise<ReadonlyMap<string, WhatWasRead<unknown>>> {
  const pages = new Map<string, WhatWasRead<unknown>>()
  for (const [address, page] of Object.entries(publicPages(newsroom)))
    pages.set(address, await whatWasRead(() => page(house.reader, soon(newsroom, 5))))
  return pages
}

/** What is touched while something is done, each announcement by itself. */
async function announcedBy(work: () => Promise<unknown>): Promise<readonly (readonly string[])[]> {
  const last = await lastAnnouncement(house.reader)
  await work()
  const told = await house.reader.select().from(announcements).where(gt(announcements.id, last))
  return told.map(({ touched }) => touched.split(' '))
}

const isDropped = ({ keys }: WhatWasRead<unknown>, touched: ReadonlySet<string>) =>
  touched.has(stale.settings) || [...keys].some((key) => touched.has(key))

const isOutOfDate = (kept: WhatWasRead<unknown>, fresh: WhatWasRead<unknown> | undefined) => !isDeepStrictEqual(kept.answer, fresh?.answer)

test.each(everyChange)(
  'when $what, those pages are made anew that change, and no more',
  async ({ ready, make, changes, besides = [], takesBack = false }) => {
    await ready?.(newsroom)
    const before = await everyPage()
    const announced = await announcedBy(() => make(newsroom))
    const touched = new Set(announced.flat())
    const takenBack = announced.filter((names) => names.includes(stale.takenBack)).flat()
    const after = await everyPage()

    const pages = [...before].map(([address, kept]) => ({
      address,
      changed: isOutOfDate(kept, after.get(address)),
      dropped: isDropped(kept, touched),
      takenBack: isDropped(kept, new Set(takenBack)),
    }))
    const addresses = (which: (page: (typeof pages)[number]) => boolean) => pages.filter(which).map(({ address }) => address)
    expect(addresses(({ changed, dropped }) => changed && !dropped)).toEqual([])
    expect(addresses(({ changed }) => changed).toSorted()).toEqual(changes.toSorted())
    expect(addresses(({ changed, dropped }) => dropped && !changed).toSorted()).toEqual(besides.toSorted())
    expect(addresses((page) => page.takenBack)).toEqual(takesBack ? addresses(({ dropped }) => dropped) : [])
  },
)

const byName = new Map(everyChange.map((change) => [change.what, change]))

test('whatever happens, in whatever order, no page that is kept is ever out of date', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...byName.keys()], { minLength: 40 }), async (names) => {
      house.close()
      await open()
      let kept = await everyPage()
      for (const what of names) {
        const { ready, make } = byName.get(what) ?? {}
        const announced = await announcedBy(async () => {
          try {
            await ready?.(newsroom)
            await make?.(newsroom)
          } catch (fault) {
            // After what came before, there may be nothing to change any more.
            if (!(fault instanceof Refusal)) throw fault
          }
        })
        const touched = new Set(announced.flat())
        const fresh = await everyPage()
        const outOfDate = [...kept].filter(([address, page]) => !isDropped(page, touched) && isOutOfDate(page, fresh.get(address)))
        expect({ what, outOfDate: outOfDate.map(([address]) => address) }).toEqual({ what, outOfDate: [] })
        kept = new Map([...kept].map(([address, page]) => [address, isDropped(page, touched) ? (fresh.get(address) ?? page) : page]))
      }
    }),
    { numRuns: 1 },
  )
})

test('pages that say nothing of the clock are the same at any time, the others until the instant that they say', async () => {
  const { admin, people, now } = newsroom
  const [alias] = (await contributorById(house.reader, people.ada))?.aliases ?? []
  if (alias === undefined) throw new Error('no initials')
  await house.act(changeAlias, admin, { ...alias, contributorId: people.ada, validFrom: '', validUntil: '2025-02-11' })

  const pages = publicPages(newsroom)
  const answerAt = (address: string, time: number) => pages[address]?.(house.reader, new Date(time))
  const clockwork: string[] = []
  for (const [address, { answer, until }] of await everyPage()) {
    if (until === null) {
      expect(await answerAt(address, Date.parse('2035-01-01'))).toEqual(answer)
      continue
    }
    clockwork.push(address)
    expect(until.getTime()).toBeGreaterThan(now.getTime())
    expect(await answerAt(address, until.getTime() - 1)).toEqual(answer)
    expect(await answerAt(address, until.getTime() + 1)).not.toEqual(answer)
  }
  expect(clockwork).toEqual(['/people/ada-federkiel', '/news-sitemap.xml'])
})
