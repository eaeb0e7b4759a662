import { describe, expect, test } from 'vitest'
import { takenBack } from '../model/freshness'
import { at, longText, somePages } from '../test/any-page'
import { LineFull } from './line'
import type { MadePage } from './made-page'

const bodyOf = async (pages: ReturnType<typeof somePages>['pages'], key: string) => {
  const { page, outcome } = await pages.find(at(key))
  return { body: (await page.putInto('identity')).message.body.toString(), outcome }
}

/** Makings that end when the test says so, the one that was begun first before the others. */
function held() {
  const underWay: { resolve(page: Partial<MadePage>): void; reject(fault: Error): void }[] = []
  const make = () => new Promise<Partial<MadePage>>((resolve, reject) => underWay.push({ resolve, reject }))
  return {
    make,
    finish: (words: string) => underWay.shift()?.resolve({ body: Buffer.from(words) }),
    fail: () => underWay.shift()?.reject(new Error('database is away')),
  }
}

const tick = () => new Promise((done) => setImmediate(done))

describe('a page', () => {
  test('is made for whoever asks first, and kept for the others', async () => {
    const { pages, asked } = somePages()
    expect((await pages.find(at('/'))).outcome).toBe('fwd=miss; stored')
    expect((await pages.find(at('/'))).outcome).toBe('hit')
    expect((await pages.find(at('/ausland'))).outcome).toBe('fwd=miss; stored')
    expect(asked).toEqual(['/', '/ausland'])
  })

  test('is made once, however many ask at once', async () => {
    const { make, finish } = held()
    const { pages, asked } = somePages(make)
    const all = [pages.find(at('/')), pages.find(at('/')), pages.find(at('/'))]
    await tick()
    finish('eine Seite')
    const found = await Promise.all(all)
    expect(asked).toEqual(['/'])
    expect(new Set(found.map(({ page }) => page)).size).toBe(1)
  })

  test('is made anew for the next who asks after something that it read has changed, and not for anything else', async () => {
    const { pages, asked } = somePages()
    await pages.find(at('/'))
    pages.changes.note(['story:2'])
    await pages.find(at('/'))
    expect(asked).toHaveLength(1)
    pages.changes.note(['story:1'])
    expect((await pages.find(at('/'))).outcome).toBe('fwd=miss; stored')
    expect(asked).toHaveLength(2)
  })

  test('that was begun before a change is no answer to somebody who asks after it, and is not kept', async () => {
    const { make, finish } = held()
    const { pages, asked } = somePages(make)
    const before = bodyOf(pages, '/')
    await tick()
    pages.changes.note(['story:1'])
    const after = bodyOf(pages, '/')
    finish('die alte')
    expect(await before).toEqual({ body: 'die alte', outcome: 'fwd=miss' })
    await tick()
    finish('die neue')
    expect(await after).toEqual({ body: 'die neue', outcome: 'fwd=miss; stored' })
    expect(asked).toHaveLength(2)
  })

  test('that was begun before a change of something else is an answer to everybody', async () => {
    const { make, finish } = held()
    const { pages, asked } = somePages(make)
    const before = pages.find(at('/'))
    await tick()
    pages.changes.note(['story:2'])
    const after = pages.find(at('/'))
    finish('eine Seite')
    expect((await after).page).toBe((await before).page)
    expect((await pages.find(at('/'))).outcome).toBe('hit')
    expect(asked).toHaveLength(1)
  })

  test('that waits for its turn when a change comes sees the change, and need not be made again', async () => {
    const { make, finish } = held()
    const { pages, asked } = somePages(make, { abreast: 1 })
    const other = pages.find(at('/ausland'))
    const waiting = bodyOf(pages, '/')
    pages.changes.note(['story:1'])
    const after = bodyOf(pages, '/')
    await tick()
    finish('Ausland')
    await other
    await tick()
    finish('die neue')
    expect([(await waiting).body, (await after).body]).toEqual(['die neue', 'die neue'])
    expect(asked).toEqual(['/ausland', '/'])
  })

  test('is found even while one change follows another', async () => {
    const { pages } = somePages(async () => {
      pages.changes.note(['story:1'])
      return {}
    })
    const found = await Promise.all([pages.find(at('/')), pages.find(at('/')), pages.find(at('/'))])
    expect(found.map(({ outcome }) => outcome)).toEqual(['fwd=miss', 'fwd=miss', 'fwd=miss'])
  })

  test('holds until the time that its queries said', async () => {
    const { pages, asked, clock } = somePages(() => ({ until: Date.parse('2026-11-30T12:00:30Z') }))
    await pages.find(at('/'))
    clock.now = Date.parse('2026-11-30T12:00:29.999Z')
    await pages.find(at('/'))
    expect(asked).toHaveLength(1)
    clock.now += 1
    await pages.find(at('/'))
    expect(asked).toHaveLength(2)
  })

  test('that says nothing of what it rests on is not kept, and that is reported', async () => {
    const { pages, asked, report } = somePages(() => ({ reads: [] }))
    expect((await pages.find(at('/'))).outcome).toBe('fwd=miss')
    await pages.find(at('/'))
    expect(asked).toHaveLength(2)
    expect(report).toHaveBeenCalledWith('page not kept', expect.objectContaining({ message: expect.stringContaining('/') }))
  })

  test('of a search is made for each who asks', async () => {
    const { pages, asked } = somePages()
    const search = { key: '/search?q=gipfel', kept: false, isExact: true }
    expect((await pages.find(search)).outcome).toBe('fwd=bypass')
    expect((await pages.find(search)).outcome).toBe('fwd=bypass')
    expect(asked).toHaveLength(2)
    expect(pages.memory.pages).toBe(0)
  })
})

