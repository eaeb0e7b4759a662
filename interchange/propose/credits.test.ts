import { describe, expect, test } from 'vitest'
import type { ProposedBlock, ProposedBlockKind } from '../../model/proposal'
import { creditsIn } from './credits'
import { signOff } from './credits-sign-off'

const block = (kind: ProposedBlockKind, text: string, start = 0): ProposedBlock => ({ kind, text, start, end: start + text.length })
const read = (...blocks: ProposedBlock[]) =>
  creditsIn(blocks, 'de').map(({ name, role, placement, scope, onBehalfOf }) => [
    name,
    role,
    placement,
    scope === 'upstream' ? `upstream ${onBehalfOf}` : onBehalfOf,
  ])

describe('bylines', () => {
  test.each([
    ['Von Anna Meier und Bo Kern', ['Anna Meier', 'Bo Kern']],
    ['By Helena Marsh, Ilir Beqa and Tea Lukan in Kyiv', ['Helena Marsh', 'Ilir Beqa', 'Tea Lukan']],
    ['VON JOCHEN TRAUTWEIN', ['JOCHEN TRAUTWEIN']],
    ['Von Meike Sundermann, Berlin', ['Meike Sundermann']],
    ['By Jonathan Achebe, Economics Editor', ['Jonathan Achebe']],
    ['Von unserem Redakteur Matthias Wöhler.', ['Matthias Wöhler']],
    ['Von Konstanze von Ahlen und Dr. Ruth Eggers', ['Konstanze von Ahlen', 'Ruth Eggers']],
    ['VON ANNA MEIER UND BERND SCHULZ', ['ANNA MEIER', 'BERND SCHULZ']],
    ['Von Prof. Dr. Bernd von der Heide', ['Bernd von der Heide']],
    ['Von Anna Meier (anna.meier@bote.example)', ['Anna Meier']],
    ['Von Jette Naumann, Groß Särchen', ['Jette Naumann']],
    ['Von Jean-Luc d’Arcy', ['Jean-Luc d’Arcy']],
    ['Anna Meier berichtet aus Kiew', ['Anna Meier']],
    ['Anna Meier @annameier', ['Anna Meier']],
    ['Anna Meier Political editor', ['Anna Meier']],
    ['Es berichtet Anna Meier', ['Anna Meier']],
    ['aus Kiew von Anna Meier', ['Anna Meier']],
    ['von Anna Meier | 12. September 2025 | Leben', ['Anna Meier']],
    ['By Anna Meier, Bernd Schulz, and Clara Fuchs', ['Anna Meier', 'Bernd Schulz', 'Clara Fuchs']],
  ])('%s', (text, names) => expect(read(block('byline', text))).toEqual(names.map((name) => [name, 'author', 'byline', ''])))
  test('text and pictures', () => {
    expect(read(block('byline', 'Von Theodora Wendland (Text) und Cosima Arndt (Foto)')).map(([, role]) => role)).toEqual([
      'author',
      'photographer',
    ])
  })
  test.each([
    ['Von Anna Meier, dpa', ['Anna Meier author dpa', 'dpa agency ']],
    ['Von Anna Meier (dpa)', ['Anna Meier author dpa', 'dpa agency ']],
    ['Von Anna Meier und dpa', ['Anna Meier author ', 'dpa agency ']],
    ['By ANNA MEIER Associated Press', ['ANNA MEIER author Associated Press']],
    ['Story by Anna Meier; Photos by Bernd Schulz', ['Anna Meier author ', 'Bernd Schulz photographer ']],
  ])('%s', (text, makers) => expect(read(block('byline', text)).map(([name, role, , of]) => [name, role, of].join(' '))).toEqual(makers))
  test('an outlet in it is whom they write for', () => {
    expect(read(block('byline', 'By Nectar Gan and Jessie Yeung, CNN')).map((one) => one[3])).toEqual(['CNN', 'CNN'])
  })
  test('staff of an agency write on its behalf', () => {
    expect(read(block('byline', 'By Ingrid Falk'), block('dateline', 'OSLO, March 19 (Reuters) -', 20))).toEqual([
      ['Ingrid Falk', 'author', 'byline', 'Reuters'],
      ['Reuters', 'agency', 'byline', ''],
    ])
  })
})

