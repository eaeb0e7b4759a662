import { expect, test } from 'vitest'
import { Message } from './message'

const noon = Date.parse('2026-11-30T12:00:00Z')
const message = () => new Message(() => 'HTTP/1.1 200 OK\r\n', Buffer.from('Guten Tag'))

test('an answer says the time of day at which it is sent', () => {
  const answer = message()
  expect(answer.at(noon).toString()).toBe('HTTP/1.1 200 OK\r\ndate: Mon, 30 Nov 2026 12:00:00 GMT\r\n\r\nGuten Tag')
  expect(answer.at(noon + 1000).toString()).toContain('12:00:01')
  expect(answer.at(noon).toString()).toContain('12:00:00')
})

test('within one second it is written once', () => {
  const answer = message()
  expect(answer.at(noon + 999)).toBe(answer.at(noon))
})

test('what is still on its way to somebody stays as it is', () => {
  const answer = message()
  const underWay = answer.at(noon)
  const before = Buffer.from(underWay)
  answer.at(noon + 1000)
  expect(underWay).toEqual(before)
})

test('the head is asked for anew each second, since what it says may depend on the time', () => {
  const answer = new Message((now) => `left: ${noon + 5000 - now}\r\n`, Buffer.alloc(0))
  expect(answer.at(noon).toString()).toContain('left: 5000')
  expect(answer.at(noon + 2000).toString()).toContain('left: 3000')
})

test('the body is the same before and after it was sent', () => {
  const answer = message()
  expect(answer.body.toString()).toBe('Guten Tag')
  answer.at(noon)
  expect(answer.body.toString()).toBe('Guten Tag')
})
