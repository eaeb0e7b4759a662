import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type { Block, Body, Inline, Mark } from '../model/body'
import { contributorKinds } from '../model/contributor'
import { correctionKinds } from '../model/correction'
import { creditDegrees, creditPlacements, creditRoles, creditScopes } from '../model/credit'
import type { ExportedStory } from '../model/exported-story'
import { CorrectionId, PictureId, StoryId } from '../model/ids'
import type { PrintedSource, PrintedStory, PublicSource } from '../model/printed'
import { aiUses, provenanceRelations } from '../model/provenance'
import { sourceKinds } from '../model/source'

/*
 * Any story, with everything that one can have, for tests that must hold for all of them.
 */

/** A word of anything but white space and control characters: markup, quotation marks, other scripts, emoji. */
const word = fc
  .oneof(
    { arbitrary: fc.constantFrom('Übergabe', '„Haus“', '<b>', '&amp;', '</p>', "it's", '"so"', '中文', 'a', '--', '👩‍🚒'), weight: 2 },
    { arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }), weight: 1 },
  )
  .map((typed) => typed.replace(/[\s\p{Cc}\p{Z}\u200B\u202A-\u202E\u2066-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/gu, ''))
  .filter((typed) => typed !== '')

/** Words with a space between each. */
export const words = (most: number, least = 1) => fc.array(word, { minLength: least, maxLength: 6 }).map((some) => cut(some, most))

function cut(some: readonly string[], most: number): string {
  let text = ''
  for (const one of some) if (text.length + one.length + 1 <= most) text = text === '' ? one : `${text} ${one}`
  return text
}

const link = fc
  .oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.constant('mailto:desk@example.org'))
  .filter((url) => url.length < 500)

const marks = fc
  .record({ link: fc.option(link, { nil: undefined }), bold: fc.boolean(), italic: fc.boolean() })
  .map(({ link: href, bold, italic }): Mark[] => [
    ...(href === undefined ? [] : [{ type: 'link' as const, attrs: { href } }]),
    ...(bold ? [{ type: 'bold' as const }] : []),
    ...(italic ? [{ type: 'italic' as const }] : []),
  ])

const run = fc
  .array(fc.record({ text: words(200), marks, after: fc.constantFrom('', ' ', 'break') }), { minLength: 1, maxLength: 5 })
  .map((pieces) => {
    const inlines: Inline[] = []
    for (const [nth, piece] of pieces.entries()) {
      const last = nth === pieces.length - 1
      const text = piece.text + (piece.after === ' ' && !last ? ' ' : '')
      if (text.trim() === '') continue
      const before = inlines.at(-1)
      const same = before?.type === 'text' && JSON.stringify(before.marks ?? []) === JSON.stringify(piece.marks)
      if (same) inlines[inlines.length - 1] = { ...before, text: before.text + text }
      else inlines.push(piece.marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks: piece.marks })
      if (piece.after === 'break' && !last) inlines.push({ type: 'hardBreak' })
    }
    return inlines.length === 0 ? [{ type: 'text' as const, text: 'a' }] : inlines
  })

const paragraph = run.map((content) => ({ type: 'paragraph' as const, content }))
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 3 })
const item = paragraphs.map((content) => ({ type: 'listItem' as const, content }))
const list = fc.array(item, { minLength: 1, maxLength: 4 })

const block: fc.Arbitrary<Block> = fc.oneof(
  paragraph,
  fc
    .record({ level: fc.constantFrom(2 as const, 3 as const), content: run })
    .map(({ level, content }) => ({ type: 'heading' as const, attrs: { level }, content })),
  fc
    .record({ cite: fc.option(link), content: paragraphs })
    .map(({ cite, content }) => ({ type: 'blockquote' as const, attrs: { cite }, content })),
  list.map((content) => ({ type: 'bulletList' as const, content })),
  fc
    .record({ start: fc.nat(500), content: list })
    .map(({ start, content }) => ({ type: 'orderedList' as const, attrs: { start }, content })),
)

export const anyBody: fc.Arbitrary<Body> = fc.array(block, { minLength: 1, maxLength: 6 }).map((content) => ({ type: 'doc', content }))

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))
const moment = fc.date({ min: new Date('2025-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
const orNone = (some: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), some)
const slug = fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,8})?$/)

const credit = fc.record({
  slug: orNone(slug),
  name: words(120),
  initials: orNone(fc.constantFrom('abc', 'EB')),
  kind: fc.constantFrom(...contributorKinds),
  role: fc.constantFrom(...creditRoles),
  placement: fc.constantFrom(...creditPlacements),
  scope: fc.constantFrom(...creditScopes),
  degree: fc.constantFrom(...creditDegrees),
  place: orNone(words(80)),
  onBehalfOf: orNone(words(80)),
})

