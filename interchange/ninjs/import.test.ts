import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { plainText } from '../../model/body'
import { conformanceFiles, conformanceFolder } from '../../test/conformance'
import { refused } from '../../test/refused'
import { storyFromNinjs } from './import'
import type { NinjsItem } from './item'

const now = new Date('2025-01-22T08:30:00Z')
const read = (item: object) => storyFromNinjs(JSON.stringify({ uri: 'urn:newsml:dpa.com:20250121:1', ...item }), now)
const html = (value: string) => read({ bodies: [{ role: 'html', contentType: 'text/html', value }] }).text.body.content

const folder = conformanceFolder('ninjs')
if (!existsSync(folder))
  console.info(`IPTC’s examples of ninjs are not in ${folder}: they are skipped. MASTHEAD_CONFORMANCE_DATA says where else they are.`)
const letters = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/[\s\p{P}\p{S}]+/gu, '')

describe.skipIf(!existsSync(folder))('IPTC’s examples', () => {
  test.each(conformanceFiles(join(folder, 'examples', '3.0')))('$name comes in whole', ({ text }) => {
    const item = JSON.parse(text) as NinjsItem
    const story = storyFromNinjs(text, now)
    const bodies = item.bodies ?? []
    const body = bodies.find(({ contentType }) => contentType === 'text/html') ?? bodies[0]
    expect(story.uri).toBe(item.uri)
    expect(story.text.headline).toBe(item.headlines?.[0]?.value)
    if (body !== undefined) expect(letters(plainText(story.text.body))).toBe(letters(body.value))
    expect(story.provenance).toMatchObject({
      relation: 'wire_pickup_edited',
      rightsHolder: item.copyrightHolder ?? '',
      usageTerms: item.usageTerms ?? '',
    })
    expect(story.provenance.upstream[0]).toMatchObject({
      kind: 'wire_item',
      title: item.headlines?.[0]?.value,
      language: item.language ?? '',
    })
    for (const { name } of item.infoSources ?? []) expect(story.provenance.upstream.map(({ label }) => label)).toContain(name)
    for (const word of (item.by ?? '').split(' and ').filter(Boolean)) expect(story.makers.map(({ name }) => name)).toContain(word)
    expect(story.topics.map(({ name }) => name)).toEqual((item.subjects ?? []).map(({ name }) => name))
    expect(story.note).toBe(item.edNote ?? '')
    const pictures = [item, ...(item.associations ?? [])].filter(({ type }) => type === 'picture' || type === 'graphic')
    expect(story.pictures.map(({ uri }) => uri)).toEqual(pictures.map(({ uri }) => uri))
  })
})

