import { expect, test } from 'vitest'
import { fediverseAddress, fediverseHandle } from './fediverse'

test('a handle is found with or without its first @', () => {
  expect(fediverseHandle('vera@social.example')).toBe('@vera@social.example')
  expect(fediverseAddress('@vera@social.example')).toBe('https://social.example/@vera')
})

test.each(['', 'vera', '@vera', 'https://social.example/@vera', '@vera@localhost'])('“%s” is no handle', (typed) => {
  expect(fediverseHandle(typed)).toBe('')
  expect(fediverseAddress(typed)).toBe('')
})
