import { attributePassage } from '../domain/attributions/attribute'
import { addAlias } from '../domain/contributors/aliases'
import { choosePortrait } from '../domain/contributors/portrait'
import { correctStory } from '../domain/corrections/correct'
import { addCredit } from '../domain/credits/credit'
import { addPicture } from '../domain/media/add'
import { creditPicture } from '../domain/media/credit'
import { changeProvenance, setEmbargo } from '../domain/provenance/change'
import { changeSettings, siteSettings } from '../domain/settings/settings'
import { publishStory } from '../domain/stories/publish'
import { saveDraft } from '../domain/stories/save-draft'
import { scheduleStory } from '../domain/stories/schedule'
import { storyById } from '../domain/stories/story'
import { setTopics } from '../domain/stories/topics'
import { withdrawStory } from '../domain/stories/withdraw'
import type { ContributorId, SourceId, StoryId, TopicId } from '../model/ids'
import type { StoryText } from '../model/story'
import { aBody, aMark, aMarkedBody } from './marked-body'
import type { BuiltNewsroom } from './newsroom'

interface StoryWish extends Partial<StoryText> {
  readonly by?: readonly ContributorId[]
  readonly about?: readonly TopicId[]
  readonly from?: readonly SourceId[]
}

/**
 * A small newsroom in which every kind of thing that readers can see is there, with stories of the last hours and one of
 * the month before, drafts, and something behind each that is not to be seen.
 * @param now stories were published in the hours before
 */
