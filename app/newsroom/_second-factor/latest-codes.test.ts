import { expect, test } from 'vitest'
import type { NewCodes } from './actions'
import { latestCodes } from './latest-codes'

const made = (code: string, at: number): NewCodes => ({ is: 'done', value: [code], at })

test('whoever sets up an app, removes it and adds a passkey is shown the codes that came with the passkey', () => {
  expect(latestCodes([{ is: 'idle' }, made('of the app', 1), made('of the passkey', 2)])).toEqual(['of the passkey'])
})

test('codes renewed later stand in their place', () => {
  expect(latestCodes([made('renewed', 3), made('of the app', 1), made('of the passkey', 2)])).toEqual(['renewed'])
})

test('a second factor that brings no codes of its own, or a refusal, leaves those shown that still hold', () => {
  const answers: NewCodes[] = [{ is: 'refused', code: 'wrongCode' }, made('of the app', 1), { is: 'done', value: [], at: 2 }]
  expect(latestCodes(answers)).toEqual(['of the app'])
})
