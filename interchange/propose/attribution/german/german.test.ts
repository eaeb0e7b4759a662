import { expect, test } from 'vitest'
import { attributionsIn } from '../../attributions'

/** Kind and words of each passage. */
function said(text: string, kind: 'paragraph' | 'headline' = 'paragraph') {
  const { attributions } = attributionsIn([{ kind, text, start: 0, end: text.length }], 'de')
  return attributions.map((one) => [one.kind, one.exact])
}
const cues = (text: string) =>
  attributionsIn([{ kind: 'paragraph', text, start: 0, end: text.length }], 'de').attributions.map(({ cue }) =>
    cue === null ? '' : text.slice(cue.start, cue.end),
  )

test('What stands before "sagte" is what was said, and what stands behind it if it begins there', () => {
  expect(said('Das Tor klemme seit Jahren, sagte Greta Holm.')).toEqual([['indirect', 'Das Tor klemme seit Jahren']])
  expect(said('Greta Holm sagte, das Tor klemme.')).toEqual([['indirect', 'das Tor klemme']])
  expect(said('Greta Holm sagte am Montag vor Schülern, dass das Tor klemmt.')).toEqual([['indirect', 'dass das Tor klemmt']])
  expect(said('Dass das Tor klemmt, räumte Greta Holm ein.')).toEqual([['indirect', 'Dass das Tor klemmt']])
  expect(said('Greta Holm kündigte an, das Tor zu ölen.')).toEqual([['indirect', 'das Tor zu ölen']])
})

test('A verb put into the middle of a clause leaves the whole sentence said', () => {
  expect(said('Das Tor, so vermutet Greta Holm, klemmt seit Jahren.')).toEqual([
    ['indirect', 'Das Tor, so vermutet Greta Holm, klemmt seit Jahren.'],
  ])
  expect(said('Es klemme seit Jahren, sagte Greta Holm, und werde nun geölt.')).toEqual([
    ['indirect', 'Es klemme seit Jahren, sagte Greta Holm, und werde nun geölt.'],
  ])
})

test('What stands before the comma without being said is not taken for it', () => {
  expect(said('Als der Regen kam, lobte Greta Holm das Dach.')).toEqual([['reported', 'Als der Regen kam, lobte Greta Holm das Dach.']])
  expect(said('Die Leiterin des Museums, Greta Holm, lobte das Dach.')).toEqual([
    ['reported', 'Die Leiterin des Museums, Greta Holm, lobte das Dach.'],
  ])
  expect(said('Betriebe, die Lack verbrauchen, melden ihre Mengen dem Amt.')).toEqual([])
})

test('A verb parts from its prefix, joins it, and stands in the perfect', () => {
  for (const sentence of [
    'Das Museum teilte am Abend auf seiner Seite mit, der Turm schließe.',
    'Das Museum hat mitgeteilt, der Turm schließe.',
    'Zuvor hatte das Museum bekannt gegeben, der Turm schließe.',
    'Das Museum ließ wissen, der Turm schließe.',
    'Das Museum soll gesagt haben, der Turm schließe.',
  ])
    expect(said(sentence)).toEqual([['indirect', 'der Turm schließe']])
  expect(said('Greta Holm teilte den Kuchen in vier Stücke.')).toEqual([])
  expect(said('Die Wand gab nach.')).toEqual([])
})

test('Who says it in the passive stands behind "von"; without anybody nothing is said', () => {
  expect(said('Der Turm wurde von Greta Holm gelobt.')).toEqual([['reported', 'Der Turm wurde von Greta Holm gelobt.']])
  expect(said('Der Turm wurde oft gelobt.')).toEqual([])
})

