import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksOf } from './blocks'
import { datelineOf, placeOf } from './blocks-dateline'

const german =
  'Der Rat hat am Abend nach langer Beratung beschlossen, das alte Bad zu schließen. Viele Leute waren dagegen, und sie sagten es auch laut. Die Stadt muss sparen, und das Bad kostet sie im Jahr zwei Millionen Euro, ohne dass es mehr Leute nutzen als früher.'
const kinds = (...parts: string[]) => blocksOf(parts.join('\n\n'), 'de').map(({ kind }) => kind)

describe('the parts of a report', () => {
  test('kicker, headline, standfirst, byline', () => {
    expect(
      kinds(
        'Kommunales',
        'Stadtrat schließt das alte Hallenbad',
        'Zwei Millionen Euro im Jahr sind zu viel.',
        'Von Anna Meier',
        german,
        german,
      ),
    ).toEqual(['kicker', 'headline', 'standfirst', 'byline', 'paragraph', 'paragraph'])
  })
  test('a headline that begins with „Von“ is none of the bylines', () => {
    expect(kinds('Von Helden und Verlierern', 'Von Peter Maier', german, german)).toEqual(['headline', 'byline', 'paragraph', 'paragraph'])
  })
  test('a standfirst and a byline over short paragraphs, with a picture between', () => {
    const short = ['„Sie haben es gewusst“, sagte Richterin Petra Lohse am Dienstag.', 'Der Verteidiger kündigte an, Revision einzulegen.']
    const lead = 'Vier Jahre nach dem Brand spricht das Landgericht den früheren Leiter schuldig.'
    const caption = 'Das Heim in Karlsfeld. Foto: Imago/Peter Hansen'
    const head = ['headline', 'standfirst', 'byline', 'caption', 'paragraph', 'paragraph']
    expect(kinds('Niemand hat mich gefragt', lead, 'Von Jule Brandes', caption, ...short)).toEqual(head)
    expect(kinds('Landgericht spricht Heimleiter schuldig', lead, 'Von Jule Brandes', ...short)).toEqual(
      head.filter((kind) => kind !== 'caption'),
    )
  })
  test('a byline below the text is an end credit, and never a subhead', () => {
    expect(kinds('Stadtrat schließt das alte Hallenbad', german, german, 'Von Anna Meier').at(-1)).toBe('end_credit')
    expect(kinds('Stadtrat schließt das alte Hallenbad', german, 'Von Anna Meier', german)).not.toContain('subhead')
  })
  test('a caption with its credit below the press contact is a caption', () => {
    const contact = ['Pressekontakt:', 'Stadtwerke Lüneck', 'Tel. 04131 123456', 'presse@stadtwerke.example']
    const caption = 'Bildunterschrift: Das Bad am Morgen. Foto: Stadtwerke/Jan Falk'
    expect(kinds('Stadtrat schließt das alte Hallenbad', german, ...contact, caption).at(-1)).toBe('caption')
    expect(kinds('Stadtrat schließt das alte Hallenbad', german, ...contact, 'Fotos: www.stadtwerke.example/bilder').at(-1)).toBe(
      'boilerplate',
    )
  })
  test('a subhead stands over paragraphs', () => {
    expect(kinds('Stadtrat schließt das alte Hallenbad', german, 'Bürger klagen', german)).toEqual([
      'headline',
      'paragraph',
      'subhead',
      'paragraph',
    ])
  })
  test('a caption is known by its credit', () => {
    expect(kinds('Stadtrat schließt das alte Hallenbad', 'Das Bad am Morgen. Foto: Jan Woitas/dpa', german, german)[1]).toBe('caption')
  })
  test.each([
    'Teilen',
    'Lesen Sie auch: Der Sommer der Extreme',
    '© 2025 Stadtbote',
    'Stand: 26.11.2025 14:32 Uhr',
    'Kontakt: Telefon 0123 456',
    'Home | News | Local',
    'Dieses Thema im Programm: Über dieses Thema berichtete die Welle am 12. März 2025 um 8 Uhr.',
    'Read more: Bin strike enters second week',
    'Original-Content von: Stadtwerke, übermittelt durch news aktuell',
  ])('boilerplate: %s', (line) => expect(kinds('Stadtrat schließt das alte Hallenbad', german, line)[2]).toBe('boilerplate'))
  test.each([
    'Mitarbeit: Lisa Kern',
    '(abc/dpa)',
    'Mit Material von dpa',
    'nis',
    'KNA/dpa/AFP/lü',
    'Aus dem Englischen von Philipp Stern.',
    'Bo Lindqvist contributed reporting from Columbus.',
  ])('end credit: %s', (line) => expect(kinds('Stadtrat schließt das alte Hallenbad', german, line)[2]).toBe('end_credit'))
  test('initials at the end of the last paragraph are a credit', () => {
    expect(kinds('Stadtrat schließt das alte Hallenbad', `${german} (vwi/lby)`)).toEqual(['headline', 'paragraph', 'end_credit'])
  })
  test.each([
    'Von Anfang an sei klar gewesen, dass es teuer werde, sagte Anna Meier.',
    'Von Berlin aus reiste der Minister am Montag weiter nach Warschau.',
    'Stand 2024 lebten dort 3000 Menschen.',
    'Aktualisiert wurde die Liste zuletzt 2019.',
    'Kontakt hatte er zuletzt im Mai 2023 zu ihr: „Sie war fröhlich“, sagte er.',
    'Weitere Informationen lagen zunächst nicht vor.',
    'Fotos von Zeugen belegen das, sagte die Polizei.',
    'Das Interview führte zu Ärger in der Partei.',
    'Eine Analyse von Blutproben ergab nichts.',
    'Copyright-Fragen klärt nun ein Gericht.',
    'Folgen Sie uns, rief er der Menge zu.',
    'Jetzt lesen Kinder dort wieder.',
    'Contact with the ship was lost at 3 a.m.',
    'Photos by residents show the flood.',
    'Reporting by the BBC showed that 30 people died.',
    'Published in 2019, the book sold 3 million copies.',
  ])('a sentence is no credit and no boilerplate: %s', (line) => {
    expect(kinds('Stadtrat schließt das alte Hallenbad', german, line, german)[2]).toBe('paragraph')
    expect(kinds('Stadtrat schließt das alte Hallenbad', german, german, line)[3]).toBe('paragraph')
  })
  test.each([
    ['Er sagte: „Ja.“', ['paragraph']],
    ['Werk schließt', ['paragraph']],
    ['Der Rat tagt .\n" Wir bleiben " , sagte sie .', ['paragraph', 'paragraph']],
    ['„Das Volk hat gesprochen“, sagte ein Demonstrant am Freitag in Kairo.', ['paragraph']],
  ])('no head is made up: %s', (text, wanted) => expect(blocksOf(text, 'de').map(({ kind }) => kind)).toEqual(wanted))
  test('a text left as it is keeps its offsets', () => {
    const text = 'Der Titel des\nBerichts\r\n\r\nDer Rat hat am Abend be-\nschlossen, das Bad zu schließen.'
    for (const block of blocksOf(text, 'de')) expect(text.slice(block.start, block.end)).toBe(block.text)
  })
})

