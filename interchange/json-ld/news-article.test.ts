import { expect, test } from 'vitest'
import { passageAnchor } from '../../components/passage-note'
import { aBody } from '../../test/marked-body'
import {
  aCorrection,
  aCredit,
  aNamedSource,
  aNote,
  anUnnamedSource,
  aPictureCredit,
  aPrintedPicture,
  aPrintedStory,
} from '../../test/printed-story'
import { newsArticle } from './news-article'
import type { Site } from './site'

const site: Site = {
  siteName: 'Wendhafener Bote',
  tagline: '',
  address: 'https://bote.example',
  language: 'de',
  contactEmail: '',
  imprint: '',
}
const said = (wish: Parameters<typeof aPrintedStory>[0]) => newsArticle(aPrintedStory(wish), site)
const cnn = aNamedSource({ kind: 'media_report', slug: 'cnn-bericht', label: 'CNN-Bericht', publisher: 'CNN', language: 'en' })
const basedOn = (...upstream: ReturnType<typeof aNamedSource>[]) => ({
  ...aPrintedStory().provenance,
  relation: 'adapted_from' as const,
  upstream,
})

test('authors stand in the order in which they were printed, each with the address of their page', () => {
  const { author } = said({
    credits: [
      aCredit({ name: 'Zoë Zuerst', slug: 'zoe-zuerst' }),
      aCredit({ name: 'Auslandsredaktion', slug: 'auslandsredaktion', kind: 'desk' }),
      aCredit({ name: 'Ada Danach', slug: '' }),
    ],
  })
  expect(author).toEqual([
    {
      '@type': 'Person',
      '@id': 'https://bote.example/people/zoe-zuerst#contributor',
      name: 'Zoë Zuerst',
      url: 'https://bote.example/people/zoe-zuerst',
    },
    {
      '@type': 'Organization',
      '@id': 'https://bote.example/people/auslandsredaktion#contributor',
      name: 'Auslandsredaktion',
      url: 'https://bote.example/people/auslandsredaktion',
    },
    { '@type': 'Person', name: 'Ada Danach' },
  ])
})

test('makers of the report that a story rests on are its makers, and nobody of ours', () => {
  const article = said({
    credits: [
      aCredit({ name: 'Simone McCarthy', scope: 'upstream', placement: 'end_credit' }),
      aCredit({ name: 'Betsy Klein', slug: 'betsy-klein', scope: 'upstream', placement: 'end_credit', role: 'contributing_reporter' }),
      aCredit({ name: 'CNN', slug: 'cnn', kind: 'agency', scope: 'upstream', placement: 'end_credit', role: 'agency' }),
    ],
    provenance: basedOn(cnn),
  })
  expect(article).not.toHaveProperty('author')
  expect(article).not.toHaveProperty('contributor')
  expect(article.isBasedOn).toMatchObject([
    {
      '@type': 'NewsArticle',
      name: 'CNN-Bericht',
      author: [{ name: 'Simone McCarthy' }],
      contributor: [{ '@type': 'Role', contributor: { name: 'Betsy Klein', url: 'https://bote.example/people/betsy-klein' } }],
      publisher: [{ '@type': 'Organization', name: 'CNN', url: 'https://bote.example/people/cnn' }],
    },
  ])
})

test('a translation says of which work, which rests on what is behind it', () => {
  const behind = aNamedSource({ kind: 'statement', slug: 'erklaerung', label: 'Erklärung des Ministeriums' })
  const article = said({ provenance: { ...basedOn(cnn, behind), relation: 'translation_of' } })
  expect(article).not.toHaveProperty('isBasedOn')
  expect(article.translationOfWork).toMatchObject({
    name: 'CNN-Bericht',
    inLanguage: 'en',
    isBasedOn: { name: 'Erklärung des Ministeriums' },
  })
})

test('licence and rights are those of the report that a story was made from, else its own', () => {
  const { provenance } = aPrintedStory()
  const rights = { licence: 'https://creativecommons.org/licenses/by/4.0/', rightsHolder: 'CNN' }
  const told = { license: rights.licence, copyrightHolder: { '@type': 'Organization', name: 'CNN' } }
  expect(said({ provenance: { ...provenance, ...rights } })).toMatchObject(told)
  const adapted = said({ provenance: { ...basedOn(cnn), ...rights } })
  expect(adapted.isBasedOn).toMatchObject([told])
  expect(adapted).not.toHaveProperty('license')
})

