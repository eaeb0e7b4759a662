import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysIn, utteredOn } from './dates'

/** A Wednesday. */
const report = '2025-05-14'
const days = (text: string, date = report) => daysIn(text, date).map(({ day }) => day)

test('Weekdays are the last such day on or before the report', () => {
  expect(days('am Mittwoch')).toEqual(['2025-05-14'])
  expect(days('am Donnerstagabend')).toEqual(['2025-05-08'])
  expect(days('am frühen Montagmorgen')).toEqual(['2025-05-12'])
  expect(days('on Tuesday')).toEqual(['2025-05-13'])
  expect(days('late on Thursday')).toEqual(['2025-05-08'])
})

test('Last week’s day is before the report, and what comes is after it', () => {
  expect(days('am vergangenen Mittwoch')).toEqual(['2025-05-07'])
  expect(days('last Wednesday')).toEqual(['2025-05-07'])
  expect(days('am kommenden Freitag')).toEqual(['2025-05-16'])
  expect(days('next Wednesday')).toEqual(['2025-05-21'])
})

test('Yesterday is reckoned from the report, over the turn of a month and a year', () => {
  expect(days('gestern')).toEqual(['2025-05-13'])
  expect(days('vorgestern', '2024-03-01')).toEqual(['2024-02-28'])
  expect(days('yesterday', '2025-01-01')).toEqual(['2024-12-31'])
  expect(days('heute')).toEqual(['2025-05-14'])
})

test('A date has its own year or the last that fits', () => {
  expect(days('am 5. Mai')).toEqual(['2025-05-05'])
  expect(days('am 5. Juni')).toEqual(['2024-06-05'])
  expect(days('am 5. Mai 2021')).toEqual(['2021-05-05'])
  expect(days('am 5.5.2021')).toEqual(['2021-05-05'])
  expect(days('on May 5')).toEqual(['2025-05-05'])
  expect(days('on Dec. 30, 2024')).toEqual(['2024-12-30'])
  expect(days('on 5 May 2021')).toEqual(['2021-05-05'])
  expect(days('am 31. Februar 2021')).toEqual([''])
})

test('Without the report’s day only a whole date is one', () => {
  expect(days('am Montag', '')).toEqual([''])
  expect(days('am 5. Mai', '')).toEqual([''])
  expect(days('am 5. Mai 2021', '')).toEqual(['2021-05-05'])
})

test('Words that only look like days are none', () => {
  for (const text of [
    'sonntags',
    'Montags-Demo',
    'she may go',
    'vergangene Woche',
    'im Mai',
    '3.5 percent',
    'heutige',
    'Freitagsgebet',
    'march on',
  ])
    expect(days(text), text).toEqual([])
})

function uttered(own: string, verb: string, said: string, byVerb = true) {
  const start = own.indexOf(verb)
  const from = own.indexOf(said)
  return utteredOn(
    { own, cue: { start, end: start + verb.length }, said: said === '' ? [] : [{ start: from, end: from + said.length }], byVerb },
    report,
  )
}

test('Only a day in the clause that says who speaks counts', () => {
  expect(uttered('Vera Lind sagte am Montag, der Turm werde am Freitag gesprengt.', 'sagte', 'der Turm werde am Freitag gesprengt')).toBe(
    '2025-05-12',
  )
  expect(uttered('Vera Lind sagte, der Turm werde am Freitag gesprengt.', 'sagte', 'der Turm werde am Freitag gesprengt')).toBe('')
  expect(uttered('Am Dienstag kritisierte Vera Lind den Abriss.', 'kritisierte', '')).toBe('2025-05-13')
  expect(uttered('Vera Lind warnte vor dem Sturm am Sonntag.', 'warnte', '')).toBe('')
  expect(uttered('Für Sonntag kündigte Vera Lind einen Streik an.', 'kündigte', '')).toBe('')
  expect(uttered('Der Turm stehe gut, sagte Vera Lind, Sprecherin der Stadt, am Montag.', 'sagte', 'Der Turm stehe gut')).toBe('2025-05-12')
})

test('English days stand before or after the verb, or open the sentence', () => {
  expect(uttered('The bank said on Monday it would close on Friday.', 'said', 'it would close on Friday')).toBe('2025-05-12')
  expect(uttered('His daughter, Nuala Wren, on Tuesday demanded an apology.', 'demanded', '')).toBe('2025-05-13')
  expect(uttered('In an address late on Tuesday, Wren said she would stay.', 'said', 'she would stay')).toBe('2025-05-13')
  expect(uttered('The road is shut until Friday, police said.', 'said', 'The road is shut until Friday')).toBe('')
})

test('A preposition has no day of saying but the one of its document', () => {
  expect(uttered('Laut Polizei brannte es am Montag.', 'Laut', '', false)).toBe('')
  expect(uttered('Laut einer Mitteilung vom Montag brannte es am Sonntag.', 'Laut', '', false)).toBe('2025-05-12')
})

test('No text makes the reading of days fail, and what it finds are days', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constantFrom('', report, '2024-02-29', 'x'), (text, date) => {
      for (const { day, start, end } of daysIn(`${text} am 31. April, on Feb 29 und am Montag ${text}`, date)) {
        expect(day === '' || /^\d{4}-\d\d-\d\d$/u.test(day)).toBe(true)
        expect(end).toBeGreaterThan(start)
      }
    }),
  )
})
