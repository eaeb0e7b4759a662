import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contributors, corrections, liveCorrections, liveLists, livePeople, liveStories } from '../../db/schema'
import { filedAs } from '../../model/contributor'
import { Refusal } from '../../model/refusal'
import { everyChange } from '../../test/every-change/every-change'
import { aLivelyNewsroom } from '../../test/lively-newsroom'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { listingsOf } from './listings'

type Reader = TestNewsroom['reader']

/** What readers' lists hold, as it was kept. */
async function kept(reader: Reader) {
  const lists = await reader.select().from(liveLists)
  const people = await reader.select().from(livePeople)
  return {
    lists: new Map(lists.map(({ kind, subjectId, part, stories }) => [`${kind} ${subjectId} ${part}`, stories])),
    people: new Map(people.map((row) => [row.contributorId, row.filedAs])),
    corrections: new Map((await reader.select().from(liveCorrections)).map(({ correctionId, ...row }) => [correctionId, row])),
  }
}

/** The same, found anew from everything that readers can see. */
async function counted(reader: Reader): Promise<Awaited<ReturnType<typeof kept>>> {
  const lists = new Map<string, number>()
  for (const { id } of await reader.select({ id: liveStories.storyId }).from(liveStories)) {
    for (const { kind, subjectId, part } of await listingsOf(reader, id)) {
      const list = `${kind} ${subjectId} ${part}`
      lists.set(list, (lists.get(list) ?? 0) + 1)
    }
  }
  const people = (await reader.select().from(contributors)).filter(
    ({ id, deactivatedAt, mergedInto }) => deactivatedAt === null && mergedInto === null && lists.has(`contributor ${id} `),
  )
  const { id, storyId, kind, correctedAt } = corrections
  const said = await reader
    .select({ id, storyId, sectionId: liveStories.sectionId, kind, correctedAt })
    .from(corrections)
    .innerJoin(liveStories, eq(liveStories.storyId, storyId))
  return {
    lists,
    people: new Map(people.map((person) => [person.id, filedAs(person.sortName)])),
    corrections: new Map(said.map(({ id: correctionId, ...row }) => [correctionId, row])),
  }
}

const byName = new Map(everyChange.map((change) => [change.what, change]))

test('whatever happens, in whatever order, what was counted meanwhile is what the lists hold', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...byName.keys()], { minLength: 40 }), async (names) => {
      const house = await aNewsroom()
      try {
        const newsroom = await aLivelyNewsroom(house, house.now)
        for (const what of names) {
          const { ready, make } = byName.get(what) ?? {}
          try {
            await ready?.(newsroom)
            await make?.(newsroom)
          } catch (fault) {
            // After what came before, there may be nothing to change any more.
            if (!(fault instanceof Refusal)) throw fault
          }
          expect({ what, ...(await kept(house.reader)) }).toEqual({ what, ...(await counted(house.reader)) })
        }
      } finally {
        house.close()
      }
    }),
    { numRuns: 2 },
  )
})
