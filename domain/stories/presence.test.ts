import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { StaffId, StoryId } from '../../model/ids'
import { later } from '../../test/newsroom'
import { companyIn, endPresence, notePresence, othersInStories, presenceHolds } from './presence'

const somebody = (name: string) => ({ id: StaffId.parse(randomUUID()), name })
const aStory = () => StoryId.parse(randomUUID())
const [ada, edda, boris] = [somebody('Ada'), somebody('Edda'), somebody('Boris')] as const
const start = later(0)
const after = (milliseconds: number) => new Date(start.getTime() + milliseconds)

test('whoever has a story open is told who else has, by name and in order, and nobody of another story', () => {
  const [story, another] = [aStory(), aStory()]
  notePresence(story, 'a', ada, start)
  expect(companyIn(story, 'a', ada, start)).toEqual({ others: [], elsewhere: false })
  notePresence(story, 'e', edda, start)
  notePresence(story, 'b', boris, start)
  notePresence(another, 'x', somebody('Xenia'), start)
  expect(companyIn(story, 'a', ada, start)).toEqual({ others: ['Boris', 'Edda'], elsewhere: false })
  expect(othersInStories([story, another], boris, start)).toEqual(
    new Map([
      [story, ['Ada', 'Edda']],
      [another, ['Xenia']],
    ]),
  )
})

test('one person in two tabs is told so, and is one person to others', () => {
  const story = aStory()
  notePresence(story, 'a', ada, start)
  notePresence(story, 'a too', ada, start)
  expect(companyIn(story, 'a', ada, start)).toEqual({ others: [], elsewhere: true })
  expect(companyIn(story, 'e', edda, start)).toEqual({ others: ['Ada'], elsewhere: false })
})

test('whoever leaves is gone at once, and a machine that fell silent is gone soon', () => {
  const story = aStory()
  notePresence(story, 'a', ada, start)
  notePresence(story, 'e', edda, start)
  endPresence(story, 'e', edda)
  expect(companyIn(story, 'b', boris, start).others).toEqual(['Ada'])
  expect(companyIn(story, 'b', boris, after(presenceHolds)).others).toEqual(['Ada'])
  expect(companyIn(story, 'b', boris, after(presenceHolds + 1)).others).toEqual([])
})

test('nobody can send somebody else away', () => {
  const story = aStory()
  notePresence(story, 'a', ada, start)
  endPresence(story, 'a', edda)
  expect(companyIn(story, 'e', edda, start).others).toEqual(['Ada'])
})

test('however many pages are named, memory holds a hundred of one story', () => {
  const story = aStory()
  const crowd = Array.from({ length: 150 }, (_, nth) => somebody(`Nr. ${nth}`))
  for (const [nth, who] of crowd.entries()) notePresence(story, String(nth), who, start)
  expect(companyIn(story, 'a', ada, start).others).toHaveLength(100)
})
