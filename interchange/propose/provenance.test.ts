import { expect, test } from 'vitest'
import { blocksOf } from './blocks'
import { creditsIn } from './credits'
import { provenanceOf } from './provenance'

const text =
  'Der Rat hat am Abend nach langer Beratung beschlossen, das alte Bad zu schließen. Viele Leute waren dagegen, und sie sagten es auch laut. Die Stadt muss sparen, und das Bad kostet sie im Jahr zwei Millionen Euro.'
const of = (...parts: string[]) => {
  const blocks = blocksOf(['Stadtrat schließt das alte Hallenbad', ...parts].join('\n\n'), 'de')
  return provenanceOf(blocks, creditsIn(blocks, 'de'), 'de')
}

test.each([
  ['an agency’s dateline is a pickup', [`BERLIN (dpa) – ${text}`], 'wire_pickup_verbatim', ['dpa']],
  ['so is a sign at the end', [text, '(sid)'], 'wire_pickup_verbatim', ['sid']],
  ['own initials make it an edited one', [text, '(abc/dpa)'], 'wire_pickup_edited', ['dpa']],
  ['so does material under an own byline', ['Von Anna Meier', text, 'Mit Material von dpa'], 'wire_pickup_edited', ['dpa']],
  ['another outlet’s report', ['Aus Hongkong berichtet CNN', text], 'adapted_from', ['CNN']],
  [
    'an outlet that the lead names and the text comes back to',
    [`Das berichtet der Guardian. ${text}`, `Wie der Guardian schreibt, war es spät. ${text}`],
    'adapted_from',
    ['Guardian'],
  ],
  [
    'a translation',
    [text, 'Aus dem Englischen von Philipp Stern. Der Text erschien zuerst im Cork Evening Ledger.'],
    'translation_of',
    ['Cork Evening Ledger'],
  ],
  [
    'a press release',
    [text, 'Original-Content von: Stadtwerke Musterstadt, übermittelt durch news aktuell'],
    'press_release',
    ['Stadtwerke Musterstadt'],
  ],
  [
    'an outlet nobody knows, if it is said to be one',
    [`Einem Bericht der Zeitung „Le Phare du Sud“ zufolge ist das so. ${text}`, `Die Zeitung beruft sich auf Akten. ${text}`],
    'adapted_from',
    ['Le Phare du Sud'],
  ],
  ['a source named below', [text, text, 'Nach einem Bericht von CNN'], 'adapted_from', ['CNN']],
  ['whoever is asked is no report', [text, text, 'Quelle: Polizei'], 'original', []],
  ['a byline shared with an agency', ['Von Jan Kalt und dpa', text, text], 'wire_pickup_edited', ['dpa']],
  ['a byline of an agency’s own', ['Von Jan Kalt, dpa', text, text], 'wire_pickup_verbatim', ['dpa']],
  ['initials beside the agency in the dateline', [`Berlin (jk/dpa). ${text}`, text], 'wire_pickup_edited', ['dpa']],
  ['whose text it is', [text, text, '© dpa-infocom, dpa:250430-99-123456/3'], 'wire_pickup_verbatim', ['dpa']],
  [
    'a press release by whom to ask',
    [text, text, 'Rückfragen bitte an: Polizeidirektion Ostholm, Pressestelle'],
    'press_release',
    ['Polizeidirektion Ostholm'],
  ],
  ['by the lines below', [text, text, 'Pressekontakt:', 'Stiftung Lesen', 'Tel. 0123 456789'], 'press_release', ['Stiftung Lesen']],
  ['an outlet named in passing is nothing to rest on', [text, `Das sagte er der BBC. ${text}`], 'original', []],
  ['nothing of all that', ['Von Anna Meier', text], 'original', []],
] as const)('%s', (_what, parts, relation, upstream) => expect(of(...parts)).toMatchObject({ relation, upstream }))

test('what a text is held to rest on is told with its rule, and own work has none', () => {
  const rules = [
    of(text, 'Pressekontakt:', 'Stiftung Lesen', 'Tel. 0123 456789'),
    of(text, 'Aus dem Englischen von Philipp Stern. Der Text erschien zuerst im Cork Evening Ledger.'),
    of('Aus Hongkong berichtet CNN', text),
    of(`BERLIN (dpa) – ${text}`),
    of('Von Anna Meier', text),
  ].map(({ rule }) => rule)
  expect(rules).toEqual(['press-release', 'translation', 'report-named', 'wire', ''])
})