test('each role becomes the property that schema.org has for it', () => {
  const article = said({
    credits: [
      aCredit({ name: 'Eda', role: 'editor', placement: 'end_credit' }),
      aCredit({ name: 'Das Ressort', role: 'editor', placement: 'end_credit', kind: 'desk' }),
      aCredit({ name: 'Uta', role: 'translator', placement: 'end_credit' }),
      aCredit({ name: 'Pia', role: 'producer', placement: 'end_credit' }),
      aCredit({ name: 'Rea', role: 'responsible', placement: 'end_credit' }),
      aCredit({ name: 'Fee', role: 'fact_checker', placement: 'end_credit' }),
      aCredit({ name: 'dpa', slug: 'dpa', role: 'agency', placement: 'byline', kind: 'agency' }),
    ],
  })
  expect(article.editor).toMatchObject([{ name: 'Eda' }])
  expect(article.translator).toMatchObject([{ name: 'Uta' }])
  expect(article.producer).toMatchObject([{ name: 'Pia' }])
  expect(article.accountablePerson).toMatchObject([{ name: 'Rea' }])
  expect(article.contributor).toMatchObject([
    { '@type': 'Role', contributor: { '@type': 'Organization', name: 'Das Ressort' } },
    { roleName: ['Faktenprüfung', 'http://cv.iptc.org/newscodes/contentprodpartyrole/factChecker'], contributor: { name: 'Fee' } },
  ])
  expect(article.isBasedOn).toMatchObject([{ publisher: { name: 'dpa', url: 'https://bote.example/people/dpa' } }])
  expect(article).not.toHaveProperty('author')
})

test('whoever is not printed is not told to machines', () => {
  expect(JSON.stringify(said({ credits: [aCredit({ name: 'Stille Mitarbeit', placement: 'none' })] }))).not.toContain('Stille Mitarbeit')
})

test('a picture says who made it, and a photographer of the story stands there and nowhere else', () => {
  const picture = aPrintedPicture({ credits: [aPictureCredit({ name: 'Foto Amt', slug: 'foto-amt' })] })
  const credits = [aCredit({ name: 'Lena Linse', slug: 'lena-linse', role: 'photographer', placement: 'picture' })]
  const article = said({ picture, pictures: [picture], credits })
  expect(article.image).toMatchObject([
    {
      '@type': 'ImageObject',
      contentUrl: `https://bote.example/media/${picture.key}-w1280.jpg`,
      width: { value: 1280 },
      height: { value: 853 },
      creditText: 'Foto: Foto Amt',
      creator: [{ name: 'Foto Amt' }, { name: 'Lena Linse' }],
    },
  ])
  expect(article).not.toHaveProperty('contributor')
})

test('without a picture its photographer is a contributor', () => {
  const article = said({ credits: [aCredit({ name: 'Lena Linse', role: 'photographer', placement: 'end_credit' })] })
  expect(article.contributor).toMatchObject([{ roleName: 'Foto', contributor: { name: 'Lena Linse' } }])
})

test('somebody’s own words are quotations, with who said them, where, and how they were said first', () => {
  const ministry = aNamedSource({ kind: 'statement', slug: 'ministerium', label: 'Erklärung' })
  const notes = [
    aNote({ number: 1, speakers: [aNamedSource()], documents: [ministry], via: [cnn], originalText: '新高度', originalLanguage: 'zh' }),
    aNote({ number: 2, kind: 'indirect', passage: 'dass sie zusammenstehen' }),
  ]
  expect(said({ notes }).hasPart).toEqual([
    {
      '@type': 'Quotation',
      '@id': 'https://bote.example/ausland/gespraech#passage-1',
      text: '„Wir stehen zusammen“',
      inLanguage: 'de',
      creator: [{ '@type': 'Person', '@id': 'https://bote.example/sources/xi-jinping#source', name: 'Xi Jinping' }],
      isBasedOn: [
        { '@type': 'CreativeWork', '@id': 'https://bote.example/sources/ministerium#source', name: 'Erklärung' },
        { '@type': 'NewsArticle', '@id': 'https://bote.example/sources/cnn-bericht#source', name: 'CNN-Bericht' },
      ],
      translationOfWork: {
        '@type': 'Quotation',
        text: '新高度',
        inLanguage: 'zh',
        creator: [expect.objectContaining({ name: 'Xi Jinping' })],
      },
    },
  ])
})