describe('when no page can be made', () => {
  const failing = () => {
    const state = { fails: false }
    const found = somePages(() => {
      if (state.fails) throw new Error('database is away')
      return {}
    })
    return { ...found, state }
  }

  test('readers get the earlier one, marked so, and that is noticed; then the new one as soon as there is one', async () => {
    const { pages, state, report, clock } = failing()
    await pages.find(at('/'))
    pages.changes.note(['story:1'])
    state.fails = true
    expect(pages.isStale()).toBe(false)
    expect((await pages.find(at('/'))).outcome).toBe('hit; detail=stale')
    expect((await pages.find(at('/'))).outcome).toBe('hit; detail=stale')
    expect(report).toHaveBeenCalledWith('answered with an earlier page: /', expect.any(Error))
    expect(pages.isStale()).toBe(true)
    state.fails = false
    expect((await pages.find(at('/'))).outcome).toBe('fwd=miss; stored')
    clock.now += 60_000
    expect(pages.isStale()).toBe(false)
  })

  test('an error is nobody’s page: the next who asks is the next try', async () => {
    const { pages, state, asked } = failing()
    state.fails = true
    await expect(pages.find(at('/'))).rejects.toThrow('database is away')
    await expect(pages.find(at('/'))).rejects.toThrow('database is away')
    expect(asked).toHaveLength(2)
    state.fails = false
    expect((await pages.find(at('/'))).outcome).toBe('fwd=miss; stored')
  })

  test('a page that was taken back is not shown again, whenever that was', async () => {
    const { pages, state } = failing()
    await pages.find(at('/'))
    state.fails = true
    pages.changes.note(['story:1', takenBack])
    await expect(pages.find(at('/'))).rejects.toThrow('database is away')
    await expect(pages.find(at('/'))).rejects.toThrow('database is away')
  })

  test('a page that had only changed before it was taken back is not shown either', async () => {
    const { pages, state } = failing()
    await pages.find(at('/'))
    state.fails = true
    pages.changes.note(['story:1'])
    expect((await pages.find(at('/'))).outcome).toBe('hit; detail=stale')
    pages.changes.note(['story:1', takenBack])
    await expect(pages.find(at('/'))).rejects.toThrow('database is away')
  })

  test('a page taken back while the new one was being made is not shown in its place', async () => {
    const { make, finish, fail } = held()
    const { pages } = somePages(make)
    const first = pages.find(at('/'))
    await tick()
    finish('die erste')
    await first
    pages.changes.note(['story:1'])
    const second = expect(pages.find(at('/'))).rejects.toThrow('database is away')
    await tick()
    fail()
    pages.changes.note(['story:1', takenBack])
    await second
  })
})

describe('too many at once', () => {
  test('are told so, but not who asks for what is being made, or what people read', async () => {
    const { make, finish } = held()
    const { pages, asked } = somePages((address) => (address === '/' && asked.length < 2 ? {} : make()), { abreast: 1, longestLine: 1 })
    await pages.find(at('/'))
    await pages.find(at('/'))
    const all = [pages.find(at('/a')), pages.find(at('/b')), pages.find(at('/b'))]
    await expect(pages.find(at('/c'))).rejects.toThrow(LineFull)
    expect(pages.memory.waiting).toBe(1)
    pages.changes.note(['story:1'])
    all.push(pages.find(at('/')))
    for (const words of ['a', 'front', 'b']) {
      await tick()
      finish(words)
    }
    await Promise.all(all)
    expect(asked.slice(1)).toEqual(['/a', '/', '/b'])
  })

  test('made-up addresses hold to the budget, and push out nothing that was read twice', async () => {
    const { pages, asked } = somePages((address) => (address.startsWith('/x') ? { status: 404, body: Buffer.from(address) } : {}), {
      memory: 2_000_000,
    })
    const read = ['/', '/ausland', '/ausland/ein-gipfel']
    for (const key of [...read, ...read]) await pages.find(at(key))
    let most = 0
    for (let nth = 0; nth < 100_000; nth += 1) {
      const [key, again] = nth % 2 === 0 ? [`/x${nth}`, true] : [`/ausland?before=${nth}`, false]
      await pages.find(at(key))
      if (again) await pages.find(at(key))
      most = Math.max(most, pages.memory.bytes)
    }
    expect(most).toBeLessThanOrEqual(2_000_000)
    expect(most).toBeGreaterThan(300_000)
    asked.length = 0
    for (const key of read) expect((await pages.find(at(key))).outcome).toBe('hit')
    expect(asked).toEqual([])
  })

  test('what takes more than there is is made, and not kept', async () => {
    const { pages } = somePages(() => ({ body: Buffer.alloc(500_000) }), { memory: 100_000 })
    expect((await pages.find(at('/'))).outcome).toBe('fwd=miss')
    expect(pages.memory).toMatchObject({ bytes: 0, pages: 0 })
  })

  test('a long address counts as what it takes', async () => {
    const { pages } = somePages()
    await pages.find(at('/a'))
    const { bytes } = pages.memory
    await pages.find(at(`/${'b'.repeat(5001)}`))
    expect(pages.memory.bytes).toBe(2 * bytes + 5000)
  })
})

