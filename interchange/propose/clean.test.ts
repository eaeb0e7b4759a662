import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleaned } from './clean'
import { linesOf } from './clean-lines'

describe('cleaning a pasted report', () => {
  test.each([
    [
      'a hyphen before a small letter goes',
      'Der Stadtrat will das alte Hallenbad abrei-\nßen und neu bauen.',
      'Der Stadtrat will das alte Hallenbad abreißen und neu bauen.',
    ],
    ['a hyphen before a capital stays', 'Das warf ihm gestern ein SPD-\nPolitiker vor.', 'Das warf ihm gestern ein SPD-Politiker vor.'],
    [
      'a hyphen in a chain stays, with its space',
      'Sie beklagte hohe Raps-\nund Weizenpreise.',
      'Sie beklagte hohe Raps- und Weizenpreise.',
    ],
    ['so it does in English', 'They sell pre-\nand post-war maps.', 'They sell pre- and post-war maps.'],
    ['a hyphen after a number stays', 'Festgenommen wurde eine 14-\njährige Schülerin.', 'Festgenommen wurde eine 14-jährige Schülerin.'],
    ['an English compound keeps its hyphen', 'They left the so-\ncalled safe zone.', 'They left the so-called safe zone.'],
    [
      'soft hyphens go, at a line end and within',
      'Am Sonntag\u00ad\nabend kam die Auto\u00adbahnpolizei.',
      'Am Sonntagabend kam die Autobahnpolizei.',
    ],
    ['ligatures are spelt out', 'Der Pﬂeger ﬁel auf.', 'Der Pfleger fiel auf.'],
    ['non-breaking spaces stay', 'Es kostet 20\u00a0000 Euro.', 'Es kostet 20\u00a0000 Euro.'],
    ['Windows line ends are line ends', 'Erster Absatz.\r\n\r\nZweiter Absatz.', 'Erster Absatz.\n\nZweiter Absatz.'],
    ['items of a list keep one line break', '• Brot\n• Salz', '• Brot\n• Salz'],
  ])('%s', (_what, raw, expected) => expect(cleaned(raw)).toBe(expected))

  const opening =
    'Ein Titel über dem Text\n\nDer Rat hat am Abend nach langer Beratung und vielen Reden\nbeschlossen, das Bad zu schließen. Das sei nötig, sagte der\n'

  test('a page number and a running head go behind the paragraph they cut', () => {
    const raw = `${opening}Bürgermeister und verwies auf die\n\n- 4 -\nStadtbote                      Nr. 17\n\nleeren Kassen der Stadt.`
    expect(cleaned(raw).split('\n\n')).toEqual([
      'Ein Titel über dem Text',
      expect.stringMatching(/verwies auf die leeren Kassen der Stadt\.$/),
      '- 4 -\nStadtbote                      Nr. 17',
    ])
  })

  test('a form feed and a blank line inside a sentence do not end it', () => {
    expect(cleaned(`${opening}Bürgermeister und verwies auf die\n\f\nleeren Kassen der Stadt.`)).toContain('auf die leeren Kassen')
  })

  test('a headline that comes back as the running head is a headline', () => {
    const raw = `Rat schließt das alte Hallenbad\n\n${opening.split('\n\n')[1]}Bürgermeister.\n\n- 2 -\n\nRat schließt das alte Hallenbad\n\nDie Kassen sind leer.`
    expect(
      linesOf(raw)
        .filter(({ text }) => text.startsWith('Rat '))
        .map(({ is }) => is),
    ).toEqual(['text', 'page'])
  })

  test('an advertisement stays out of the sentence it stands in', () => {
    expect(cleaned(`${opening}Bürgermeister und verwies auf die\n\nANZEIGE\n\nleeren Kassen der Stadt.`)).toMatch(
      /auf die leeren Kassen der Stadt\.\n\nANZEIGE$/,
    )
  })

  test('a headline over two lines is one', () => {
    expect(cleaned('Getreidemühle brennt nieder\n200 Retter im Einsatz\n\nEs war spät am Abend.')).toMatch(
      /^Getreidemühle brennt nieder 200 Retter im Einsatz\n\n/,
    )
  })

  test('so is one under a kicker, and one whose first line ends in a dash', () => {
    const text = '\n\nLüneck. Es war spät am Abend, als der Rat nach langer Beratung das Bad schloss.'
    expect(cleaned(`Feuer\n\nGetreidemühle brennt nieder\n200 Retter im Einsatz${text}`)).toContain(
      'Feuer\n\nGetreidemühle brennt nieder 200',
    )
    expect(cleaned(`Kommunales\n\nStadtwerken drohen Millionenverluste –\nRat vertagt Entscheidung${text}`)).toContain(
      'Millionenverluste – Rat vertagt',
    )
    expect(cleaned(`Port strike enters second week -\nTalks collapse${text}`)).toContain('second week - Talks')
  })

  test.each([
    ['Die Opposition\n\nübte scharfe Kritik an der Entscheidung des Rates.', 'Die Opposition übte scharfe'],
    ['Anna Meier\n\nund ihre Tochter waren am Abend noch dort.', 'Anna Meier und ihre'],
    ['The opposition\n\nwas quick to call it a failure.', 'The opposition was quick'],
    ['Bürger klagen\n\nDas Bad ist zu.', 'Bürger klagen\n\nDas Bad'],
    ['Das Bad am Abend\n\nfoto: Anna Meier', 'Das Bad am Abend\n\nfoto'],
    ['Bürger klagen\n\niPhones waren verboten.', 'Bürger klagen\n\niPhones'],
  ])('a part that begins in the middle of a sentence joins the one before: %j', (raw, wanted) => {
    expect(cleaned(`${opening}Bürgermeister am Abend.\n\n${raw}`)).toContain(wanted)
  })

  test('a quotation, its verb and its speaker on lines of their own are one sentence', () => {
    expect(cleaned('Ein Titel über dem Text\n\n„So ist es“,\nsagte\nKarl Ott.')).toMatch(/„So ist es“, sagte Karl Ott\.$/)
    expect(cleaned('A title over the text\n\n"So it is," said\nKarl Ott.')).toMatch(/"So it is," said Karl Ott\.$/)
  })

  test('paragraphs on lines of their own are not put together', () => {
    const raw = 'Kurz gemeldet\nMann fährt Traktor davon\nEin Mann ist am Freitag festgenommen worden.\nVerletzt wurde niemand.'
    expect(cleaned(raw).split('\n\n')).toHaveLength(4)
  })
})

const unligatured = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\ufb00-\ufb06]/gu, (one) => ({ ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' })[one] ?? one)
const counted = (text: string) => [...unligatured(text).replace(/[\s\ufeff\u0085\u00ad\u2010-]/gu, '')].sort().join('')

const pieces = fc.constantFrom(
  'Haus',
  'und',
  'ab-',
  'Von',
  ' ',
  '\n',
  '\n\n',
  '\f',
  '\u00ad',
  'ﬁ',
  '12',
  '- 4 -',
  '„',
  '“',
  '.',
  '\r\n',
  '• ',
  'Anzeige',
  '(dpa)',
  '-',
  '   ',
  '\t',
  '\u00a0',
  'Seite 3',
)
const reports = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 80 }).map((list) => list.join('')),
)

test('whatever is pasted, nothing but hyphens is lost', () => {
  fc.assert(
    fc.property(reports, (raw) => counted(cleaned(raw)) === counted(raw)),
    { numRuns: 2000 },
  )
})