describe('datelines', () => {
  test.each([
    ['BERLIN (dpa) – Der Rat', 'BERLIN', 'BERLIN (dpa) –'],
    ['HONG KONG (Reuters) - The fire', 'HONG KONG', 'HONG KONG (Reuters) -'],
    ['Marseille, 3. Juni (AFP) – Der Streik', 'Marseille', 'Marseille, 3. Juni (AFP) –'],
    ['OSLO, March 19 (Reuters) - Norway', 'OSLO', 'OSLO, March 19 (Reuters) -'],
    ['Nov 26 (Reuters) - The Federal Reserve', '', 'Nov 26 (Reuters) -'],
    ['ASHWELL, Ohio — The recount', 'ASHWELL, Ohio', 'ASHWELL, Ohio —'],
    ['Hannover. Vier Tage nach dem Bruch', 'Hannover', 'Hannover.'],
    ['Kairo (Ägypten), 11.02.2011 – Die Lage', 'Kairo (Ägypten)', 'Kairo (Ägypten), 11.02.2011 –'],
    ['BERLIN ( dpa ) - Der Minister', 'BERLIN', 'BERLIN ( dpa ) -'],
    ['Berlin, den 3. Juni 2025 – Der Rat', 'Berlin', 'Berlin, den 3. Juni 2025 –'],
    ['Heidelberg (pm). Die Stadt', 'Heidelberg', 'Heidelberg (pm).'],
    ['Bad Homburg v. d. Höhe. Die Stadt', 'Bad Homburg v. d. Höhe', 'Bad Homburg v. d. Höhe.'],
    ['LONDON, Nov. 3, 2025 /PRNewswire/ -- The firm', 'LONDON', 'LONDON, Nov. 3, 2025 /PRNewswire/ --'],
    ['BERLIN taz | Die Stadt', 'BERLIN', 'BERLIN taz |'],
    ['NEW DELHI: India said', 'NEW DELHI', 'NEW DELHI:'],
    ['Nordheide, 4. April 2025. Das Klinikum', 'Nordheide', 'Nordheide, 4. April 2025.'],
    ['Bad Salzuflen, den 12.03.2025. Die Stadt', 'Bad Salzuflen', 'Bad Salzuflen, den 12.03.2025.'],
  ])('%s', (text, place, whole) => {
    expect(datelineOf(text)?.place).toBe(place)
    expect(text.slice(0, datelineOf(text)?.end)).toBe(whole)
    expect(placeOf(whole)).toBe(place)
  })
  test('„Aus Hongkong berichtet CNN“', () =>
    expect(datelineOf('Aus Hongkong berichtet CNN')).toMatchObject({ place: 'Hongkong', by: [{ name: 'CNN' }] }))
  test.each([
    'Das Auto – Ein Traum',
    'Sie – Die Mutter',
    'Update – Der Stand',
    'NASA Die',
    'Stille. Nur der Wind war zu hören',
    'Die Firma (Reuters) sagte',
    'Eines ist klar – Die Lage',
  ])('none: %s', (text) => expect(datelineOf(text)).toBeNull())
})

const pieces = fc.constantFrom(
  'Haus ',
  'und ',
  'ab-\n',
  'Von Anna Meier',
  ' ',
  '\n',
  '\n\n',
  '\f',
  '(dpa)',
  'Berlin. Der',
  '.',
  '\r\n',
  '• ',
  '- a\n',
  'Anzeige',
  'Foto: X',
  '„',
  '12',
  '\ufeff',
  '\u2028',
)
test('blocks stand in order and cover every character that is not white space', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
      ),
      (text) => {
        let at = 0
        let left = ''
        for (const block of blocksOf(text, 'de')) {
          expect(block.start).toBeGreaterThanOrEqual(at)
          expect(text.slice(block.start, block.end)).toBe(block.text)
          left += text.slice(at, block.start)
          at = block.end
        }
        expect((left + text.slice(at)).replace(/[\s\ufeff\u0085\u00ad]/gu, '')).toBe('')
      },
    ),
    { numRuns: 2000 },
  )
})
