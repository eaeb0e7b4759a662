import { importReport } from '../cli/import-report'
import type { Newsroom, Writer } from '../db/client'
import { attributePassage } from '../domain/attributions/attribute'
import { createContributor } from '../domain/contributors/create'
import { choosePortrait } from '../domain/contributors/portrait'
import { correctStory } from '../domain/corrections/correct'
import { addCredit } from '../domain/credits/credit'
import { storePicture } from '../domain/media/store'
import { keepOriginal } from '../domain/originals/keep'
import { changeProvenance, setEmbargo } from '../domain/provenance/change'
import { createSection, createTopic } from '../domain/sections/sections'
import { changeSettings, siteSettings } from '../domain/settings/settings'
import { createSource } from '../domain/sources/create'
import { createStory } from '../domain/stories/create'
import { importStory } from '../domain/stories/import-story'
import { publishStory } from '../domain/stories/publish'
import { reportError } from '../domain/stories/report-error'
import { saveDraft } from '../domain/stories/save-draft'
import { storyById } from '../domain/stories/story'
import { submitStory } from '../domain/stories/submit'
import { setTopics } from '../domain/stories/topics'
import { withdrawStory } from '../domain/stories/withdraw'
import { storyFromNinjs } from '../interchange/ninjs/import'
import { readReport } from '../interchange/report/read'
import type { Body } from '../model/body'
import type { OriginalId, PictureId, SectionId, StoryId } from '../model/ids'
import { Refusal } from '../model/refusal'
import type { Staff } from '../model/staff'
import { StoryText } from '../model/story'
import { asLine, asProse } from '../model/text'
import { attackTexts } from '../test/attacks/attacks'
import { hostileItem, reports } from '../test/attacks/ways-in'
import { aMark } from '../test/marked-body'
import { aPicture } from '../test/pictures'

/** Places of a story that hold one attack each; the text holds as many again. */
const placesInAStory = 30

export interface AttackedNewsroom {
  readonly stories: readonly StoryId[]
  /** Where stories are or were published. */
  readonly live: readonly string[]
  /** What stands above each that still is, as it was typed. */
  readonly headlines: ReadonlyMap<string, string>
  readonly people: readonly string[]
  readonly sources: readonly string[]
  readonly topics: readonly string[]
  readonly sections: readonly string[]
  readonly pictures: readonly PictureId[]
  readonly originals: readonly OriginalId[]
  /** How many attacks stand anywhere, each counted wherever it stands. */
  readonly placed: number
}