describe('a page that is still read', () => {
  test('is made again after a minute, while readers are answered at once', async () => {
    const { pages, asked, clock, report } = somePages()
    await pages.find(at('/'))
    clock.now += 59_999
    await pages.find(at('/'))
    expect(asked).toHaveLength(1)
    clock.now += 1
    expect((await pages.find(at('/'))).outcome).toBe('hit')
    await pages.find(at('/'))
    await tick()
    expect(asked).toHaveLength(2)
    expect(report).not.toHaveBeenCalled()
    clock.now += 59_999
    await pages.find(at('/'))
    expect(asked).toHaveLength(2)
  })

  test('is replaced if it has become another, and that nothing had said so is reported', async () => {
    let words = 'die erste'
    const { pages, clock, report } = somePages(() => ({ body: Buffer.from(words) }))
    await pages.find(at('/'))
    words = 'die zweite'
    clock.now += 60_000
    expect((await bodyOf(pages, '/')).body).toBe('die erste')
    await tick()
    expect(await bodyOf(pages, '/')).toEqual({ body: 'die zweite', outcome: 'hit' })
    expect(report).toHaveBeenCalledWith('page was not up to date', expect.objectContaining({ message: expect.stringContaining('/') }))
  })

  test('is replaced without a word if a change came meanwhile', async () => {
    let words = 'die erste'
    const { pages, clock, report } = somePages(() => ({ body: Buffer.from(words) }))
    await pages.find(at('/'))
    words = 'die zweite'
    clock.now += 60_000
    await pages.find(at('/'))
    pages.changes.note(['story:1'])
    await tick()
    expect((await bodyOf(pages, '/')).body).toBe('die zweite')
    expect(report).not.toHaveBeenCalled()
  })

  test('stays as it is if it cannot be made again', async () => {
    let fails = false
    const { pages, clock, report } = somePages(() => {
      if (fails) throw new Error('database is away')
      return {}
    })
    await pages.find(at('/'))
    fails = true
    clock.now += 60_000
    await pages.find(at('/'))
    await tick()
    expect((await pages.find(at('/'))).outcome).toBe('hit')
    expect(report).toHaveBeenCalledWith('page could not be made again', expect.any(Error))
  })

  test('waits while somebody waits for another', async () => {
    const { make, finish } = held()
    const { pages, asked, clock } = somePages((address) => (address === '/' ? {} : make()))
    await pages.find(at('/'))
    clock.now += 60_000
    const other = pages.find(at('/ausland'))
    await pages.find(at('/'))
    expect(asked).toEqual(['/', '/ausland'])
    await tick()
    finish(longText)
    await other
  })
})

test('what was read most lately is known, the latest first; what was asked for once, or is missing, is not of it', async () => {
  const { pages } = somePages((address) => (address === '/fort' ? { status: 404 } : {}))
  for (const key of ['/', '/a', '/b', '/fort', '/fort', '/b', '/a', '/', '/einmal', '/a?before=1', '/a?before=1']) await pages.find(at(key))
  expect(pages.lately(10)).toEqual(['/', '/a', '/b'])
  expect(pages.lately(1)).toEqual(['/'])
})

test('an address whose page was taken from readers is not noted for the next start', async () => {
  const { pages } = somePages()
  for (const key of ['/vera', '/vera', '/a', '/a']) await pages.find(at(key))
  pages.changes.note(['story:1', takenBack])
  await pages.find(at('/a'))
  expect(pages.lately(10)).toEqual(['/a'])
})

test('only pages that were published are said to have gone out to caches in front', async () => {
  const out: string[] = []
  const { pages } = somePages((address) => (address === '/fort' ? { status: 404 } : {}), {
    surroundings: () => ({ secure: false, purged: true }),
    handOut: (address) => out.push(address),
  })
  for (const key of ['/', '/fort', '/a?before=1', '/']) await pages.find(at(key))
  expect(out).toEqual(['/'])
})
