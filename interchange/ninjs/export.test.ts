import { expect, test } from 'vitest'
import type { ExportedStory } from '../../model/exported-story'
import type { PrintedStory } from '../../model/printed'
import { aCorrection, aCredit, aNamedSource, anUnnamedSource, aPrintedStory } from '../../test/printed-story'
import { NotNinjs, ninjsOf } from './export'

const site = { name: 'Hafenbote', address: 'https://hafenbote.example', zone: 'Europe/Berlin' }
const at = new Date('2025-01-21T19:40:00Z')

type Wish = Partial<Omit<Extract<ExportedStory, { is: 'print' | 'desk' }>, 'story'>>
const exported = (story: PrintedStory, wish: Wish = {}): ExportedStory => ({
  is: 'print',
  story,
  importance: 3,
  usageTerms: '',
  begunAt: at,
  changedAt: at,
  embargo: null,
  ...wish,
})
const item = (wish: Partial<PrintedStory> = {}, as: Wish = {}) => ninjsOf(exported(aPrintedStory(wish), as), site)

test('a story in print is usable, and says where it stands', () => {
  const { pubStatus, altIds, renditions, standard } = item({ section: { slug: 'ausland', name: 'Ausland' }, slug: 'ein-anruf' })
  const href = 'https://hafenbote.example/ausland/ein-anruf'
  expect([pubStatus, standard?.version]).toEqual(['usable', '3.1'])
  expect(altIds).toEqual([{ role: 'address', value: href }])
  expect(renditions).toEqual([expect.objectContaining({ href, contentType: 'text/html' })])
})

test('what is not out yet, or under an embargo, is withheld', () => {
  expect(item({}, { is: 'desk' })).toMatchObject({ pubStatus: 'withheld', edNote: expect.stringContaining('Entwurf') })
  expect(item({}, { is: 'desk' }).renditions).toBeUndefined()
  const until = new Date('2025-02-01T05:00:00Z')
  expect(item({}, { embargo: { until } })).toMatchObject({ pubStatus: 'withheld', embargoedUntil: '2025-02-01T05:00:00.000Z' })
  const open = item({}, { embargo: { until: null } })
  expect([open.pubStatus, open.embargoedUntil]).toEqual(['withheld', undefined])
})

test('of a withdrawn story others learn that it is, and nothing that it said', () => {
  const id = aPrintedStory().id
  const cancelled = ninjsOf(
    { is: 'withdrawn', id, language: 'de', publications: 2, notice: 'Wir haben uns geirrt.', withdrawnAt: at },
    site,
  )
  expect(cancelled).toMatchObject({ uri: `urn:uuid:${id}`, pubStatus: 'canceled', version: '3', edNote: 'Wir haben uns geirrt.' })
  expect([cancelled.headlines, cancelled.bodies, cancelled.title]).toEqual([undefined, undefined, undefined])
})

test('a retraction cancels the item, and a correction is told to whoever receives it', () => {
  const corrections = [aCorrection({ kind: 'retraction', text: 'Es stimmt nicht.', at }), aCorrection({ text: 'Es war Dienstag.', at })]
  expect(item({ corrections })).toMatchObject({
    pubStatus: 'canceled',
    edNote: 'Rücknahme, 21. Januar 2025: Es stimmt nicht.\nBerichtigung, 21. Januar 2025: Es war Dienstag.',
  })
  expect(item({ corrections: corrections.slice(1), publications: 2 })).toMatchObject({ pubStatus: 'usable', version: '2' })
})

test('makers have IPTC’s roles; the byline is in words, and whoever is not printed is not in it', () => {
  const made = item({
    credits: [
      aCredit({ name: 'Ada Muster', role: 'author' }),
      aCredit({ name: 'Redaktion Wissen', kind: 'desk', role: 'fact_checker', placement: 'end_credit' }),
      aCredit({ name: 'dpa', kind: 'agency', role: 'agency', placement: 'end_credit' }),
      aCredit({ name: 'Betsy Klein', scope: 'upstream', role: 'author', placement: 'end_credit', onBehalfOf: 'CNN' }),
      aCredit({ name: 'Chefin', role: 'responsible', placement: 'none' }),
    ],
  })
  const role = (name: string) => `http://cv.iptc.org/newscodes/contentprodpartyrole/${name}`
  expect(made.people?.map(({ name, rel }) => [name, rel])).toEqual([['Ada Muster', role('author')]])
  expect(made.organisations?.map(({ name, rel }) => [name, rel])).toEqual([['Redaktion Wissen', role('factChecker')]])
  expect(made.infoSources).toContainEqual(expect.objectContaining({ name: 'dpa', role: role('contentSource') }))
  expect(made.infoSources).toContainEqual(expect.objectContaining({ name: 'Betsy Klein', role: role('author') }))
  expect(made.by).toContain('Von Ada Muster')
  expect(made.by).toContain('CNN-Bericht von Betsy Klein')
  expect(JSON.stringify(made)).not.toContain('Chefin')
})

test('a named source has its name and address, one that is not named its description alone', () => {
  const { infoSources } = item({
    sources: [
      {
        source: aNamedSource({ label: 'UN-Charta', kind: 'law', url: 'https://un.example/charta' }),
        parts: ['document'],
        kinds: [],
        passages: [],
        via: [],
      },
      {
        source: anUnnamedSource('eine Person im Ministerium', 'sie fürchtet Folgen'),
        parts: ['speaker'],
        kinds: [],
        passages: [],
        via: [],
      },
    ],
  })
  expect(infoSources).toContainEqual(expect.objectContaining({ name: 'UN-Charta', role: 'document', uri: 'https://un.example/charta' }))
  expect(infoSources).toContainEqual({ name: 'eine Person im Ministerium', role: 'speaker', literal: 'masthead:source:speaker:unnamed' })
})

test('the upstream report is what the story derives from', () => {
  const report = aNamedSource({ slug: 'cnn', label: 'CNN-Bericht', publisher: 'CNN', publishedOn: '2025-01-21', language: 'en' })
  const provenance = {
    relation: 'adapted_from',
    upstream: [report],
    extent: '',
    rightsHolder: 'CNN',
    licence: '',
    aiUse: 'assisted',
  } as const
  const made = item({ provenance }, { usageTerms: 'Nur im Netz.' })
  expect(made.associations?.[0]).toMatchObject({
    name: 'CNN-Bericht',
    rel: 'derivedFrom',
    uri: 'https://hafenbote.example/sources/cnn',
    contentCreated: '2025-01-21T00:00:00Z',
  })
  expect(made).toMatchObject({
    copyrightHolder: 'CNN',
    usageTerms: 'Nur im Netz.',
    digitalSourceType: { uri: expect.stringContaining('composite') },
  })
})

test('text is counted, and its attributions do not leave with it', () => {
  const [html, text] = item().bodies ?? []
  expect(html).toMatchObject({ contentType: 'text/html', wordCount: expect.any(Number), charCount: expect.any(Number) })
  expect(text?.contentType).toBe('text/plain')
  expect(html?.value).not.toMatch(/attribution|data-/)
})

test('the more important, the more urgent', () => {
  expect([5, 3, 1].map((importance) => item({}, { importance }).urgency)).toEqual([1, 5, 9])
})

test('what is not ninjs is never handed out', () => {
  const broken = { ...aPrintedStory(), dateline: 3 } as unknown as PrintedStory
  expect(() => ninjsOf(exported(broken), site)).toThrow(NotNinjs)
})
