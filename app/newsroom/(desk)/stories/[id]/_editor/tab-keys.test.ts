import { expect, test } from 'vitest'
import { tabFor } from './tab-keys'

const press = (code: string, held: readonly ('alt' | 'ctrl' | 'meta' | 'shift')[]) => ({
  code,
  altKey: held.includes('alt'),
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
})

test('Alt and a digit open the tabs in their order', () => {
  const opened = [1, 2, 3, 4, 5, 6, 0].map((digit) => tabFor(press(`Digit${digit}`, ['alt']), false))
  expect(opened).toEqual(['credits', 'attributions', 'checks', 'details', 'revisions', undefined, undefined])
})

test('on a Mac, Option and a digit type their sign, and Ctrl with both opens the tab', () => {
  for (const digit of [1, 2, 3, 4, 5]) {
    expect(tabFor(press(`Digit${digit}`, ['alt']), true)).toBeUndefined()
    expect(tabFor(press(`Digit${digit}`, ['alt', 'shift']), true)).toBeUndefined()
  }
  expect(tabFor(press('Digit2', ['alt', 'ctrl']), true)).toBe('attributions')
})

test('elsewhere AltGr types its sign, and so does Alt with Shift', () => {
  expect(tabFor(press('Digit2', ['alt', 'ctrl']), false)).toBeUndefined()
  expect(tabFor(press('Digit2', ['alt', 'shift']), false)).toBeUndefined()
  expect(tabFor(press('Digit2', ['alt', 'meta']), false)).toBeUndefined()
  expect(tabFor(press('KeyE', ['alt']), false)).toBeUndefined()
})