/** Fills a newsroom with every attack, by the commands of the desk and by what takes reports in. */
export async function fillWithAttacks(house: Newsroom, admin: Staff, reporter: Staff): Promise<AttackedNewsroom> {
  let placed = 0
  let at = 0
  const next = () => {
    placed += 1
    at += 1
    return attackTexts[(at - 1) % attackTexts.length] ?? ''
  }
  const line = (most: number) => asLine(asLine(next()).slice(0, most)) || 'Wort'
  const prose = (most: number) => asProse(asProse(next()).slice(0, most)) || 'Wort'

  let clock = Date.now() - 7_200_000
  const now = () => {
    clock += 1000
    return new Date(clock)
  }
  const act = <Input, Result>(command: (tx: Writer, who: Staff, input: Input, now: Date) => Promise<Result>, who: Staff, input: Input) =>
    house.write((tx) => command(tx, who, input, now()))

  const all = attackTexts.map(asProse).join('\n\n')
  await act(changeSettings, admin, {
    ...(await siteSettings(house.reader)),
    siteName: '"><img src=x onerror=hit()></title></script>',
    tagline: "'-hit()-'</script><script>hit()</script>",
    place: '<svg onload=hit()>',
    imprint: all.slice(0, 20_000),
    privacy: all.slice(-40_000),
  })
  const sections: { readonly id: SectionId; readonly slug: string }[] = []
  for (const slug of ['eins', 'zwei', 'drei'])
    sections.push({ id: await act(createSection, admin, { slug, name: `${slug} ${line(70)}`, description: prose(600) }), slug })

  const [stories, live, people, sources, topics]: [StoryId[], string[], string[], string[], string[]] = [[], [], [], [], []]
  const headlines = new Map<string, string>()
  const pictures: PictureId[] = []
  const count = Math.ceil(attackTexts.length / placesInAStory)
  for (let nth = 0; nth < count; nth += 1) {
    const section = sections[nth % sections.length]
    if (section === undefined) throw new Error('no section')
    const name = `angriff-${nth}`
    const source = await act(createSource, reporter, {
      kind: 'media_report',
      label: line(200),
      publisher: line(200),
      title: line(300),
      url: 'https://example.org/quelle',
    })
    const speaker = await act(createSource, reporter, {
      kind: 'person',
      label: line(200),
      naming: 'described',
      description: line(300),
      anonymityReason: prose(600),
      identity: prose(2000),
    })
    const person = await act(createContributor, admin, {
      kind: 'person',
      name: line(160),
      jobTitle: line(120),
      biography: prose(4000),
      place: line(120),
      publicContact: line(200),
      expertise: [line(80)],
      links: ['https://example.org/'],
    })
    const topic = await act(createTopic, admin, { name: `${nth} ${line(70)}` })
    const { id: pictureId } = await storePicture(
      house,
      admin,
      {
        bytes: await aPicture({ width: 60 + nth, height: 40 }),
        fileName: next(),
        words: {
          alt: line(500),
          caption: prose(1000),
          creditLine: line(200),
          creator: line(200),
          copyright: line(300),
          usageTerms: prose(1000),
          rights: 'cleared',
        },
      },
      now(),
    )
    pictures.push(pictureId)
    await act(choosePortrait, admin, { contributorId: person, pictureId })

    const storyId = await act(createStory, reporter, { language: 'de' })
    const mark = aMark()
    const text = StoryText.parse({
      kicker: line(80),
      headline: line(200),
      standfirst: prose(1000),
      dateline: line(80),
      slug: name,
      sectionId: section.id,
      language: 'de',
      importance: 3,
      pictureId,
      body: bodyOf(mark, pictureId, Array.from({ length: placesInAStory }, next), line(1000)),
    })
    await act(saveDraft, admin, { storyId, seen: 1, text, copies: {} })
    await act(addCredit, admin, { storyId, contributorId: person, role: 'author', scope: 'this_story' })
    await act(setTopics, admin, { storyId, topics: [topic] })
    await act(changeProvenance, admin, {
      storyId,
      relation: 'based_on',
      upstream: [source],
      extent: line(300),
      rightsHolder: line(200),
      licence: line(200),
      usageTerms: prose(1000),
      rights: 'cleared',
      aiUse: 'none',
    })
    await act(attributePassage, admin, {
      id: mark,
      storyId,
      kind: 'indirect',
      speakers: [speaker],
      documents: [source],
      via: [],
      utteredOn: '',
      originalText: prose(4000),
      originalLanguage: 'en',
      note: prose(1000),
    })
    await act(submitStory, reporter, { storyId, note: prose(500) })
    stories.push(storyId)
    sources.push(source)
    people.push(person)
    topics.push(topic)
    if (nth % 6 === 5) {
      await act(setEmbargo, admin, { storyId, until: null, note: line(300) })
      continue
    }
    await act(publishStory, admin, { storyId })
    const path = `/${section.slug}/${name}`
    live.push(path)
    await house.write((tx) =>
      reportError(tx, { storyId, message: prose(4000), contact: line(200), website: '' }, `net ${nth}`, new Map(), now()),
    )
    if (nth % 6 === 4) {
      await act(withdrawStory, admin, { storyId, notice: prose(1000) })
      continue
    }
    const changed = await storyById(house.reader, storyId)
    const headline = line(200)
    headlines.set(path, headline)
    await act(saveDraft, admin, {
      storyId,
      seen: changed?.version ?? 1,
      text: { ...text, headline, standfirst: prose(1000) },
      copies: {},
    })
    await act(correctStory, admin, {
      storyId,
      kind: 'correction',
      passages: [mark],
      text: prose(2000),
      place: 'top',
      removal: 'none',
      withDraft: true,
    })
  }

  // What others send: items of ninjs, and reports that become stories by what is proposed for them, or wait.
  for (const [nth, words] of attackTexts.entries()) {
    if (nth % 12 !== 0) continue
    try {
      const story = storyFromNinjs(JSON.stringify({ ...hostileItem(words, nth % 24 === 0), uri: `urn:x:${nth}` }), now())
      const input = { story, format: 'ninjs', digest: String(nth), bytes: 1, language: 'de', again: false } as const
      stories.push(await house.write((tx) => importStory(tx, reporter, admin, input, now())))
      placed += 20
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault
    }
  }
  const originals: OriginalId[] = []
  for (const [nth, { file, named }] of reports.entries()) {
    const words = Array.from({ length: 40 }, () => asProse(next())).join('</p><p>')
    const bytes = file(words)
    const report = await readReport(bytes, named)
    if (report.is === 'refused') continue
    const fileName = `${nth} ${next().slice(0, 150)}`
    if (nth % 2 === 0) {
      const { storyId } = await importReport(
        house,
        reporter,
        { file: fileName.replaceAll('/', ' '), bytes, report, date: '', again: true },
        now(),
      )
      stories.push(storyId)
    } else {
      const input = { name: fileName, format: report.format, bytes, raw: report.raw, text: report.raw, language: 'de', date: '' } as const
      originals.push(await act(keepOriginal, reporter, input))
    }
  }
  return { stories, live, headlines, people, sources, topics, sections: sections.map(({ slug }) => slug), pictures, originals, placed }
}

function bodyOf(mark: ReturnType<typeof aMark>, pictureId: PictureId, words: readonly string[], caption: string): Body {
  const [attributed = 'Wort', linked = 'Wort', ...others] = words
  const paragraph = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })
  return {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: attributed, marks: [{ type: 'attribution', attrs: { id: mark } }] }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: linked, marks: [{ type: 'link', attrs: { href: 'https://example.org/"><script>hit()</script>' } }] },
        ],
      },
      ...others
        .slice(0, 10)
        .map((text) => ({ type: 'heading' as const, attrs: { level: 2 as const }, content: [{ type: 'text' as const, text }] })),
      { type: 'blockquote', attrs: { cite: "https://example.org/'onclick='hit()" }, content: others.slice(10, 14).map(paragraph) },
      { type: 'figure', attrs: { pictureId, caption } },
      ...others.slice(14).map(paragraph),
    ],
  }
}