describe('a text in HTML', () => {
  const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })

  test('keeps its blocks', () => {
    expect(
      html(
        '<body><p>Eins</p><h1>Kopf</h1><h3>Klein</h3><blockquote cite="https://a.example/"><p>Zitat</p></blockquote><ol start="3"><li>drei<li>vier</ol>',
      ),
    ).toEqual([
      paragraph('Eins'),
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Kopf' }] },
      { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Klein' }] },
      { type: 'blockquote', attrs: { cite: 'https://a.example/' }, content: [paragraph('Zitat')] },
      {
        type: 'orderedList',
        attrs: { start: 3 },
        content: [
          { type: 'listItem', content: [paragraph('drei')] },
          { type: 'listItem', content: [paragraph('vier')] },
        ],
      },
    ])
  })

  test('keeps what is bold, italic or a link', () => {
    expect(html('<p>a <b>b <i>c</i></b> <a href="https://a.example/x"><em>d</em></a></p>')).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'a ' },
          { type: 'text', text: 'b ', marks: [{ type: 'bold' }] },
          { type: 'text', text: 'c', marks: [{ type: 'bold' }, { type: 'italic' }] },
          { type: 'text', text: ' ' },
          { type: 'text', text: 'd', marks: [{ type: 'link', attrs: { href: 'https://a.example/x' } }, { type: 'italic' }] },
        ],
      },
    ])
  })

  test('loses scripts, styles and links that do not lead to the web', () => {
    const blocks = html(
      '<script>alert(1)</script><style>p{}</style><p onclick="x()">Vor <a href="javascript:alert(1)">Klick</a><iframe src="https://a.example"></iframe><svg><script>1</script></svg></p>',
    )
    expect(blocks).toEqual([paragraph('Vor Klick')])
  })

  test('keeps lists one deep, rows of tables, loose words and quotation marks that the browser would set', () => {
    expect(html('<ul><li>a<ul><li>b</li></ul></li></ul>')).toMatchObject([
      { content: [{ content: [paragraph('a')] }, { content: [paragraph('b')] }] },
    ])
    expect(html('<table><tr><th>Ort</th><td>Kiel</td></tr></table>')).toEqual([paragraph('Ort · Kiel')])
    expect(html('lose <p>Wörter</p> danach')).toEqual(['lose', 'Wörter', 'danach'].map(paragraph))
    expect(html('<p><q>Nein</q>, sagt er.</p>')).toEqual([paragraph('“Nein”, sagt er.')])
    expect(html('a<br>b<br><br>c')).toMatchObject([{ content: [{ text: 'a' }, { type: 'hardBreak' }, { text: 'b' }] }, paragraph('c')])
  })

  test('tells its pictures apart', () => {
    const story = read({
      bodies: [
        { value: '<p>Text</p><figure><img src="https://a.example/b.jpg" alt="Ein Boot"><figcaption>Im Hafen</figcaption></figure>' },
      ],
    })
    expect(plainText(story.text.body)).toBe('Text')
    expect(story.pictures).toEqual([
      { uri: 'https://a.example/b.jpg', address: 'https://a.example/b.jpg', alt: 'Ein Boot', caption: 'Im Hafen', credit: '' },
    ])
  })

  test('nested beyond reason is refused, and soon', () => {
    const deep = `${'<div>'.repeat(200_000)}x`
    expect(() => html(deep)).toThrow(refused('notReadable', { faults: [{ is: 'tooLarge' }] }))
  })
})

test('plain text has a paragraph a line, or where there are blank lines, between those', () => {
  const text = (value: string) => read({ bodies: [{ contentType: 'text/plain', value }] }).text.body.content
  expect(text('a\nb')).toHaveLength(2)
  expect(text('a\nb\n\nc')).toMatchObject([
    { content: [{ text: 'a' }, { type: 'hardBreak' }, { text: 'b' }] },
    { content: [{ text: 'c' }] },
  ])
})

test('an agency’s item of ninjs 2 is read too', () => {
  const story = storyFromNinjs(
    JSON.stringify({
      uri: 'urn:newsml:dpa.com:20090101:250121-99-1',
      version: '2',
      versioncreated: '2025-01-21T16:02:28+02:00',
      pubstatus: 'withheld',
      embargoed: '2025-02-01T06:00:00+01:00',
      urgency: 4,
      copyrightholder: 'dpa',
      ednote: 'Bitte Sperrfrist beachten.',
      language: 'de-DE',
      bodies: [{ role: 'html', contenttype: 'text/html', value: '<section><h1>Elfmeter</h1><p>Es war eine Hand.</p></section>' }],
      headlines: [{ role: 'main', value: 'Elfmeter' }],
      by: 'Von Vera Beispiel und Ada Muster, dpa',
    }),
    now,
  )
  expect(story).toMatchObject({
    language: 'de',
    text: { headline: 'Elfmeter', importance: 4 },
    note: 'Bitte Sperrfrist beachten.',
    embargo: { until: new Date('2025-02-01T05:00:00Z') },
    provenance: { rightsHolder: 'dpa', upstream: [{ label: 'dpa: Elfmeter', publisher: 'dpa', publishedOn: '2025-01-21' }] },
  })
  expect(plainText(story.text.body)).toBe('Es war eine Hand.')
  expect(story.makers.map(({ name, role, kind }) => [name, role, kind])).toEqual([
    ['Vera Beispiel', 'author', 'person'],
    ['Ada Muster', 'author', 'person'],
    ['dpa', 'agency', 'agency'],
  ])
})