export async function aLivelyNewsroom(house: BuiltNewsroom, now: Date) {
  const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
  const long = ago(40 * 24)
  const admin = await house.aStaffMember('admin', { name: 'Umbruch' })

  const sections = {
    ausland: await house.aSection({ slug: 'ausland', name: 'Ausland' }),
    politik: await house.aSection({ slug: 'politik', name: 'Politik' }),
    sport: await house.aSection({ slug: 'sport', name: 'Sport' }),
    leer: await house.aSection({ slug: 'leer', name: 'Leer' }),
  }
  const topics = { china: await house.aTopic('China'), serie: await house.aTopic('Serie'), ruhig: await house.aTopic('Ruhig') }
  const people = {
    ada: await house.aContributor({ name: 'Ada Federkiel', slug: 'ada-federkiel', fediverse: '@ada@federn.example' }),
    /** The same person, entered twice. */
    short: await house.aContributor({ name: 'A. Federkiel', slug: 'a-federkiel' }),
    cora: await house.aContributor({ name: 'Cora Blei', slug: 'cora-blei' }),
    /** Made a picture and nothing else: there is no page. */
    bert: await house.aContributor({ name: 'Bert Blende', slug: 'bert-blende' }),
    /** Never credited with anything. */
    dora: await house.aContributor({ name: 'Dora Durchschuss', slug: 'dora-durchschuss' }),
  }
  const sources = {
    report: await house.aSource({ label: 'Der Bericht', slug: 'der-bericht', kind: 'media_report', publisher: 'Xinhua' }),
    dossier: await house.aSource({ label: 'Das Dossier', slug: 'das-dossier', kind: 'media_report', publisher: 'Xinhua' }),
    insider: await house.aSource({ label: 'Egon Zeuge', slug: 'ein-beamter', naming: 'unnamed', description: 'ein Beamter' }),
    unused: await house.aSource({ label: 'Unbenutzt', slug: 'unbenutzt', publisher: 'Xinhua' }),
  }
  const pictures = { harbour: await picture('a'), face: await picture('b'), unused: await picture('c') }

  await house.act(changeSettings, admin, { ...(await siteSettings(house.reader)), contactEmail: 'hallo@bote.example' }, long)
  await house.act(creditPicture, admin, { id: pictures.harbour, credits: [{ contributorId: people.bert, role: 'photographer' }] }, long)
  await house.act(choosePortrait, admin, { contributorId: people.ada, pictureId: pictures.face }, long)
  await house.act(addAlias, admin, { contributorId: people.ada, kind: 'initials', name: 'af', validFrom: '', validUntil: '' }, long)
  const account = await house.aStaffMember('reporter', { name: 'Ada Federkiel', contributorId: people.ada })

  const gipfel = await published('gipfel', ago(3), {
    sectionId: sections.ausland,
    importance: 4,
    pictureId: pictures.harbour,
    by: [people.ada],
    about: [topics.china],
    from: [sources.report],
  })
  const nachspiel = await published('nachspiel', ago(4), { sectionId: sections.ausland, by: [people.ada], about: [topics.china] })
  const words = { kind: 'clarification', text: 'Gemeint war Dienstag.', place: 'foot', removal: 'none' } as const
  await house.act(correctStory, admin, { storyId: nachspiel, ...words, passages: [], withDraft: false }, ago(2))
  const wahl = await published('wahl', ago(5), { sectionId: sections.politik, by: [people.cora], from: [sources.dossier] })
  const series: StoryId[] = []
  for (let nth = 1; nth <= 6; nth += 1)
    series.push(await published(`folge-${nth}`, ago(20 - nth), { sectionId: sections.politik, by: [people.cora], about: [topics.serie] }))
  const archiv = await published('archiv', long, { sectionId: sections.ausland, by: [people.short] })
  const weg = await published('weg', ago(6), { sectionId: sections.politik, by: [people.cora], about: [topics.serie] })
  await house.act(withdrawStory, admin, { storyId: weg, notice: 'Ein Irrtum.' }, ago(1))

  const entwurf = await drafted('entwurf', { sectionId: sections.ausland, by: [people.dora] })
  const gesperrt = await drafted('gesperrt', { sectionId: sections.politik, by: [people.cora] })
  await house.act(setEmbargo, admin, { storyId: gesperrt, until: null, note: '' }, ago(1))
  const geplant = await drafted('geplant', { sectionId: sections.sport, by: [people.cora] })
  await house.act(scheduleStory, admin, { storyId: geplant, dueAt: now.getTime() + 1000 * 3_600_000 }, ago(1))
  const stories = { gipfel, nachspiel, wahl, folge: series[0] as StoryId, archiv, weg, entwurf, gesperrt, geplant }

  return { house, now, long, admin, account, sections, topics, people, sources, pictures, stories, edit, publish, drafted, published }

  async function picture(digit: string) {
    const digest = digit.repeat(64)
    const file = { key: `${digest.slice(0, 24)}x500y500`, digest, width: 900, height: 600, focal: { x: 500, y: 500 } }
    const words = { alt: 'Ein Hafen', creditLine: 'Archiv', rights: 'cleared' } as const
    return house.act(addPicture, admin, { ...file, ...words, fileName: `${digit}.jpg` }, long)
  }

  async function drafted(slug: string, { by = [], about = [], from = [], ...text }: StoryWish): Promise<StoryId> {
    const mark = aMark()
    const resting = from.includes(sources.report)
    const body = resting ? aMarkedBody('Lange. ', ['Es wird nichts daraus.', mark]) : aBody('Das Gespräch dauerte lange.')
    const storyId = await house.aStory({ by: admin, slug, headline: `Über ${slug}`, body, ...text })
    for (const contributorId of by) await house.act(addCredit, admin, { storyId, contributorId, role: 'author', scope: 'this_story' }, long)
    if (about.length > 0) await house.act(setTopics, admin, { storyId, topics: [...about] }, long)
    const fields = { extent: '', rightsHolder: '', licence: '', usageTerms: '', rights: 'cleared', aiUse: 'none' } as const
    if (from.length > 0) await house.act(changeProvenance, admin, { storyId, relation: 'based_on', upstream: [...from], ...fields }, long)
    const nothing = { documents: [], via: [], utteredOn: '', originalText: '', originalLanguage: '', note: '' }
    if (resting)
      await house.act(attributePassage, admin, { id: mark, storyId, kind: 'fact', speakers: [sources.insider], ...nothing }, long)
    return storyId
  }

  async function published(slug: string, at: Date, wish: StoryWish): Promise<StoryId> {
    const storyId = await drafted(slug, wish)
    await publish(storyId, at)
    return storyId
  }

  function publish(storyId: StoryId, at = now) {
    return house.act(publishStory, admin, { storyId, creditsReason: 'So ist es richtig.' }, at)
  }

  /** Saves other words of a draft. */
  async function edit(storyId: StoryId, words: Partial<StoryText>) {
    const story = await storyById(house.reader, storyId)
    if (story === null) throw new Error('no story')
    await house.act(saveDraft, admin, { storyId, seen: story.version, text: { ...story.draft, ...words }, copies: {} }, now)
  }
}

export type LivelyNewsroom = Awaited<ReturnType<typeof aLivelyNewsroom>>
