import { expect, test } from 'vitest'
import { propose } from './propose'

const report = `Werk in Neustadt
schließt

NEUSTADT, 3. Juni (dpa) – Das Werk schließt im Mai. „Das ist bitter“, sagte Be-
triebsrätin Ada Muster am Montag.

Die Stadt will helfen.`

test('a report is unwrapped, and its parts are told', () => {
  const { language, text, headline, dateline, credits, provenance, attributions } = propose(report)
  expect([language, headline, dateline]).toEqual(['de', 'Werk in Neustadt schließt', 'NEUSTADT'])
  expect(text).toContain('Betriebsrätin Ada Muster')
  expect(credits).toContainEqual(expect.objectContaining({ name: 'dpa', role: 'agency' }))
  expect(provenance).toEqual({ relation: 'wire_pickup_verbatim', upstream: ['dpa'], rule: 'wire' })
  expect(attributions).toContainEqual(
    expect.objectContaining({ exact: '„Das ist bitter“', speakers: [expect.objectContaining({ name: 'Ada Muster' })] }),
  )
})

test('as it is, not a character is touched', () => {
  expect(propose(report, { asIs: true }).text).toBe(report)
})

test('a language that is known is not guessed', () => {
  expect(propose('Alles neu', { language: 'en' }).language).toBe('en')
})
