import { expect, test } from 'vitest'
import { inputFromInstant, instantFromInput } from './local-time'

test('a time typed in Berlin is the instant at which Berlin’s clocks show it, in winter and summer', () => {
  expect(instantFromInput('2025-01-21T20:40', 'Europe/Berlin')?.toISOString()).toBe('2025-01-21T19:40:00.000Z')
  expect(instantFromInput('2025-07-21T20:40', 'Europe/Berlin')?.toISOString()).toBe('2025-07-21T18:40:00.000Z')
})

test('an hour that daylight saving skips becomes the one after; one that occurs twice, the earlier', () => {
  expect(instantFromInput('2025-03-30T02:30', 'Europe/Berlin')?.toISOString()).toBe('2025-03-30T01:30:00.000Z')
  expect(instantFromInput('2025-10-26T02:30', 'Europe/Berlin')?.toISOString()).toBe('2025-10-26T00:30:00.000Z')
})

test('what is written into the field is read back as the same instant', () => {
  for (const zone of ['Europe/Berlin', 'America/St_Johns', 'Pacific/Apia', 'UTC']) {
    const at = new Date('2025-11-02T05:45:00Z')
    expect(instantFromInput(inputFromInstant(at, zone), zone)).toEqual(at)
  }
})

test('what is no date and time is none', () => {
  for (const typed of ['', 'morgen', '2025-13-40T99:99', '2025-01-21']) expect(instantFromInput(typed, 'Europe/Berlin')).toBeNull()
})