test('an agency’s item of ninjs 1 is read too, with its makers, its embargo and its pictures', () => {
  const story = storyFromNinjs(
    JSON.stringify({
      uri: 'urn:newsml:dpa.com:20090101:250121-99-2',
      type: 'text',
      mimetype: 'text/html',
      representationtype: 'complete',
      version: '3',
      versioncreated: '2025-01-21T16:02:28+01:00',
      pubstatus: 'withheld',
      embargoed: '2025-02-01T06:00:00+01:00',
      urgency: 3,
      copyrightholder: 'dpa',
      usageterms: 'Nur online.',
      language: 'de-DE',
      headline: 'Elfmeter',
      byline: 'Von Vera Beispiel',
      located: 'Hamburg',
      person: [{ name: 'Vera Beispiel', rel: 'author', scheme: 'http://people.example', code: '17' }],
      infosource: [{ name: 'dpa', rel: 'contentsource' }],
      subject: [{ name: 'Fußball', scheme: 'http://cv.iptc.org/newscodes/mediatopic/', code: '20001065' }],
      place: [{ name: 'Hamburg', rel: 'mentioned', geojson: { type: 'Point', coordinates: [10, 53.5] } }],
      altids: { slug: 'elfmeter' },
      description_summary: 'Der Schiedsrichter sah nichts.',
      body_html: '<p>Es war eine Hand.</p>',
      body_text: 'Es war eine Hand.',
      charcount: 17,
      associations: {
        lead: {
          uri: 'urn:newsml:dpa.com:20090101:250121-99-3',
          type: 'picture',
          headline: 'Die Hand',
          description_caption: 'Eine Hand.',
          renditions: { web: { href: 'https://dpa.example/hand.jpg', mimetype: 'image/jpeg', width: 900, height: 600, sizeinbytes: 9 } },
        },
      },
    }),
    now,
  )
  expect(story).toMatchObject({
    version: '3',
    language: 'de',
    text: { headline: 'Elfmeter', standfirst: 'Der Schiedsrichter sah nichts.', dateline: 'Hamburg' },
    makers: [
      { name: 'Vera Beispiel', role: 'author', kind: 'person' },
      { name: 'dpa', role: 'agency', kind: 'agency' },
    ],
    embargo: { until: new Date('2025-02-01T05:00:00Z') },
    topics: [{ name: 'Fußball', slug: '20001065' }],
    provenance: { rightsHolder: 'dpa', usageTerms: 'Nur online.' },
    pictures: [{ caption: 'Eine Hand.', address: 'https://dpa.example/hand.jpg' }],
    leftOut: ['places'],
  })
  expect(plainText(story.text.body)).toBe('Es war eine Hand.')
})

test('what ninjs 1 does not know either is told', () => {
  expect(() => read({ headline: 'H', random: 1 })).toThrow(
    refused('notReadable', { faults: [{ is: 'unknown', at: '', property: 'random' }] }),
  )
})

test('people who are only spoken of are not its makers', () => {
  const { makers } = read({
    people: [{ name: 'Xi Jinping' }, { name: 'Putin', rel: 'about' }, { name: 'Vera Beispiel', rel: 'author' }],
    organisations: [{ name: 'Kreml' }],
  })
  expect(makers.map(({ name }) => name)).toEqual(['Vera Beispiel'])
})

test('an embargo that is over holds nothing, and one without an end holds until it is lifted', () => {
  expect(read({ pubStatus: 'withheld', embargoedUntil: '2025-01-22T08:00:00Z' }).embargo).toBeNull()
  expect(read({ pubStatus: 'withheld' }).embargo).toEqual({ until: null })
  expect(read({ pubStatus: 'usable' }).embargo).toBeNull()
})