test('An act of speech is reported whole, each of two by itself, and not what only looks like one', () => {
  expect(said('Greta Holm widersprach und forderte mehr Geld.')).toEqual([['reported', 'Greta Holm widersprach und forderte mehr Geld.']])
  expect(said('Greta Holm wollte sich dazu nicht äußern.')).toHaveLength(1)
  expect(said('Das Unglück forderte 20 Todesopfer.')).toEqual([])
  expect(said('Das Gericht verurteilte ihn zu drei Jahren Haft.')).toEqual([])
  expect(said('Das Parlament lehnte den Antrag mit 120 zu 80 Stimmen ab.')).toEqual([])
  expect(said('Das Team rechnet sich Chancen aus.')).toEqual([])
  expect(said('In der Teestube glaubt ihm keiner.')).toEqual([])
})

test('A source beside the words makes them its own', () => {
  expect(said('Laut Polizei war das Tor offen.')).toEqual([['indirect', 'war das Tor offen']])
  expect(said('Nach Angaben des Museums war das Tor offen.')).toEqual([['indirect', 'war das Tor offen']])
  expect(said('Augenzeugen zufolge war das Tor offen.')).toEqual([['indirect', 'war das Tor offen']])
  expect(said('Das Tor war laut Polizei offen.')).toEqual([['indirect', 'Das Tor war laut Polizei offen.']])
  expect(said('Das Tor sei offen gewesen, so die Polizei.')).toEqual([['indirect', 'Das Tor sei offen gewesen']])
  expect(said('Der Knall war laut und weit zu hören.')).toEqual([])
  expect(said('Nach dem Unfall war das Tor offen.')).toEqual([])
  expect(said('Es war so dunkel, so kalt und so still.')).toEqual([])
})

test('"wie … sagte" names who says the rest; "wie ihn … fordert" compares', () => {
  expect(said('Wie das Museum mitteilte, bleibt das Tor zu.')).toEqual([['indirect', 'bleibt das Tor zu']])
  expect(said('Das Tor bleibt zu, wie das Museum mitteilte.')).toEqual([['indirect', 'Das Tor bleibt zu']])
  expect(said('Wie im Vorjahr blieb das Tor zu.')).toEqual([])
})

test('A document says it, or what is in it goes on in the next sentence', () => {
  expect(said('Aus dem Bericht geht hervor, dass das Tor klemmt.')).toEqual([['indirect', 'dass das Tor klemmt']])
  expect(said('In dem Brief heißt es, das Tor klemme.')).toEqual([['indirect', 'das Tor klemme']])
  expect(said('Das Tor klemmt. Das geht aus einem Brief hervor.')).toEqual([['indirect', 'Das Tor klemmt.']])
  expect(said('Im Dorf heißt es, das Tor klemme.')).toEqual([])
  expect(said('Der Berg heißt bei allen nur der Schläfer.')).toEqual([])
  expect(said('Eine Umfrage ergab, dass 54 Prozent den Turm kennen.')).toEqual([['data', 'dass 54 Prozent den Turm kennen']])
})

test('The Konjunktiv alone shows that somebody says it', () => {
  expect(said('Das Tor sei nie geölt worden.')).toEqual([['indirect', 'Das Tor sei nie geölt worden.']])
  expect(said('Es sei denn, das Tor klemmt.')).toEqual([])
  expect(said('Er tat, als sei nichts geschehen.')).toEqual([])
  expect(said('Die Betriebe verbrauchen viel Lack.')).toEqual([])
  expect(said('Greta Holm sagte, das Tor klemme. Die Leute hätten es nie geölt.')).toHaveLength(2)
  expect(said('Die Leute hätten es gern geölt.')).toEqual([])
})

test('Where one speaker stops telling the next verb begins', () => {
  expect(said('Greta Holm bestätigte, dass das Tor klemmt, und rät Besuchern, die Brücke zu nehmen.')).toEqual([
    ['indirect', 'dass das Tor klemmt'],
    ['indirect', 'die Brücke zu nehmen'],
  ])
  expect(said('Greta Holm bekräftigte, das Tor klemme, und bot Kaffee an.')).toEqual([['indirect', 'das Tor klemme']])
})

