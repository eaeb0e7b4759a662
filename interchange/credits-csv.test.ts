import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { ExportedCredit } from '../model/credit-export'
import { ContributorId, StoryId } from '../model/ids'
import { creditColumns, creditsCsv, creditsJson } from './credits-csv'

function aCredit(wish: Partial<ExportedCredit> = {}): ExportedCredit {
  return {
    storyId: StoryId.parse('6f9619ff-8b86-4d01-b42d-00cf4fc964ff'),
    headline: 'Ein Gipfel',
    address: 'https://bote.example/ausland/ein-gipfel',
    section: 'Ausland',
    firstPublished: '2025-01-21',
    withdrawn: false,
    contributorId: ContributorId.parse('6f9619ff-8b86-4d01-b42d-00cf4fc964fe'),
    contributor: 'Ada Federkiel',
    nameAsPrinted: 'Ada Federkiel',
    kind: 'person',
    role: 'author',
    scope: 'this_story',
    placement: 'byline',
    degree: 'equal',
    place: 'Hongkong',
    share: 0.3333,
    characters: 1801,
    reachesMinimum: true,
    collectingNumber: '4711',
    ...wish,
  }
}

const readBack = (csv: string) => parse(csv, { bom: true, columns: true }) as Record<string, string>[]

test('a table of credits begins with a byte order mark and its lines end as RFC 4180 wants them', () => {
  const csv = creditsCsv([aCredit(), aCredit()])
  expect(csv.startsWith('\uFEFFstory_id,headline,')).toBe(true)
  expect(csv.match(/\r\n/g)).toHaveLength(3)
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('every field of a credit is read back from its column', () => {
  const [row] = readBack(creditsCsv([aCredit()]))
  expect(Object.keys(row ?? {})).toEqual(creditColumns)
  expect(row).toMatchObject({
    headline: 'Ein Gipfel',
    first_published: '2025-01-21',
    withdrawn: 'no',
    share: '0.3333',
    characters: '1801',
    reaches_1800: 'yes',
    collecting_number: '4711',
  })
})

test.each(['Ada "die Feder" Kiel', 'Ada\nFederkiel', 'Ada\r\nFederkiel', 'Kiel, Ada; geb. Feder', "Ada d'Arc", '  Ada  ', '习近平'])(
  'the name %j comes back as it was',
  (name) => {
    const [row] = readBack(creditsCsv([aCredit({ nameAsPrinted: name })]))
    expect(row?.name_as_printed).toBe(name)
  },
)

test.each(['=cmd|calc!A1', '+49 30', '-1', '@SUM(1)', '\t=1'])('%j is no formula in a spreadsheet', (name) => {
  const [row] = readBack(creditsCsv([aCredit({ contributor: name })]))
  expect(row?.contributor).toBe(`'${name}`)
})

test('a table without credits still says what its columns are', () => {
  expect(creditsCsv([])).toBe(`\uFEFF${creditColumns.join(',')}\r\n`)
})

test('in JSON numbers are numbers, answers are answers, and nothing is put before a name', () => {
  const { credits, ...period } = JSON.parse(creditsJson([aCredit({ contributor: '=cmd' })], { from: '2025-01-01', to: '2025-01-31' }))
  expect(period).toEqual({ from: '2025-01-01', to: '2025-01-31' })
  expect(Object.keys(credits[0])).toEqual(creditColumns)
  expect(credits[0]).toMatchObject({ contributor: '=cmd', share: 0.3333, characters: 1801, reaches_1800: true, withdrawn: false })
})