test('a report keeps what it derives from, behind itself', () => {
  const { upstream } = read({
    copyrightHolder: 'dpa',
    headlines: [{ value: 'Ein Anruf' }],
    infoSources: [
      { name: 'CNN', uri: 'https://cnn.example/' },
      { name: 'dpa', role: 'provider' },
    ],
    associations: [
      { name: 'Erklärung des Kremls', rel: 'http://cv.iptc.org/newscodes/itemrelation/derivedFrom', uri: 'https://kreml.example/1' },
    ],
  }).provenance
  expect(upstream.map(({ label, url }) => [label, url])).toEqual([
    ['dpa: Ein Anruf', ''],
    ['Erklärung des Kremls', 'https://kreml.example/1'],
    ['CNN', 'https://cnn.example/'],
  ])
})

test('what is too long for the head is cut there, and stands in full above the text', () => {
  const headline = 'Sehr lang '.repeat(40).trim()
  const story = read({ headlines: [{ role: 'main', value: headline }], bodies: [{ value: 'Text' }] })
  expect(story.text.headline.length).toBeLessThanOrEqual(200)
  expect(plainText(story.text.body)).toBe(`${headline}\nText`)
})

describe('what cannot be read is refused with what is wrong', () => {
  const faults = (json: string) => {
    try {
      storyFromNinjs(json, now)
    } catch (fault) {
      return fault
    }
    return null
  }

  test.each([
    ['no JSON', 'Guten Tag', { is: 'notJson' }],
    ['no item', '[]', { is: 'wrongKind', at: '', wanted: 'object' }],
    ['no address of its own', '{}', { is: 'missing', at: '', property: 'uri' }],
    ['unknown words', '{"uri":"urn:a:b","random":1}', { is: 'unknown', at: '', property: 'random' }],
    ['a recalled report', '{"uri":"urn:a:b","pubStatus":"canceled"}', { is: 'canceled' }],
    [
      'a report within a report, without end',
      `{"uri":"urn:a:b","associations":${'[{"name":"a","uri":"urn:a:b","associations":'.repeat(30_000)}[]${'}]'.repeat(30_000)}}`,
      { is: 'tooLarge' },
    ],
  ])('%s', (_what, json, fault) => expect(faults(json)).toEqual(refused('notReadable', { faults: [fault] })))
})

describe('a hostile or careless file', () => {
  test.each([
    ['2099-01-01T10:00:00+01', '2099-01-01T09:00:00.000Z'],
    ['2099-01-01 10:00:00Z', '2099-01-01T10:00:00.000Z'],
    ['2099-12-31T23:59:60Z', null],
  ])('never loses its embargo by the way it writes the time: %s', (embargoedUntil, until) => {
    expect(read({ embargoedUntil }).embargo).toEqual({ until: until === null ? null : new Date(until) })
  })

  test.each(['constructor', '__proto__', 'toString'])('makes nobody a maker by the relation “%s”', (rel) => {
    expect(read({ people: [{ name: 'Vera Beispiel', rel }] }).makers).toEqual([])
  })

  test('does not fill the register with a thousand makers', () => {
    const by = Array.from({ length: 1000 }, (_, nth) => `Vera Beispiel ${nth}`).join(', ')
    expect(() => read({ by })).toThrow(refused('notReadable', { faults: [{ is: 'tooLarge' }] }))
  })

  test('puts no script in a text, neither as an element nor as an address', () => {
    const blocks = html(
      '<p onclick="x()"><a href="javascript:alert(1)">eins</a> <a href=" java\nscript:alert(1)">zwei</a><img src=x onerror=x()><script>x()</script></p><blockquote cite="data:text/html,x">drei</blockquote>',
    )
    expect(JSON.stringify(blocks)).not.toMatch(/script|alert|onerror|onclick|data:|href/)
  })
})