test('A quotation that is a clause is direct, one inside the author’s sentence is a part', () => {
  expect(said('„Nein“, sagte Greta Holm.')).toEqual([['direct', '„Nein“']])
  expect(said('Greta Holm: „Es klemmt.“')).toEqual([['direct', '„Es klemmt.“']])
  expect(said('„Das Tor“, sagte Greta Holm, „klemmt seit Jahren.“')).toEqual([
    ['direct', '„Das Tor“'],
    ['direct', '„klemmt seit Jahren.“'],
  ])
  expect(said('Mit den Worten „Jetzt reicht es“ verließ Greta Holm den Turm.')).toEqual([['direct', '„Jetzt reicht es“']])
  expect(said('Greta Holm nannte das Tor „eine Zumutung“.')).toEqual([['direct_partial', '„eine Zumutung“']])
  expect(said('Greta Holm sprach von einem „Wunder“.')).toEqual([['direct_partial', '„Wunder“']])
})

test('Names, titles and scare quotes are no quotations', () => {
  for (const sentence of [
    'Der Dampfer „Albatros“ sank 1912 vor der Küste.',
    'Das Album enthält zwölf Lieder, darunter „Nachtzug“ und „Regen“.',
    'Der sogenannte „Turmstreit“ dauert an.',
    'Unter dem Motto „Frieden jetzt“ zogen sie los.',
    'Der Berg heißt bei den Leuten „Der Schläfer“.',
  ])
    expect(said(sentence)).toEqual([])
  expect(said('Die Initiative „Mehr Grün“ fordert einen Baustopp.').map(([kind]) => kind)).toEqual(['reported'])
})

test('In a headline whoever stands before the colon says the rest, if it is anybody', () => {
  expect(said('Gewerkschaft: Ende nicht in Sicht', 'headline')).toEqual([['indirect', 'Ende nicht in Sicht']])
  expect(said('Tor klemmt seit Jahren – Polizei', 'headline')).toEqual([['indirect', 'Tor klemmt seit Jahren']])
  expect(said('Sambia: Tor klemmt seit Jahren', 'headline')).toEqual([])
})

test('The cue is the verb or the words before the source', () => {
  expect(cues('Das Museum teilte mit, der Turm schließe.')).toEqual(['teilte'])
  expect(cues('Das Museum hat mitgeteilt, der Turm schließe.')).toEqual(['mitgeteilt'])
  expect(cues('Nach Angaben der Polizei war das Tor offen.')).toEqual(['Nach Angaben'])
  expect(cues('Das Tor sei offen, hieß es in dem Brief.')).toEqual(['hieß es'])
})

test('Outlets through which it came are told apart from who spoke', () => {
  const of = (text: string) =>
    attributionsIn([{ kind: 'paragraph', text, start: 0, end: text.length }], 'de').attributions.map(({ speakers, via, documents }) => [
      speakers.map(({ name }) => name).join(),
      via.join(),
      documents.join(),
    ])
  expect(of('Das Tor klemme, sagte Greta Holm der Zeitung „Abendblatt“.')).toEqual([['Greta Holm', 'Abendblatt', '']])
  expect(of('Das Tor klemme, heißt es in einem internen Papier des Museums.')).toEqual([['Museum', '', 'internen Papier']])
})

test('A noun of saying brings a clause, and whose it is stands behind it', () => {
  expect(said('Den Vorwurf der Opposition, das Tor sei morsch, wies Greta Holm zurück.')).toEqual([
    ['indirect', 'das Tor sei morsch'],
    ['reported', 'wies Greta Holm zurück.'],
  ])
  expect(said('Die Drohung, das Tor zu sperren, schreckt niemanden.')).toEqual([['indirect', 'das Tor zu sperren']])
  expect(said('Die Nachricht, dass das Tor klemmt, kam spät.')).toEqual([])
})

test('Short words that end a clause are no prefix of their verb', () => {
  expect(said('Das Tor sei zu, beteuerte Greta Holm immer wieder.')).toEqual([['indirect', 'Das Tor sei zu']])
  expect(said('Die Frage: Wer zahlt das Tor?')).toEqual([])
})

