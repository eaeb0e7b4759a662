import { expect, test } from 'vitest'
import { contest, type Discipline, ratioTo } from './contest'
import type { LoadTool, Measured } from './load'
import { targetsOfSpeed } from './targets'

const story: Discipline = {
  name: 'story',
  connections: 16,
  loads: [
    { who: 'masthead', load: { site: 'ours', paths: ['/'], headers: {} } },
    { who: 'nginx', load: { site: 'theirs', paths: ['/'], headers: {} } },
  ],
}
const plan = { rounds: 3, seconds: 2, tell: () => undefined }

/** A tool that finds these figures, one after the other, at each site. */
function finds(figures: Readonly<Record<string, readonly Partial<Measured>[]>>) {
  const asked: string[] = []
  const run: LoadTool = async ({ site }) => {
    const nth = asked.filter((one) => one === site).length
    asked.push(site)
    return { perSecond: 1, p50: 1, p99: 1, faults: 0, processor: null, ...figures[site]?.[nth] }
  }
  return { asked, run }
}

test('servers are asked by turns, another first in each round', async () => {
  const { asked, run } = finds({})
  await contest([story], run, plan)
  expect(asked).toEqual(['ours', 'theirs', 'theirs', 'ours', 'ours', 'theirs', 'theirs', 'ours'])
})

test('what was measured while warming up does not count, and the middle of the rounds does', async () => {
  const { run } = finds({ ours: [{ perSecond: 9000 }, { perSecond: 10 }, { perSecond: 30 }, { perSecond: 20 }] })
  const [ours] = await contest([story], run, plan)
  expect(ours).toMatchObject({ who: 'masthead', perSecond: 20 })
})

test('a ratio is that of servers measured one after the other, not of one in a busy minute to one in a quiet one', async () => {
  const { run } = finds({
    ours: [{}, { perSecond: 9 }, { perSecond: 90 }, { perSecond: 900 }],
    theirs: [{}, { perSecond: 10 }, { perSecond: 100 }, { perSecond: 1000 }],
  })
  expect(ratioTo(await contest([story], run, plan), 'nginx', 'story', 16)?.perSecond).toBeCloseTo(0.9)
})

test('a server that answered nobody has reached nothing', async () => {
  const nobody = { perSecond: 0, p50: Number.POSITIVE_INFINITY, p99: Number.POSITIVE_INFINITY }
  const { run } = finds({ ours: [nobody, nobody, nobody, nobody] })
  expect(targetsOfSpeed(await contest([story], run, plan)).map(({ reached }) => reached)).toEqual([false, false])
})
