/*
 * Texts that are one thing over and over, as long as one likes: what a rule that looks ahead, behind or all around would take
 * more than its share of time for.
 */

const pieces: Readonly<Record<string, string>> = {
  'reported speech': 'Er sagte, das Werk schließe im Mai. „Das ist bitter“, sagte Ada Muster. ',
  'speech in English': 'The plant will close, he said. “That is bitter,” said Ada Muster, who runs it. ',
  'a sentence without end': 'und Ada Muster sagte, dass das Werk, laut Polizei, „im Mai“ schließe, ',
  'an English sentence without end': 'and Ada Muster said that the plant, according to Bo Lund, “in May” would close, ',
  'opening quotation marks': '„So ',
  'closing quotation marks': 'so“ ',
  'English opening marks': '“So ',
  'straight marks': '"so ',
  'straight marks alone': '"',
  'guillemets either way': '»so« «so» ',
  'guillemets that only open': '»so ',
  'single marks': '‚so ’n ‘so ›so ',
  apostrophes: "Ada's 'so ",
  'quotes within quotes': '„Er ‚sagte »so “',
  'marks of all kinds': '„“”"»«‹›‚‘’\'',
  brackets: '(([',
  'brackets that close': ')])',
  'names after by': 'Von Ada Muster und Bo Lund, ',
  'names in a row': 'Ada Muster Bo Lund ',
  'names and small words': 'Ada von der Muster de la Bo und ',
  'initials with full stops': 'A. B. ',
  abbreviations: 'Dr. z. B. U.S. Nr. ',
  ordinals: '80. ',
  pronouns: 'er sie ',
  'verbs of saying': 'sagte ',
  'English verbs of saying': 'said told ',
  'named sources': 'laut nach Angaben zufolge ',
  'English sources': 'according to ',
  conjunctions: 'dass dass, ',
  'Konjunktiv alone': 'Er sei da. ',
  'small words': 'der die das und in ',
  commas: ', ',
  'semicolons and colons': '; : ',
  'full stops': '. ',
  ellipses: '… ',
  dashes: '– — - ',
  hyphens: '-',
  'question and exclamation marks': '?!',
  'broken words': 'Wort-\n',
  'soft hyphens': 'Wo\u00adrt\u00ad',
  bullets: '• Ja ',
  'items with numbers': '1. Ja ',
  'page marks': 'Seite 1 von 2 ',
  'running heads': 'Neustädter Bote      Seite 3 ',
  'ways through a site': 'Startseite > Region > ',
  advertising: 'Lesen Sie auch: Anzeige +++ ',
  'credits of pictures': 'Foto: Ada Muster/dpa ',
  'end credits': 'Mitarbeit: Ada Muster; Additional reporting by Bo Lund; ',
  'signs of agencies': '(abc/dpa) dpa/AFP ',
  datelines: 'BERLIN (dpa) – ',
  addresses: 'www.a.de/a?b=c&d a@b.de ',
  'words in capitals': 'ADA MUSTER ',
  'one word': 'a',
  'one word in capitals': 'A',
  figures: '1',
  spaces: ' ',
  'no-break spaces': '\u00a0',
  tabs: 'a\t',
  'white space of all kinds': ' \t\u00a0\u2009\u3000',
  ligatures: 'ﬁﬂ',
  accents: 'e\u0301\u0302',
  'pairs of surrogates': '\ud83d\ude00',
  'lone surrogates': '\ud83d \ude00',
  'marks of byte order': '\ufeff',
  'control characters': '\0\u0001\u001b',
}

const betweens = { 'in one line': '', 'a line each': '\n', 'a paragraph each': '\n\n' } as const

const filled = (length: number, piece: string) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

export interface OddInput {
  readonly name: string
  /** The text in that many UTF-16 units. */
  readonly of: (length: number) => string
}

export const oddInputs: readonly OddInput[] = Object.entries(pieces).flatMap(([name, piece]) =>
  Object.entries(betweens).map(
    ([how, between]): OddInput => ({ name: `${name}, ${how}`, of: (length) => filled(length, piece + between) }),
  ),
)

/** In one line all of them: what somebody might paste whose program knows no paragraphs. */
export const inOneLine = oddInputs.filter(({ name }) => name.endsWith(', in one line'))
