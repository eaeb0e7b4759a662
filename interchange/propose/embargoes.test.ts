import { expect, test } from 'vitest'
import { propose } from './propose'

const text =
  'Der Rat hat am Abend nach langer Beratung beschlossen, das alte Bad zu schließen. Viele Leute waren dagegen, und sie sagten es auch laut.'
const held = (raw: string) => {
  const { text: shown, warnings } = propose(raw)
  return warnings.filter(({ code }) => code === 'embargo').map(({ start, end }) => shown.slice(start, end))
}

test.each([
  'Sperrfrist: 20. Juni 2025, 10.00 Uhr',
  'SPERRFRIST BIS MONTAG, 6.00 UHR',
  'Achtung, Sperrfrist: Redebeginn!',
  '*** Sperrfrist heute, 18 Uhr ***',
  'Sperrfrist',
  'EMBARGOED until 00:01 GMT, Monday 3 November',
  'Embargo: 12 June 2025, 10am',
  'STRICTLY EMBARGOED UNTIL 3 NOVEMBER',
  'Under embargo until Monday',
  'Not for publication before 6 a.m. on Sunday',
  'Frei ab Montag, 3. November, 9 Uhr',
])('a line that holds a report back is warned of, wherever it stands: %s', (line) => {
  expect(held(`PRESSEMITTEILUNG\n\n${line}\n\nStadtrat schließt das alte Hallenbad\n\n${text}\n\n${text}`)).toEqual([line])
  expect(held(`${line}\n\nStadtrat schließt das alte Hallenbad\n\n${text}\n\n${text}`)).toEqual([line])
  expect(held(`Stadtrat schließt das alte Hallenbad\n\n${text}\n\n${text}\n\n${line}`)).toEqual([line])
})

test.each([
  'Die Sperrfrist für Gülle endet am Montag.',
  'Sperrfristen für Gülle verlängert',
  'Embargo gegen Kuba verlängert',
  'Embargo on Russian oil takes effect',
  'Embargo for Iran: EU agrees on a date',
  'Frei ab 18 Jahren',
  'Der Eintritt ist frei ab 12 Jahren.',
  'Not for the first time, the council met.',
])('what is told of embargoes holds nothing back: %s', (line) => {
  expect(held(`${line}\n\n${text}\n\n${line}\n\n${text}`)).toEqual([])
})