test('a source that is not named is cited by what readers are told of it, and speaks without a name', () => {
  const official = anUnnamedSource('ein Beamter des Ministeriums', 'Er darf nicht mit der Presse sprechen.')
  const article = said({
    sources: [{ source: official, parts: ['speaker'], kinds: ['direct'], passages: [1], via: [] }],
    notes: [aNote({ speakers: [official] })],
  })
  expect(article.citation).toEqual(['ein Beamter des Ministeriums'])
  expect(article.hasPart).toMatchObject([{ creditText: 'ein Beamter des Ministeriums' }])
  expect(JSON.stringify(article.hasPart)).not.toContain('creator')
})

test('named sources are cited as what they are', () => {
  const sources = [
    aNamedSource({ kind: 'law', slug: 'grundgesetz', label: 'Grundgesetz', url: 'https://example.org/gg' }),
    aNamedSource({ kind: 'dataset', slug: 'zahlen', label: 'Handelszahlen', publisher: 'Zollamt', publishedOn: '2025-01-13' }),
    aNamedSource({ kind: 'person', slug: 'putin', label: 'Wladimir Putin' }),
  ].map((source) => ({ source, parts: [], kinds: [], passages: [], via: [] }))
  expect(said({ sources }).citation).toMatchObject([
    { '@type': 'Legislation', name: 'Grundgesetz', url: 'https://example.org/gg' },
    { '@type': 'Dataset', publisher: { name: 'Zollamt' }, datePublished: '2025-01-13' },
    { '@type': 'CreativeWork', creator: { '@type': 'Person', name: 'Wladimir Putin' } },
  ])
})

test('corrections are told with their kind and day, and the last of them is when the story last changed', () => {
  const at = new Date('2025-02-01T10:00:00Z')
  const article = said({ corrections: [aCorrection({ at, text: 'Es war der Dienstag.' }), aCorrection({ kind: 'update' })] })
  expect(article.correction).toMatchObject([
    { '@type': 'CorrectionComment', name: 'Berichtigung', text: 'Es war der Dienstag.', datePublished: at.toISOString() },
    { name: 'Aktualisierung' },
  ])
  expect(article.dateModified).toBe(at.toISOString())
  expect(article.creativeWorkStatus).toBe('Published')
})

test('a retracted story says that it is', () => {
  expect(said({ corrections: [aCorrection({ kind: 'retraction' })] }).creativeWorkStatus).toBe('Retracted')
})

test('the use of AI is told, also where only the one who prompted it is credited', () => {
  const { provenance } = aPrintedStory()
  expect(said({}).digitalSourceType).toBeUndefined()
  expect(said({ provenance: { ...provenance, aiUse: 'generated' } }).digitalSourceType).toBe(
    'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
  )
  const prompted = said({ credits: [aCredit({ name: 'Kai', role: 'ai_prompting', placement: 'end_credit' })] })
  expect(prompted.digitalSourceType).toBe('https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource')
  expect(JSON.stringify(prompted)).not.toContain('Kai')
})

test('text, length, place and matters are the printed ones', () => {
  const article = said({
    body: aBody('Vier Wörter stehen hier.'),
    topics: [{ slug: 'china', name: 'China' }],
    credits: [aCredit({ place: 'Peking' })],
  })
  expect(article).toMatchObject({
    articleBody: 'Vier Wörter stehen hier.',
    wordCount: 4,
    dateline: 'Hongkong',
    locationCreated: [{ name: 'Hongkong' }, { name: 'Peking' }],
    articleSection: 'Ausland',
    keywords: ['China'],
    about: [{ name: 'China', url: 'https://bote.example/topics/china' }],
    isAccessibleForFree: true,
  })
})

test('a quotation is found at its passage on the page', () => {
  expect(said({ notes: [aNote({ number: 7 })] }).hasPart).toMatchObject([
    { '@id': expect.stringMatching(new RegExp(`#${passageAnchor(7)}$`)) },
  ])
})
