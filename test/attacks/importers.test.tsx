import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { StoryBody } from '../../components/story-body'
import { bodyHtml } from '../../interchange/body-html'
import { storyFromNinjs } from '../../interchange/ninjs/import'
import { propose } from '../../interchange/propose/propose'
import { reportLimits } from '../../interchange/report/limits'
import { readPasted } from '../../interchange/report/pasted'
import { readReport } from '../../interchange/report/read'
import { Body, type Mark } from '../../model/body'
import { Refusal } from '../../model/refusal'
import { isLink, isWebAddress } from '../../model/text'
import { aBody } from '../marked-body'
import { attacks, attackTexts } from './attacks'
import { hostileBody, now } from './hostile-story'
import { faultsIn, vocabularyOf } from './inert'
import { hostileItem, reports } from './ways-in'

const shown = (body: Body) => renderToStaticMarkup(<StoryBody body={body} pictures={[]} notes={[]} language="de" siteLanguage="de" />)
const elsewhere = (body: Body) => bodyHtml(body, { address: 'https://bote.example', language: 'de', pictures: [] }).html
const onPage = vocabularyOf(shown(hostileBody('Wort')))
const inFeed = vocabularyOf(elsewhere(hostileBody('Wort')))

function expectInert(body: Body, way: string) {
  expect(faultsIn(shown(body), onPage), way).toEqual([])
  expect(
    faultsIn(elsewhere(body), inFeed).filter((fault) => !fault.startsWith('no rel')),
    way,
  ).toEqual([])
}

/** Every string in a value, with the way to it. */
function* stringsIn(value: unknown, at = ''): Generator<readonly [at: string, text: string]> {
  if (typeof value === 'string') yield [at, value]
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) yield* stringsIn(inner, `${at}.${name}`)
}

const linksIn = (body: Body): string[] => [...stringsIn(body)].flatMap(([at, text]) => (/\.(?:href|cite)$/.test(at) ? [text] : []))

describe('a report', () => {
  test.each(reports)(
    'that comes as $name is words, whatever stands in it',
    async ({ name, file, named }) => {
      let [read, refused] = [0, 0]
      for (const { text } of attacks) {
        const report = await readReport(file(text), named)
        if (report.is === 'refused') {
          refused += 1
          continue
        }
        read += 1
        expectInert(aBody(report.raw), `${name}: ${text.slice(0, 200)}`)
      }
      console.info(`${attacks.length} attacks in ${name}: ${read} read, ${refused} refused.`)
      expect(read).toBeGreaterThan(0)
    },
    120_000,
  )

  test('that is pasted is words, and what is proposed for it counts into them', async () => {
    for (const { text } of attacks) {
      const { read } = await readPasted(
        { text: '', html: `<meta charset="utf-8"><!--StartFragment-->${text}<!--EndFragment-->` },
        reportLimits,
      )
      if (read.is === 'refused') continue
      expectInert(aBody(read.raw), text)
      const proposal = propose(read.raw)
      for (const { start, end, text: words } of proposal.blocks) expect(proposal.text.slice(start, end)).toBe(words)
    }
  }, 120_000)
})

describe('an item of ninjs', () => {
  const take = (item: object) => {
    try {
      return storyFromNinjs(JSON.stringify(item), now)
    } catch (fault) {
      if (fault instanceof Refusal) return null
      throw fault
    }
  }
  const isAddress = (at: string) => /(?:\.url|\.archivedUrl|pictures\.\d+\.address)$/.test(at)

  function expectHarmless(words: string, ours: boolean): boolean {
    const story = take(hostileItem(words, ours))
    if (story === null) return false
    const { body, ...head } = story.text
    expect(Body.safeParse(body).success).toBe(true)
    expectInert(body, words)
    expect(linksIn(body).every(isLink)).toBe(true)
    for (const [at, text] of stringsIn({ head, ...story, text: null })) {
      if (isAddress(at)) expect(text === '' || isWebAddress(text), `${at} ${text}`).toBe(true)
      if (!/\.(?:uri|slug|leftOut\.\d+)$/.test(at) && !at.startsWith('.pictures'))
        expect(text, `${at}: ${words.slice(0, 200)}`).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u)
    }
    return true
  }

  test.each([false, true])('is words and links that lead somewhere, whatever stands in it (claims to be ours: %s)', (ours) => {
    const taken = attacks.filter(({ text }) => expectHarmless(text, ours)).length
    console.info(`${attacks.length} attacks in items of ninjs 3: ${taken} read, ${attacks.length - taken} refused.`)
    expect(taken).toBeGreaterThan(0)
  })

  test('is so too where attacks are mixed with ordinary words', () => {
    const mixed = fc.array(fc.oneof(fc.constantFrom(...attackTexts), fc.string({ unit: 'binary', maxLength: 12 })), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(mixed, fc.boolean(), (parts, ours) => void expectHarmless(parts.join(''), ours)),
      { numRuns: 200 },
    )
  })

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])('does nothing by a property called %s', (name) => {
    const json = JSON.stringify(hostileItem('Wort', false)).replace('"type":', `"${name}":{"admin":true,"value":"x"},"type":`)
    expect(() => storyFromNinjs(json, now)).toThrow(Refusal)
    expect(({} as Record<string, unknown>).admin).toBeUndefined()
  })

  test('gives no text a mark but those of the house', () => {
    const kinds: readonly Mark['type'][] = ['bold', 'italic', 'link']
    for (const { text } of attacks) {
      const story = take({ uri: 'urn:x:1', bodies: [{ contentType: 'text/html', value: `<p>Wort</p>${text}` }] })
      for (const [at, type] of stringsIn(story?.text.body)) if (/marks\.\d+\.type$/.test(at)) expect(kinds).toContain(type)
    }
  })
})