test('What was asked is not what was answered', () => {
  expect(said('Auf die Frage, ob das Tor klemme, antwortete Greta Holm: „Nein.“')).toEqual([['direct', '„Nein.“']])
  expect(said('Wann das Tor öffnet, sagte Greta Holm nicht.')).toEqual([])
})

test('An act that goes on with "aber" says nothing of the clause before it', () => {
  const sentence = 'Der Bund der Türmer begrüßte den Plan, forderte aber Nachbesserungen.'
  expect(said(sentence)).toEqual([['reported', sentence]])
})

test('How somebody showed themselves may be quoted', () => {
  expect(said('Greta Holm zeigte sich „tief besorgt“ über den Turm.')).toEqual([['direct_partial', '„tief besorgt“']])
})

const told = (text: string) =>
  attributionsIn([{ kind: 'paragraph', text, start: 0, end: text.length }], 'de').attributions.map(({ exact, speakers, documents }) => [
    exact,
    speakers.map(({ name }) => name).join(),
    documents.join(),
  ])

test('Who calls a document something speaks, not the document', () => {
  expect(told('Die Chefin der Türmer, Greta Holm, nannte die Zahlen «erschreckend».')).toEqual([['«erschreckend»', 'Greta Holm', '']])
  expect(told('Der Leiter des Museums, Jan Falk, kritisierte den Bericht „aufs Schärfste“.')).toEqual([
    ['„aufs Schärfste“', 'Jan Falk', ''],
  ])
  expect(told('Greta Holm, die das Museum leitet, nannte die Studie „wenig überraschend“.')).toEqual([
    ['„wenig überraschend“', 'Greta Holm', ''],
  ])
  expect(told('Das Tor klemmt, zeigt die Studie „Tore und Türme“ des Museums.')).toEqual([
    ['Das Tor klemmt', 'Museum', 'Studie Tore und Türme'],
  ])
})

test('A document answers for the act of speech that the sentence before tells', () => {
  expect(told('Das Museum rechnet mit einem Verlust. Das geht aus einem internen Prüfbericht hervor, der der dpa vorliegt.')).toEqual([
    ['Das Museum rechnet mit einem Verlust.', 'Museum', 'internen Prüfbericht'],
  ])
  expect(told('Die Stadt fordert einen neuen Turm. Das geht aus einem Schreiben des Museums hervor.')).toEqual([
    ['Die Stadt fordert einen neuen Turm.', 'Museum', 'Schreiben'],
  ])
  expect(told('Das Museum rechnet mit einem Verlust. Das freut niemanden.')).toEqual([
    ['Das Museum rechnet mit einem Verlust.', 'Museum', ''],
  ])
})

test.each([
  ['Die Turmbau AG hat in Husum den nach eigenen Angaben größten Speicher Norddeutschlands gebaut.', 'Turmbau AG'],
  ['In Husum hat die Turmbau AG den nach eigenen Angaben größten Speicher der Region gebaut.', 'Turmbau AG'],
  ['Das Museum zeigt das nach eigenen Angaben älteste Tor Europas.', 'Museum'],
  ['Die Turmbau AG betreibt nach eigenen Angaben viele Speicher.', 'Turmbau AG'],
])('Own figures are whose the sentence is about: %s', (text, name) => expect(told(text)).toEqual([[text, name, '']]))

test.each([
  ['„Das stimmt nicht“, grinst Greta Holm.', 'Greta Holm'],
  ['„Das machen wir anders“, winkt Greta Holm ab.', 'Greta Holm'],
  ['„Das machen wir anders“, gab die Leiterin zurück.', 'Leiterin'],
  ['„Das stimmt nicht“, lacht der Türmer, der das Museum kritisierte.', 'Türmer'],
  ['„Wir sind da“, steht auf dem Tor.', ''],
  ['„So geht das nicht“, mit diesen Worten ging Holm.', ''],
])('Behind a quotation any verb with somebody as its subject is one of saying: %s', (text, name) => {
  expect(told(text)[0]?.[1]).toBe(name)
})

