import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { revisions } from '../../../../../../db/schema'
import { saveDraft } from '../../../../../../domain/stories/save-draft'
import { storyById } from '../../../../../../domain/stories/story'
import type { Body } from '../../../../../../model/body'
import { PictureId, type StoryId } from '../../../../../../model/ids'
import { StoryText } from '../../../../../../model/story'
import { aNewsroom, type TestNewsroom } from '../../../../../../test/newsroom'
import { type Choice, chosenText, differing, shownBody, sideOf, textParts } from './two-versions'

let house: TestNewsroom
beforeAll(async () => {
  house = await aNewsroom()
})
afterAll(() => house.close())

const aWord = fc.oneof(
  fc.constantFrom(
    'Xi',
    'sprach',
    'mit',
    'Putin',
    'über',
    '7,5',
    'Prozent',
    '„Ungewissheiten“',
    'Lu’an',
    '—',
    'naïve',
    '👩‍🚒',
    '习近平',
    '.',
  ),
  fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' }),
)
const aText = fc.array(aWord, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
const aParagraph = fc.array(aText, { maxLength: 3 }).map((runs) => ({
  type: 'paragraph' as const,
  content: runs.map((text, nth) => ({ type: 'text' as const, text, ...(nth % 2 === 1 ? { marks: [{ type: 'bold' as const }] } : {}) })),
}))
const paragraphs = fc.array(aParagraph, { minLength: 1, maxLength: 3 })
const items = paragraphs.map((content) => content.map((one) => ({ type: 'listItem' as const, content: [one] })))
const aBlock = fc.oneof(
  aParagraph,
  aParagraph.map(({ content }) => ({ type: 'heading' as const, attrs: { level: 2 as const }, content })),
  paragraphs.map((content) => ({ type: 'blockquote' as const, content })),
  items.map((content) => ({ type: 'bulletList' as const, content })),
  items.map((content) => ({ type: 'orderedList' as const, content })),
  aText.map((caption) => ({ type: 'figure' as const, attrs: { pictureId: PictureId.parse(crypto.randomUUID()), caption } })),
)
const aBody: fc.Arbitrary<Body> = fc.array(aBlock, { minLength: 1, maxLength: 6 }).map((content) => ({ type: 'doc', content }))

/** A second version of a body: another one, or the same with blocks changed, dropped and put in, as two people would have it. */
const twoBodies = fc.tuple(aBody, fc.array(fc.tuple(fc.nat(6), fc.option(aBlock)), { maxLength: 4 })).map(([mine, changes]) => {
  const content = [...mine.content]
  for (const [at, block] of changes) content.splice(at, 1, ...(block === null ? [] : [block]))
  const theirs: Body = { type: 'doc', content: content.length === 0 ? [{ type: 'paragraph' }] : content }
  return [mine, theirs] as const
})

const aChoice: fc.Arbitrary<Choice> = fc
  .array(fc.constantFrom('mine' as const, 'theirs' as const, undefined), { minLength: textParts.length, maxLength: textParts.length })
  .map((chosen) => Object.fromEntries(textParts.flatMap((part, nth) => (chosen[nth] === undefined ? [] : [[part, chosen[nth]]]))))

/** As long as the shortest field of the head takes. */
const aLine = aText.map((text) => [...text].slice(0, 40).join(''))
const aHead = fc.record({ kicker: aLine, headline: aLine, standfirst: aLine, dateline: aLine, importance: fc.integer({ min: 1, max: 5 }) })
const language = fc.constantFrom('de' as const, 'en' as const)
const twoTexts = fc.tuple(aHead, aHead, twoBodies, language, language).map(([mine, theirs, [ours, others], here, there]) => {
  const rest = { slug: '', sectionId: null, pictureId: null }
  return [
    StoryText.parse({ ...rest, ...mine, language: here, body: ours }),
    StoryText.parse({ ...rest, ...theirs, language: there, body: others }),
  ] as const
})

/** Everything that somebody typed into a body, found without knowing how a body is built. */
function typedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = Object.entries(value).flatMap(([name, inner]) =>
    ['text', 'caption'].includes(name) && typeof inner === 'string' ? [inner] : [],
  )
  return [...own, ...Object.values(value).flatMap(typedIn)]
}

test('no word of either version is missing where two are compared', () => {
  fc.assert(
    fc.property(twoBodies, ([mine, theirs]) => {
      for (const [which, body] of [
        ['mine', mine],
        ['theirs', theirs],
      ] as const) {
        const offered = sideOf(which, mine, theirs)
          .map(({ text }) => text)
          .join('')
        expect(offered).toBe(shownBody(body))
        for (const typed of typedIn(body)) expect(offered).toContain(typed)
      }
    }),
    { numRuns: 500 },
  )
})

test('what is marked in one version is what the other has not: without the marks, both are the same', () => {
  fc.assert(
    fc.property(twoBodies, ([mine, theirs]) => {
      const unmarked = (which: 'mine' | 'theirs') => sideOf(which, mine, theirs).flatMap(({ is, text }) => (is === 'same' ? [text] : []))
      expect(unmarked('mine').join('')).toBe(unmarked('theirs').join(''))
    }),
    { numRuns: 500 },
  )
})

test('each part that differs is offered, and what is chosen of it stands whole', () => {
  fc.assert(
    fc.property(twoTexts, aChoice, ([mine, theirs], choice) => {
      const chosen = chosenText(mine, theirs, choice)
      for (const part of textParts) expect(chosen[part]).toEqual((choice[part] === 'theirs' ? theirs : mine)[part])
      const offered = differing(mine, theirs)
      for (const part of Object.keys(mine) as (keyof StoryText)[]) {
        if (JSON.stringify(mine[part]) !== JSON.stringify(theirs[part])) expect(offered).toContain(part)
      }
    }),
    { numRuns: 500 },
  )
})

test('whatever is chosen, both versions can be had again', { timeout: 120_000 }, async () => {
  const ada = await house.aStaffMember('editor')
  const edda = await house.aStaffMember('editor')
  await fc.assert(
    fc.asyncProperty(twoTexts, aChoice, fc.boolean(), async ([mine, theirs], choice, sameWriter) => {
      const storyId = await house.aStory({ by: ada })
      await house.act(saveDraft, sameWriter ? ada : edda, { storyId, seen: 1, text: theirs, copies: {} })
      const { version: seen } = await standing(storyId)
      const text = chosenText(mine, theirs, choice)
      await house.act(saveDraft, ada, { storyId, seen, over: true, text, instead: [mine], copies: {} })
      expect((await standing(storyId)).draft).toEqual(text)
      const kept = await house.reader.select().from(revisions)
      const texts = [...kept.filter((one) => one.storyId === storyId).map(({ content }) => content), (await standing(storyId)).draft]
      const whole = texts.map((text) => JSON.stringify(textParts.map((part) => text[part])))
      for (const version of [mine, theirs]) expect(whole).toContain(JSON.stringify(textParts.map((part) => version[part])))
    }),
    { numRuns: 60 },
  )
})

async function standing(storyId: StoryId) {
  const story = await storyById(house.reader, storyId)
  if (story === null) throw new Error('no story')
  return story
}
