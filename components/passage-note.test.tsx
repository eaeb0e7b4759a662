import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AttributionId } from '../model/ids'
import type { Language } from '../model/language'
import type { PassageNote, PublicSource } from '../model/printed'
import { noteName, PassageNotes } from './passage-note'
import { PaperNotes } from './passage-note-paper'

type Named = Extract<PublicSource, { is: 'named' }>
const named = (slug: string, wish: Partial<Named>): Named => ({
  is: 'named',
  slug,
  kind: 'media_report',
  label: slug,
  publisher: '',
  title: '',
  url: '',
  archivedUrl: '',
  publishedOn: '',
  language: '',
  ...wish,
})
const xi = named('xi', { kind: 'person', label: 'Xi Jinping, Staatspräsident' })
const putin = named('putin', { kind: 'person', label: 'Wladimir Putin, Präsident' })
const statement = named('erklaerung', { kind: 'statement', label: 'Erklärung', url: 'https://www.example.org/erklaerung' })
const cnn = named('cnn', { label: 'CNN-Bericht', publisher: 'CNN' })
const agency = named('agentur', { kind: 'wire_item', label: 'Agenturmeldung' })
const clerk: PublicSource = { is: 'unnamed', description: 'eine Sachbearbeiterin', anonymityReason: 'Sie fürchtet um ihre Stelle.' }

const note = (wish: Partial<PassageNote>): PassageNote => ({
  number: 3,
  attributionId: AttributionId.parse('6f1c2f9e-3d4b-4c5a-9e7f-0a1b2c3d4e5f'),
  kind: 'indirect',
  passage: 'Man will mehr',
  speakers: [],
  documents: [],
  via: [],
  utteredOn: '',
  originalText: '',
  originalLanguage: '',
  ...wish,
})

const words = (html: string) =>
  html
    .replace(/<\/(p|li|h2)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .trim()
    .split('\n')
const opened = (wish: Partial<PassageNote>, language: Language = 'de') =>
  renderToStaticMarkup(<PassageNotes notes={[note(wish)]} language={language} />)
const onPaper = (wish: Partial<PassageNote>) => renderToStaticMarkup(<PaperNotes notes={[note(wish)]} language="de" />)

test('a note says who says so, how and when, where it stands and through whom it reached us', () => {
  const html = opened({ kind: 'direct_partial', speakers: [xi], documents: [statement], via: [cnn, agency], utteredOn: '2025-01-21' })
  expect(words(html)).toEqual([
    '3 Xi Jinping, Staatspräsident',
    'In Teilen wörtlich zitiert, 21. Januar 2025',
    'So steht es in: Erklärung',
    'Zu uns gelangt über: Agenturmeldung, dann über: CNN-Bericht',
    'Nachzulesen bei: example.org',
    'Schließen',
  ])
  expect(html).toContain('<aside id="note-3" popover="auto" role="note" aria-label="Quelle 3: Xi Jinping"')
  for (const address of ['/sources/xi', '/sources/erklaerung', '/sources/cnn', 'https://www.example.org/erklaerung'])
    expect(html).toContain(`href="${address}"`)
  expect(html).toContain('popoverTarget="note-3" popoverTargetAction="hide"')
})

test('several who say so are all named', () => {
  expect(words(opened({ speakers: [xi, putin] }))[0]).toBe('3 Xi Jinping, Staatspräsident und Wladimir Putin, Präsident')
  expect(noteName(note({ speakers: [xi, putin] }), 'en')).toBe('Source 3: Xi Jinping and Wladimir Putin')
})

test('where nobody is named, a note says that the report names nobody, and of a fact that it rests on the report alone', () => {
  expect(words(opened({ via: [cnn] }))).toEqual([
    '3 CNN-Bericht',
    'Sinngemäß wiedergegeben',
    'Wer das sagt, nennt der Bericht nicht.',
    'Schließen',
  ])
  expect(words(opened({ kind: 'fact', via: [cnn] }))[2]).toBe('Eine weitere Quelle gibt der Bericht dafür nicht an.')
  expect(noteName(note({ via: [cnn] }), 'de')).toBe('Quelle 3: CNN')
})

test('of a source that is not named a note gives the description and the reason, and leads nowhere', () => {
  const html = opened({ speakers: [clerk] })
  expect(words(html)).toEqual([
    '3 Eine Sachbearbeiterin',
    'Sinngemäß wiedergegeben',
    'Nicht genannt, weil: Sie fürchtet um ihre Stelle.',
    'Schließen',
  ])
  expect(html).not.toContain('href')
})

test('the words of the original stand in their language, in its quotation marks and not in two pairs', () => {
  const html = opened({ kind: 'direct', speakers: [xi], originalText: '“More of it.”', originalLanguage: 'en' })
  expect(html).toContain('Im Original, auf Englisch:</span> <span lang="en"><q>More of it.</q></span>')
  expect(opened({ speakers: [xi], originalText: 'Mehr', originalLanguage: '?' })).toContain('Im Original:</span> <span><q>Mehr</q></span>')
})

test('on paper a note is run in, with the whole address in print', () => {
  const html = onPaper({ kind: 'direct', speakers: [xi], documents: [statement], via: [cnn] })
  expect(words(html)).toEqual(
    [
      'Anmerkungen',
      'Xi Jinping, Staatspräsident. Wörtlich zitiert. So steht es in: Erklärung. Zu uns gelangt über: CNN-Bericht. https://www.example.org/erklaerung ',
    ].map((line) => line.trim()),
  )
  expect(html).toContain('<li value="3">')
  expect(html).not.toMatch(/\bid=|<button/)
})

test('a story without attributed passages has no notes', () => {
  expect(renderToStaticMarkup(<PassageNotes notes={[]} language="de" />)).toBe('')
  expect(renderToStaticMarkup(<PaperNotes notes={[]} language="de" />)).toBe('')
})
