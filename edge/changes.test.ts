import { expect, test } from 'vitest'
import { everything, takenBack } from '../model/freshness'
import { Changes } from './changes'

test('a page is fresh until something that it read is touched', () => {
  const changes = new Changes()
  changes.note(['story:1'])
  const begun = changes.latest
  changes.note(['story:2'])
  expect(changes.since(begun, ['story:1'])).toBe('fresh')
  changes.note(['story:1', 'lists'])
  expect(changes.since(begun, ['story:1'])).toBe('changed')
  expect(changes.since(begun, ['story:3', 'lists'])).toBe('changed')
})

test('a page that was begun after a change has seen it', () => {
  const changes = new Changes()
  changes.note(['story:1'])
  expect(changes.since(changes.latest, ['story:1'])).toBe('fresh')
})

test('what is taken back is told from what is only changed, also after further changes', () => {
  const changes = new Changes()
  const begun = changes.latest
  changes.note(['story:1', takenBack])
  changes.note(['story:1', 'story:2'])
  expect(changes.since(begun, ['story:1'])).toBe('taken back')
  expect(changes.since(begun, ['story:2', 'story:1'])).toBe('taken back')
  expect(changes.since(begun, ['story:2'])).toBe('changed')
  expect(changes.since(1, ['story:1'])).toBe('changed')
})

test('new settings change every page that was begun before them, whatever it read', () => {
  const changes = new Changes()
  const begun = changes.latest
  changes.note([everything])
  expect(changes.since(begun, [])).toBe('changed')
  expect(changes.since(changes.latest, [])).toBe('fresh')
})

test('settings that take something back take it from every page', () => {
  const changes = new Changes()
  const begun = changes.latest
  changes.note([everything, takenBack])
  changes.note([everything])
  expect(changes.since(begun, ['story:1'])).toBe('taken back')
  expect(changes.since(1, ['story:1'])).toBe('changed')
})

test('when more has been touched than is remembered, no earlier page is trusted, and none is shown as the one of before', () => {
  const changes = new Changes(3)
  changes.note(['story:1', 'story:2'])
  const begun = changes.latest
  changes.note(['story:3', 'story:4'])
  expect(changes.since(begun, ['story:9'])).toBe('taken back')
  const next = changes.latest
  expect(changes.since(next, ['story:9'])).toBe('fresh')
  changes.note(['story:9'])
  expect(changes.since(next, ['story:9'])).toBe('changed')
})