describe('end credits', () => {
  test.each([
    [
      '(abc/dpa)',
      [
        ['abc', 'author'],
        ['dpa', 'agency'],
      ],
    ],
    [
      'KNA/dpa/lü',
      [
        ['KNA', 'agency'],
        ['dpa', 'agency'],
        ['lü', 'author'],
      ],
    ],
    [
      'Mitarbeit: Emre Yıldız; Redaktion: Ines Hoppe',
      [
        ['Emre Yıldız', 'contributing_reporter'],
        ['Ines Hoppe', 'editor'],
      ],
    ],
    [
      'Mit Material von dpa und AFP',
      [
        ['dpa', 'agency'],
        ['AFP', 'agency'],
      ],
    ],
    ['Aus dem Englischen von Philipp Stern.', [['Philipp Stern', 'translator']]],
    ['Übersetzung: nib', [['nib', 'translator']]],
    [
      'Additional reporting by Zsófia Barna in Paris, France; Editing by Kit Renshaw',
      [
        ['Zsófia Barna', 'contributing_reporter'],
        ['Kit Renshaw', 'editor'],
      ],
    ],
    ['Bo Lindqvist contributed to this report.', [['Bo Lindqvist', 'contributing_reporter']]],
    [
      'Owen Tate produced this story and Simone Park edited it for radio.',
      [
        ['Owen Tate', 'producer'],
        ['Simone Park', 'editor'],
      ],
    ],
    ['Reuters contributed to this report', [['Reuters', 'agency']]],
    ['— Compiled by Owen Tate from police reports', [['Owen Tate', 'author']]],
    [
      'Es tickern: Lasse Boysen, Hilke Martens (bis 17 Uhr)',
      [
        ['Lasse Boysen', 'author'],
        ['Hilke Martens', 'author'],
      ],
    ],
  ])('%s', (text, wanted) => {
    const found = creditsIn([block('end_credit', text, 7)], 'de')
    expect(found.map(({ name, role }) => [name, role])).toEqual(wanted)
    for (const { name, start, end } of found) expect(text.slice(start - 7, end - 7)).toBe(name)
  })
})

test.each([
  ['am', 'am author'],
  ['(jW)', 'jW author'],
  ['(red.)', 'red author'],
  ['epd am/bs', 'epd agency, am author, bs author'],
  ['dpa hgr yybb n1 wal', 'dpa agency, hgr author, wal author'],
  ['(dpa, AFP)', 'dpa agency, AFP agency'],
  ['(mit dpa-Material)', 'dpa agency'],
  ['(mit Agenturen)', ''],
  ['(Schluss) hak/mbr', 'hak author, mbr author'],
  ['/mis/he', 'mis author, he author'],
  ['Quelle: dpa, AFP', 'dpa agency, AFP agency'],
  ['(Anna Meier, 13.3.2025)', 'Anna Meier author'],
  ['(Anna Meier/dpa)', 'Anna Meier author, dpa agency'],
  ['Text: Anna Meier, Fotos: Bernd Schulz', 'Anna Meier author, Bernd Schulz photographer'],
  [
    'Redaktion: Lea Wirth | Schlussredaktion: Paul Ott | Faktencheck: Greta Holm',
    'Lea Wirth editor, Paul Ott editor, Greta Holm fact_checker',
  ],
  ['Die Fragen stellte Anna Meier.', 'Anna Meier author'],
  ['Aus dem Amerikanischen übersetzt von Anna Meier', 'Anna Meier translator'],
  ['Lektorat: Anna Meier', 'Anna Meier editor'],
  ['V.i.S.d.P.: Anna Meier', 'Anna Meier responsible'],
  ['Anna Meier hat zu diesem Artikel beigetragen.', 'Anna Meier contributing_reporter'],
  ['Reporting by Anna Meier; Writing by Bo Kern; Editing by Clara Fuchs', 'Anna Meier author, Bo Kern author, Clara Fuchs editor'],
  ['With files from The Canadian Press', 'Canadian Press agency'],
  ['With assistance from Anna Meier and Bo Kern', 'Anna Meier contributing_reporter, Bo Kern contributing_reporter'],
  ['AP writer Anna Meier contributed.', 'Anna Meier contributing_reporter'],
  ['Editor: Anna Meier', 'Anna Meier editor'],
])('below a text: %s', (text, wanted) => {
  const found = creditsIn([block('end_credit', text)], 'de')
  expect(found.map(({ name, role }) => `${name} ${role}`).join(', ')).toBe(wanted)
})