test('Witnesses give evidence: "sagten … aus"', () => {
  expect(told('Das Tor sei offen gewesen, sagten zwei Zeugen aus.')).toEqual([['Das Tor sei offen gewesen', 'Zeugen', '']])
  expect(told('Eine Zeugin hatte ausgesagt, das Tor sei offen gewesen.')).toEqual([['das Tor sei offen gewesen', 'Zeugin', '']])
  expect(told('Das Bild sagt viel über das Tor aus.')).toEqual([])
})

test('What somebody says of themselves outside of marks is nobody else’s', () => {
  expect(told('Das hätte ich nie für möglich gehalten.')).toEqual([])
  expect(told('Wir hoffen auf einen neuen Turm.')).toEqual([])
  expect(told('Sie hoffe auf einen neuen Turm, sagte Greta Holm. „Wir warten.“')).toHaveLength(2)
})

test('"hieß es" has a source where a body stands beside it, and a report is one behind "nach"', () => {
  expect(told('Von der FDP hieß es, das Tor klemme.')).toEqual([['das Tor klemme', 'FDP', '']])
  expect(told('Beim Bauernverband heißt es, das Tor klemme.')).toEqual([['das Tor klemme', 'Bauernverband', '']])
  expect(told('Bei den Leuten heißt es, das Tor klemme.')).toEqual([])
  expect(told('Nach einem Bericht des Senders plant das Museum ein Tor.')).toEqual([['plant das Museum ein Tor', 'Sender', 'Bericht']])
  expect(told('Nach einem Bericht im Stadtrat ging Greta Holm.')).toEqual([])
  expect(told('Im Fluss schwimmt Holz. Das zeigt eine Untersuchung der Universität Bremen.')).toEqual([
    ['Im Fluss schwimmt Holz.', 'Universität Bremen', 'Untersuchung'],
  ])
})

test('A part of a sentence is whose the sentence is about, and a verdict whose it is said to be', () => {
  const before = '„Das darf nicht sein“, schimpfte Jan Falk.'
  expect(told(`${before} Torwart Emil Lund, der spät kam, war dagegen „einfach nur froh“.`).at(-1)).toEqual([
    '„einfach nur froh“',
    'Emil Lund',
    '',
  ])
  expect(told(`${before} Der Sieg sei „einfach nur schön“.`).at(-1)?.[1]).toBe('Jan Falk')
  expect(told('Erika Mohn durfte einziehen. Ihr Fazit: „Hier ist es schön.“')).toEqual([['„Hier ist es schön.“', 'Erika Mohn', '']])
})

test('A condition that begins with its verb is not what somebody says', () => {
  expect(said('Steigt der Lohn, warnen Firmen vor Verlusten.').map(([kind]) => kind)).toEqual(['reported'])
  expect(said('Es steige der Lohn, warnen Firmen.').map(([kind]) => kind)).toEqual(['indirect'])
})

test('A mark behind a hyphen belongs to a name, and so does one behind what a paper is', () => {
  expect(said('Im ZDF-„Morgenmagazin“ mahnte Greta Holm zur Eile.').map(([kind]) => kind)).toEqual(['reported'])
  expect(said('Das Tor klemme, heißt es in der Studie, die im Fachmagazin „Tor und Turm“ steht.').map(([kind]) => kind)).toEqual([
    'indirect',
  ])
})

test('What a line over the text quotes is whoever says it further down, not whoever spoke last', () => {
  const texts = ['„Es klemmt“, sagte Jan Falk.', '„Wir müssen an das Tor“', 'Greta Holm rät: „Öl hilft nicht. Wir müssen an das Tor.“']
  let at = 0
  const blocks = texts.map((text, nth) => {
    const start = at
    at += text.length + 2
    return { kind: nth === 1 ? ('subhead' as const) : ('paragraph' as const), text, start, end: start + text.length }
  })
  expect(attributionsIn(blocks, 'de').attributions.map(({ speakers }) => speakers[0]?.name)).toEqual([
    'Jan Falk',
    'Greta Holm',
    'Greta Holm',
  ])
})
