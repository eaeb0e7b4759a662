import { expect, test } from 'vitest'
import { languages } from '../model/language'
import type { RegisterRow } from '../model/register-import'
import { readRegister, registerTemplate } from './register-csv'

function rowsOf(text: string): readonly RegisterRow[] {
  const file = readRegister(text)
  if (file.is !== 'read') throw new Error(file.why)
  return file.rows
}

test.each([
  ['commas', 'Name,Kürzel,Ort\nAda Federkiel,af,Kiel\n'],
  ['semicolons', 'Name;Kürzel;Ort\r\nAda Federkiel;af;Kiel\r\n'],
  ['tabs', 'Name\tKürzel\tOrt\nAda Federkiel\taf\tKiel'],
  ['a byte order mark', '\uFEFFName,Kürzel,Ort\nAda Federkiel,af,Kiel\n'],
  ['English names', 'name,initials,place\nAda Federkiel,af,Kiel\n'],
  ['our own names', 'place,name,initials\nKiel,Ada Federkiel,af\n'],
  ['capitals and quotation marks', '"NAME";"KUERZEL";"Ort"\n"Ada Federkiel";"af";"Kiel"\n'],
])('a register with %s is read', (_how, text) => {
  expect(rowsOf(text)).toMatchObject([
    { line: 2, name: 'Ada Federkiel', entry: { name: 'Ada Federkiel', kind: 'person', initials: 'af', place: 'Kiel' }, faults: [] },
  ])
})

test('every column of a row arrives', () => {
  const text = [
    'Name;Art;Kürzel;Sortiert unter;Vorname;Nachname;Tätigkeit;Ort;Vorstellung;Fachgebiete;Sprachen;Seiten im Netz;Öffentlicher Kontakt;Fediverse;Wahrnehmungsnummer',
    'Ada von der Feder;person;af;von der Feder, Ada;Ada;von der Feder;Reporterin;Kiel;"Eine Zeile.\nNoch eine.";Häfen, Wale;de, en;https://a.example https://b.example;ada@example.org;@ada@example.org;4711',
  ].join('\n')
  expect(rowsOf(text)[0]?.entry).toEqual({
    name: 'Ada von der Feder',
    kind: 'person',
    initials: 'af',
    sortName: 'von der Feder, Ada',
    givenName: 'Ada',
    familyName: 'von der Feder',
    jobTitle: 'Reporterin',
    place: 'Kiel',
    biography: 'Eine Zeile.\nNoch eine.',
    expertise: ['Häfen', 'Wale'],
    languages: ['de', 'en'],
    links: ['https://a.example', 'https://b.example'],
    publicContact: 'ada@example.org',
    fediverse: '@ada@example.org',
    collectingNumber: '4711',
  })
})

test.each([
  ['Agentur', 'agency'],
  ['agency', 'agency'],
  ['ORGANISATION', 'organisation'],
  ['Redaktion', 'desk'],
  ['Desk', 'desk'],
  ['Pseudonym', 'pseudonym'],
  ['', 'person'],
])('the kind %j is %s', (typed, kind) => {
  expect(rowsOf(`Name,Art\nFederkiel,${typed}\n`)[0]?.entry?.kind).toBe(kind)
})

test('what is wrong with a row is said at its cell, and the others are read all the same', () => {
  const rows = rowsOf(
    [
      'Name,Art,Kürzel,Seiten im Netz',
      'Ada,Mensch,af,',
      ',Person,,',
      `Bert,,${'x'.repeat(13)},example.org`,
      'Carla,,,',
      'Dora,,,,zu viel',
    ].join('\n'),
  )
  expect(rows.map((row) => [row.line, row.entry === null, row.faults])).toEqual([
    [2, true, [{ column: 'kind', code: 'unknownKind', by: 'Mensch' }]],
    [3, true, [{ column: 'name', code: 'required' }]],
    [
      4,
      true,
      [
        { column: 'links', code: 'notAnAddress' },
        { column: 'initials', code: 'tooLong' },
      ],
    ],
    [5, false, []],
    [6, true, [{ column: null, code: 'tooManyCells' }]],
  ])
})

test('lines are those of the file, whatever stands within a cell and between rows', () => {
  const rows = rowsOf('Name,Vorstellung\nAda,"eins\nzwei\ndrei"\n\nBert,\n,\nCarla,\n')
  expect(rows.map((row) => [row.name, row.line])).toEqual([
    ['Ada', 2],
    ['Bert', 6],
    ['Carla', 8],
  ])
})

test('columns that nobody knows are named, and no fault', () => {
  const file = readRegister('Name,Gehalt,Raum\nAda,3000,12\n')
  expect(file).toMatchObject({ is: 'read', unknownColumns: ['Gehalt', 'Raum'], rows: [{ faults: [] }] })
})

test('an apostrophe that a table of ours put before a formula is no part of the cell', () => {
  expect(rowsOf("Name,Öffentlicher Kontakt\nAda,'+49 431 1\n")[0]?.entry?.publicContact).toBe('+49 431 1')
  expect(rowsOf("Name\n'Ada'\n")[0]?.entry?.name).toBe("'Ada'")
})

test.each([
  ['', 'empty'],
  [' \n ', 'empty'],
  ['Kürzel,Ort\naf,Kiel\n', 'noName'],
  ['Name,Ort,name\nAda,Kiel,Ada\n', 'columnTwice'],
  ['Name,Ort\n', 'noRows'],
  ['Name,Ort\n,\n', 'noRows'],
  ['Name,Ort\n"Ada,Kiel\nBert,Ulm\n', 'brokenQuote'],
  [`Name\n${'Ada\n'.repeat(5001)}`, 'tooManyRows'],
  [`Name\n${'x'.repeat(2 * 1024 * 1024)}`, 'tooLarge'],
  ['Name\0\nAda\0', 'notText'],
])('a table that can not be read says why (%#)', (text, why) => {
  expect(readRegister(text)).toMatchObject({ is: 'unreadable', why })
})

test('5,000 rows are not too many', () => {
  expect(rowsOf(`Name\n${Array.from({ length: 5000 }, (_, nth) => `Ada ${nth}`).join('\n')}\n`)).toHaveLength(5000)
})

test.each(languages)('the template in %s is read without a fault', (language) => {
  const file = readRegister(registerTemplate(language))
  expect(file).toMatchObject({ is: 'read', unknownColumns: [] })
  expect(file.is === 'read' && file.rows.map((row) => row.faults)).toEqual([[], []])
})
