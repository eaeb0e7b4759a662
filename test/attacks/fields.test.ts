import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { AliasDetails } from '../../model/alias'
import { AttributionDetails } from '../../model/attribution'
import { Body } from '../../model/body'
import { ContributorDetails } from '../../model/contributor'
import { CorrectionDetails } from '../../model/correction'
import { CreditDetails } from '../../model/credit'
import { PictureDetails } from '../../model/picture'
import { ProvenanceDetails } from '../../model/provenance'
import { RegisterEntry } from '../../model/register-import'
import { ErrorReport } from '../../model/report'
import { readSearch } from '../../model/search'
import { SectionDetails, TopicDetails } from '../../model/section'
import { Settings } from '../../model/settings'
import { SourceDetails } from '../../model/source'
import { StaffDetails } from '../../model/staff'
import { StoryText } from '../../model/story'
import { isLink, isWebAddress, webAddress } from '../../model/text'
import { hostileAddresses } from './addresses'
import { attacks } from './attacks'

/** Everything that somebody can fill in, by the schemas that forms, actions and routes read it with. */
const forms = {
  AliasDetails,
  AttributionDetails,
  ContributorDetails,
  CorrectionDetails,
  CreditDetails,
  ErrorReport: ErrorReport.omit({ website: true }),
  PictureDetails,
  ProvenanceDetails,
  RegisterEntry,
  SectionDetails,
  Settings,
  SourceDetails,
  StaffDetails,
  StoryText: StoryText.omit({ body: true }),
  TopicDetails,
} satisfies Record<string, z.ZodObject>

const fields = Object.entries(forms).flatMap(([form, { shape }]) =>
  Object.entries(shape).map(([field, schema]) => ({ name: `${form}.${field}`, schema: schema as z.ZodType })),
)

/** Control characters but the line break, and what turns the words beside it around. */
const harmful = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\p{Cs}]/u

describe('a field', () => {
  test.each(fields)('$name takes an attack as plain words, or refuses it', ({ schema }) => {
    for (const { text } of attacks)
      for (const typed of [text, [text]]) {
        const read = schema.safeParse(typed)
        for (const taken of read.success ? [read.data].flat() : []) expect(taken).not.toMatch(harmful)
      }
  })

  test.each(fields)('$name never leads where no link may', ({ name, schema }) => {
    const isAddress = /\.(?:url|archivedUrl|links|address)$/.test(name)
    for (const address of hostileAddresses)
      for (const typed of [address, [address]]) {
        const read = schema.safeParse(typed)
        if (isAddress && read.success)
          expect(
            [read.data].flat().every((taken) => taken === '' || isWebAddress(String(taken))),
            address,
          ).toBe(true)
      }
  })

  test('attacks are tried in every one of them', () => {
    console.info(
      `${attacks.length} attacks in ${fields.length} fields of ${Object.keys(forms).length} forms: ${attacks.length * fields.length} entries.`,
    )
    expect(attacks.length).toBeGreaterThan(500)
    expect(new Set(attacks.map(({ text }) => text)).size).toBe(attacks.length)
  })
})

describe('an address that no link may have', () => {
  const body = (mark: object, cite: string | null) => ({
    type: 'doc',
    content: [
      { type: 'blockquote', attrs: { cite }, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Hier', marks: [mark] }] }] },
    ],
  })

  test.each(hostileAddresses)('%j is refused wherever one can be entered', (address) => {
    expect([isLink(address), isWebAddress(address), webAddress.safeParse(address).success]).toEqual([false, false, false])
    expect(Body.safeParse(body({ type: 'link', attrs: { href: address } }, null)).success).toBe(false)
    expect(Body.safeParse(body({ type: 'bold' }, address)).success).toBe(false)
  })
})

test('a text has no element, mark or property that the house does not know', () => {
  const paragraph = (inner: object) => ({ type: 'doc', content: [{ type: 'paragraph', content: [inner] }] })
  const text = { type: 'text', text: 'Wort' }
  for (const type of ['script', 'image', 'iframe', 'html', 'codeBlock', '__proto__', 'constructor'])
    expect(Body.safeParse({ type: 'doc', content: [{ type, attrs: { src: 'x' } }] }).success).toBe(false)
  for (const type of ['style', 'code', 'textStyle', '__proto__'])
    expect(Body.safeParse(paragraph({ ...text, marks: [{ type, attrs: { style: 'x' } }] })).success).toBe(false)
  const read = Body.parse(
    JSON.parse(
      JSON.stringify(paragraph({ ...text, onclick: 'hit()' })).replace('"onclick"', '"onclick":"hit()","__proto__":{"admin":true},"x"'),
    ),
  )
  expect(read).toEqual(paragraph(text))
  expect(({} as Record<string, unknown>).admin).toBeUndefined()
})

test('what is searched for is a line of words, whatever stands in the address', () => {
  for (const { text } of attacks) {
    const search = readSearch({ q: text, section: text, person: text, from: text, to: text, before: text })
    expect([...search.q].length).toBeLessThanOrEqual(200)
    expect(search.q).not.toMatch(harmful)
    expect([search.section, search.person, search.from, search.to].join('')).toMatch(/^[a-z0-9-]*$/)
  }
})
