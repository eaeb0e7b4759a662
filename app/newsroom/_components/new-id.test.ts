import { expect, test, vi } from 'vitest'
import { AttributionId } from '../../../model/ids'
import { newId } from './new-id.client'

test('on a page over plain http, too, each new passage has an id of its own', () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
  const made = Array.from({ length: 1000 }, newId)
  for (const id of made) expect(AttributionId.safeParse(id).success).toBe(true)
  expect(new Set(made).size).toBe(1000)
  vi.unstubAllGlobals()
})
