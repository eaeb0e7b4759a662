import fc from 'fast-check'

/*
 * Reports by chance: what rules look for, in no order; half sentences; whatever characters there are.
 */

const marks = '„ “ ” " » « ‹ › ‚ ‘ ’ \' ( ) [ ] – — - -- : ; , . … ! ? •'.split(' ')
const blanks = [' ', '  ', '\t', '\n', '\n\n', '\n\n\n', '\r\n', '\r', '\f', '\v', '\u0085', '\u00a0', '\u2009', '\u2028', '\u2029']
const odd = [
  '\u00ad',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\0',
  '\u0001',
  '\u001b',
  '\ufffd',
  '\ud800',
  '\udc00',
  '\ud83d\ude00',
  'ﬁ',
  'ﬃ',
  'e\u0301',
]
const names = 'Ada Muster|Bo Lund|die Polizei|das Ministerium|Dr.|80.|U.S.|z. B.|er|sie|Sie|dem Bericht|Neustadt|dpa|CNN|Reuters'.split('|')
const saying =
  'sagte|teilte|mit|laut|zufolge|nach Angaben|so|wie|hieß es|dass|sei|habe|schließe|gilt als|said|according to|told|that|added|is expected to'.split(
    '|',
  )
const furniture = [
  'BERLIN (dpa) – ',
  'HONG KONG (Reuters) - ',
  'Aus Hongkong berichtet CNN',
  'Von Ada Muster',
  'By Ada Muster and Bo Lund in Kyiv',
  '(abc/dpa)',
  'Mitarbeit: Ada Muster',
  'Additional reporting by Bo Lund; Editing by Ada Muster',
  'Foto: Bo Lund/dpa',
  'Lesen Sie auch: ',
  '© 2025',
  'Seite 1 von 2',
  '- 4 -',
  'Neustädter Bote      Seite 3',
  'Startseite > Region > Verkehr',
  '+++',
  '• ',
  '1. ',
  'wort',
  'Wort-',
  'Um- und Ausbau',
]
/** Real sentences are cut where they like, so that each half stands in a place that no rule was made for. */
const sentences = [
  '„Das ist bitter“, sagte Betriebsrätin Ada Muster am Montag der Deutschen Presse-Agentur. „Wir hätten mehr erwartet.“',
  'Das Werk schließe im Mai, teilte das Unternehmen mit; nach Angaben der Stadt betrifft das 80. Menschen.',
  '»Niemand«, so Lund, »hat ›Nein‹ gesagt«. Er habe davon aus der Zeitung erfahren, hieß es weiter.',
  'Laut Polizei fuhr der 47-Jährige „zu schnell“ – der Minister sprach von einem "Unglück".',
  'Wie aus dem Bericht hervorgeht, über den zuerst CNN berichtete, gilt das Gelände als belastet.',
  '“We did not know,” said Bo Lund, who runs the plant. “Nobody told us that it’s ‘over’.”',
  'The plant will close in May, according to the company; the council said it “regrets” the U.S. decision.',
  'Ob das stimmt? Dr. Muster wollte sich nicht äußern. Am 3. 5. wird weiter verhandelt (siehe S. 4).',
]

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...marks) },
  { weight: 3, arbitrary: fc.constantFrom(...blanks) },
  { weight: 2, arbitrary: fc.constantFrom(...odd) },
  { weight: 3, arbitrary: fc.constantFrom(...names, ...saying) },
  { weight: 2, arbitrary: fc.constantFrom(...furniture) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
)

const cut = fc.tuple(fc.constantFrom(...sentences), fc.nat(), fc.nat()).map(([sentence, one, other]) => {
  const [from, to] = [one % (sentence.length + 1), other % (sentence.length + 1)]
  return sentence.slice(Math.min(from, to), Math.max(from, to))
})

/** Sentences, lines and furniture as reports have them, with faults in some places. */
const likely = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...sentences) },
        { weight: 3, arbitrary: cut },
        { weight: 2, arbitrary: fc.constantFrom(...furniture) },
        { weight: 1, arbitrary: piece },
      ),
      fc.constantFrom(' ', ' ', ' ', '\n', '\n', '\n\n', '\n\n', '\r\n', '\f', '-\n', '\u00ad\n', ''),
    ),
    { maxLength: 30 },
  )
  .map((all) => all.flat().join(''))

const list = (arbitrary: fc.Arbitrary<string>, between: string) => fc.array(arbitrary, { maxLength: 120 }).map((all) => all.join(between))

export const anyReport: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 400 }) },
  { weight: 2, arbitrary: list(piece, '') },
  { weight: 2, arbitrary: list(piece, ' ') },
  { weight: 2, arbitrary: list(cut, ' ') },
  { weight: 4, arbitrary: likely },
)