test('a house whose name goes on behind its letters is whom the maker works for', () => {
  expect(read(block('byline', 'By Faisal Karim, Economics correspondent, BBC News'))).toEqual([
    ['Faisal Karim', 'author', 'byline', 'BBC News'],
  ])
})

test('initials beside the agency in a dateline are the paper’s own', () => {
  expect(read(block('dateline', 'Berlin (jk/dpa).'))).toEqual([
    ['jk', 'author', 'byline', ''],
    ['dpa', 'agency', 'byline', ''],
  ])
})

test.each([
  ['dateline', 'Lüneck (dpa/lno) -', ['dpa agency']],
  ['dateline', 'Potsdam (dpa/bb) -', ['dpa agency']],
  ['end_credit', '(dpa/lnw)', ['dpa agency']],
  ['end_credit', '(vwi/lby)', ['vwi author', 'dpa agency']],
  ['end_credit', '(mv/dpa)', ['mv author', 'dpa agency']],
] as const)('a regional desk is no agency beside its own: %s %s', (kind, text, wanted) => {
  expect(creditsIn([block(kind, text)], 'de').map(({ name, role }) => `${name} ${role}`)).toEqual(wanted)
})

test.each(['sagte', 'ruft', 'said', 'nicht'])('a word that stands alone on its line is nobody’s initials: %s', (word) => {
  expect(signOff(word)).toBeNull()
})

describe('makers of the report that this one rests on are upstream and never in the byline', () => {
  test.each([
    ['Die Berichterstattung von CNN wurde von Isaac Yee und Helen Regan unterstützt.', ['Isaac Yee', 'Helen Regan'], 'CNN'],
    [
      'Dieser Text erschien zuerst auf Englisch bei CNN. Autoren: Marcus Thibodeaux und Rachel Okonjo.',
      ['Marcus Thibodeaux', 'Rachel Okonjo'],
      'CNN',
    ],
    ['Mit Material der BBC; Mitarbeit am Originalbericht: Chanda Mwale', ['Chanda Mwale'], 'BBC'],
    ['Dieser Beitrag beruht auf einem Bericht von Clémence Vidal für den «Courrier du Fleuve».', ['Clémence Vidal'], 'Courrier du Fleuve'],
  ])('%s', (text, names, of) => {
    const found = read(block('end_credit', text))
    expect(found.map(([name]) => name)).toEqual(names)
    for (const one of found) expect(one.slice(2)).toEqual(['end_credit', `upstream ${of}`])
  })
})

test.each([
  ['Das Bad. Foto: Jan Woitas/dpa', 'Jan Woitas', 'dpa'],
  ['Der Stuhl. Bild: Palais Wolfrath', 'Palais Wolfrath', ''],
  ['Der Hafen (Foto: dpa)', 'dpa', ''],
])('picture credit: %s', (text, name, of) => expect(read(block('caption', text))).toEqual([[name, 'photographer', 'picture', of]]))
