import type { Writer } from '../db/client'
import { beginFromOriginal } from '../domain/originals/begin-story'
import { keepOriginal } from '../domain/originals/keep'
import { changeProvenance } from '../domain/provenance/change'
import { saveDraft } from '../domain/stories/save-draft'
import { storyById } from '../domain/stories/story'
import type { OriginalId, SectionId, StoryId } from '../model/ids'
import type { Staff } from '../model/staff'
import { aReview, crediting, type Parts, party, saying, textOf } from '../test/an-original'

interface Builders {
  act<Input, Result>(
    command: (tx: Writer, who: Staff, input: Input, now: Date) => Promise<Result>,
    who: Staff,
    input: Input,
  ): Promise<Result>
  /** A word that nobody may be given. */
  secret(what: string): string
  readonly reporter: Staff
  readonly editor: Staff
  readonly section: SectionId
}

/**
 * A story, ready to be published, of which readers get the text alone: what was left out of it and what is proposed is for
 * the desk; and a report that nobody has made a story of.
 */
export async function secretOriginals({
  act,
  secret,
  reporter,
  editor,
  section,
}: Builders): Promise<{ storyId: StoryId; ids: OriginalId[] }> {
  const keep = (parts: Parts, what: string) => {
    const text = textOf(parts)
    const name = `${secret(`file name of ${what}`)}.txt`
    return act(keepOriginal, reporter, {
      name,
      format: 'text',
      bytes: Buffer.from(text),
      raw: text,
      text,
      language: 'de',
      date: '2025-01-21',
    })
  }
  const parts: Parts = [
    ['headline', 'Offene Vorlage'],
    ['byline', `Von ${secret('byline left in an original')}`],
    ['dateline', `OFFENBACH (${secret('agency in the dateline of an original')}) -`],
    ['paragraph', 'Offen gesagt ist das alles.'],
    ['caption', `${secret('caption left in an original')}. Foto: ${secret('picture credit left in an original')}`],
    ['end_credit', `Mitarbeit: ${secret('end credit left in an original')}`],
    ['boilerplate', `Lesen Sie auch: ${secret('boilerplate left in an original')}`],
    ['paragraph', 'Mehr ist offen.'],
  ]
  const used = await keep(parts, 'an original')
  const names = {
    speakers: [party(secret('speaker who is proposed'))],
    documents: [party(secret('document that is proposed'))],
    via: [party(secret('outlet that is proposed'))],
  }
  const review = aReview(used, parts, {
    dateline: '',
    credits: [
      crediting(secret('author who is proposed'), { state: 'undecided', onBehalfOf: secret('agency that is proposed') }),
      crediting(secret('upstream maker who is proposed'), { state: 'undecided', scope: 'upstream', placement: 'end_credit' }),
    ],
    provenance: { relation: 'based_on', upstream: [party(secret('upstream report that is proposed'))], state: 'undecided' },
    attributions: [saying('Offen gesagt', { ...names, rule: secret('rule of a proposal') }, parts)],
  })
  const { storyId } = await act(beginFromOriginal, reporter, review)
  const story = await storyThere(act, editor, storyId)
  await act(saveDraft, editor, { storyId, seen: story.version, text: { ...story.draft, sectionId: section }, copies: {} })
  await act(changeProvenance, editor, {
    storyId,
    relation: 'original',
    upstream: [],
    extent: '',
    rightsHolder: '',
    licence: '',
    usageTerms: '',
    rights: 'cleared',
    aiUse: 'none',
  })
  const unused = await keep([['paragraph', secret('text of an original that nobody used')]], 'an original that nobody used')
  return { storyId, ids: [used, unused] }
}

const storyThere = async (act: Builders['act'], who: Staff, id: StoryId) => {
  const story = await act((tx) => storyById(tx, id), who, id)
  if (story === null) throw new Error('no story')
  return story
}