const namedSource = fc.record({
  is: fc.constant('named' as const),
  slug,
  kind: fc.constantFrom(...sourceKinds),
  label: words(150),
  publisher: orNone(words(150)),
  title: orNone(words(200)),
  url: orNone(fc.webUrl()),
  archivedUrl: orNone(fc.webUrl()),
  publishedOn: orNone(day),
  language: orNone(fc.constantFrom('de', 'en', 'pt-BR')),
})
const unnamedSource = fc.record({
  is: fc.constant('unnamed' as const),
  description: orNone(words(100)),
  anonymityReason: orNone(words(100)),
})
const source: fc.Arbitrary<PublicSource> = fc.oneof({ arbitrary: namedSource, weight: 3 }, { arbitrary: unnamedSource, weight: 1 })

const picture = fc.record({ caption: orNone(words(200)), alt: words(200), creditLine: orNone(words(80)) }).map((said) => ({
  ...said,
  id: PictureId.parse(randomUUID()),
  key: 'a'.repeat(24),
  width: 900,
  height: 600,
  credits: [],
  rights: 'cleared' as const,
}))

const correction = fc.record({ kind: fc.constantFrom(...correctionKinds), text: words(500), at: moment }).map((said) => ({
  ...said,
  id: CorrectionId.parse(randomUUID()),
  place: 'top' as const,
  removal: 'none' as const,
  passages: [],
  difference: null,
}))

export const anyPrintedStory: fc.Arbitrary<PrintedStory> = fc
  .record({
    head: fc.record({ kicker: orNone(words(80)), headline: words(200), standfirst: orNone(words(800)), dateline: orNone(words(80)) }),
    language: fc.constantFrom('de' as const, 'en' as const),
    place: fc.record({ section: fc.record({ slug, name: words(60) }), slug }),
    body: anyBody,
    pictures: fc.array(picture, { maxLength: 2 }),
    credits: fc.array(credit, { maxLength: 5 }),
    topics: fc.array(fc.record({ slug, name: words(60) }), { maxLength: 3 }),
    upstream: fc.array(source, { maxLength: 3 }),
    others: fc.array(fc.record({ source, part: fc.constantFrom('speaker' as const, 'document' as const, 'via' as const) }), {
      maxLength: 4,
    }),
    provenance: fc.record({
      relation: fc.constantFrom(...provenanceRelations),
      extent: orNone(words(300)),
      rightsHolder: orNone(words(200)),
      licence: orNone(words(200)),
      aiUse: fc.constantFrom(...aiUses),
    }),
    corrections: fc.array(correction, { maxLength: 2 }),
    publications: fc.integer({ min: 1, max: 9 }),
    at: moment,
  })
  .map(({ head, place, pictures, upstream, others, provenance, at, ...rest }) => ({
    ...head,
    ...place,
    ...rest,
    id: StoryId.parse(randomUUID()),
    picture: pictures[0] ?? null,
    pictures,
    sources: [...upstream.map((one) => used(one, 'upstream')), ...others.map((one) => used(one.source, one.part))],
    passages: new Map(),
    notes: [],
    provenance: { ...provenance, upstream },
    firstPublishedAt: at,
    publishedAt: at,
  }))

const used = (one: PublicSource, part: PrintedSource['parts'][number]): PrintedSource => ({
  source: one,
  parts: [part],
  kinds: [],
  passages: [],
  via: [],
})

/** A story as it leaves the house; `withdrawn` ones too. */
export const anyExportedStory: fc.Arbitrary<ExportedStory> = fc.oneof(
  {
    arbitrary: fc.record({
      is: fc.constantFrom('print' as const, 'desk' as const),
      story: anyPrintedStory,
      importance: fc.integer({ min: 1, max: 5 }),
      usageTerms: orNone(words(300)),
      begunAt: moment,
      changedAt: moment,
      embargo: fc.oneof(
        fc.constant(null),
        fc.record({ until: fc.option(fc.date({ min: new Date('2031-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })) }),
      ),
    }),
    weight: 9,
  },
  {
    arbitrary: fc
      .record({
        notice: orNone(words(300)),
        withdrawnAt: moment,
        publications: fc.integer({ min: 1, max: 9 }),
        language: fc.constantFrom('de' as const, 'en' as const),
      })
      .map((said) => ({ ...said, is: 'withdrawn' as const, id: StoryId.parse(randomUUID()) })),
    weight: 1,
  },
)
