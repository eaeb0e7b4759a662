import { expect, test } from 'vitest'
import type { Matches } from '../../../../../domain/originals/matches'
import { ContributorId, OriginalId, SourceId } from '../../../../../model/ids'
import type { DeskProposal } from './desk-proposal'
import { itemsOf } from './items'
import { knownFrom } from './known'
import { acceptable, isOpen, nextOpen, settledBy } from './review'
import { outsideBody, reviewedFrom } from './reviewed'
import { after, begun, keptOf, type Session, type Step, sessionFrom } from './session'

const text = 'Die Flut\n„Es reicht“, sagte Lind. Der Deich habe gehalten, teilte das Amt mit. Erwartet wird Regen.\n(abc/dpa)'
const stretch = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const speaker = (name: string) => ({ name, ...stretch(name), inferred: false })
const common = { documents: [], via: [], cue: null, confidence: 0.9, utteredOn: '' }
const agencyCredit = { role: 'agency', placement: 'end_credit', scope: 'this_story', onBehalfOf: '' } as const

const proposal: DeskProposal = {
  language: 'de',
  text,
  headline: 'Die Flut',
  standfirst: '',
  dateline: '',
  blocks: [
    { kind: 'headline', ...stretch('Die Flut') },
    { kind: 'paragraph', start: text.indexOf('„'), end: text.indexOf('\n(') },
    { kind: 'end_credit', ...stretch('(abc/dpa)') },
  ],
  credits: [
    { name: 'abc', ...agencyCredit, role: 'author', rule: 'own-initials', ...stretch('abc') },
    { name: 'dpa', ...agencyCredit, rule: 'signed-with-initials', ...stretch('dpa') },
  ],
  provenance: { relation: 'wire_pickup_edited', upstream: ['dpa'], rule: 'wire' },
  attributions: [
    { ...stretch('Der Deich habe gehalten'), ...common, kind: 'indirect', speakers: [speaker('Amt')], rule: 'clause-first' },
    { ...stretch('„Es reicht“'), ...common, kind: 'direct', speakers: [speaker('Lind')], rule: 'quote-said' },
  ],
  warnings: [
    { code: 'passiveWithoutSource', ...stretch('Erwartet wird Regen.') },
    { code: 'quoteWithoutSpeaker', ...stretch('„Es reicht“') },
  ],
}

const anna = ContributorId.parse('00000000-0000-4000-8000-000000000001')
const vera = SourceId.parse('00000000-0000-4000-8000-000000000002')
const matches: Matches = {
  makers: [
    {
      name: 'abc',
      doubtful: true,
      found: [{ id: anna, name: 'Anna Behrens', kind: 'person', jobTitle: 'Redakteurin', deactivated: false, by: 'initials' }],
    },
    {
      name: 'dpa',
      doubtful: false,
      found: [{ id: anna, name: 'Alte dpa', kind: 'agency', jobTitle: '', deactivated: true, by: 'agencyCode' }],
    },
  ],
  speakers: [{ name: 'Lind', doubtful: true, found: [{ id: vera, label: 'Vera Lind', kind: 'person', publisher: '', by: 'surname' }] }],
  documents: [],
  outlets: [],
}

const items = itemsOf(proposal)
const known = knownFrom(matches)
const key = (part: string) => items.find((item) => item.key.includes(part))?.key ?? ''
const stepped = (...steps: Step[]): Session => steps.reduce(after, begun)
const of = { originalId: OriginalId.parse('00000000-0000-4000-8000-000000000003'), language: 'de', date: '' } as const

test('passages are listed and numbered in the order of the text', () => {
  expect(items.map((item) => item.is)).toEqual(['provenance', 'credit', 'credit', 'attribution', 'attribution', 'warning'])
  expect(items.flatMap((item) => (item.is === 'attribution' ? [[item.number, item.proposed.rule, item.silent]] : []))).toEqual([
    [1, 'quote-said', true],
    [2, 'clause-first', false],
  ])
})

test('two proposals for the same words by the same rule are told apart', () => {
  const twice = itemsOf({ ...proposal, credits: [...proposal.credits, ...proposal.credits] })
  expect(new Set(twice.map((item) => item.key)).size).toBe(twice.length)
})

test('whoever steps through the open proposals passes by what is decided and what only warns, and goes round', () => {
  const { review } = stepped({ do: 'decide', keys: [key('signed')], as: 'rejected' })
  expect(nextOpen(items, review, key('own-initials'))?.key).toBe(key('quote-said'))
  expect(nextOpen(items, review, key('clause-first'))?.key).toBe('provenance')
  expect(nextOpen(items, review, 'provenance', -1)?.key).toBe(key('clause-first'))
  const all = items.map((item) => item.key)
  expect(nextOpen(items, stepped({ do: 'decide', keys: all, as: 'accepted' }).review, null)).toBeNull()
})

test('accepting all leaves open whatever is in doubt', () => {
  expect(acceptable(items, begun.review, known).map((item) => item.key)).toEqual(['provenance', key('clause-first')])
})

test('a name that was settled once is in doubt nowhere', () => {
  const lind = items.find((item) => item.key === key('quote-said'))
  if (lind === undefined) throw new Error('no quotation')
  const settles = settledBy(lind, begun.review, known)
  expect(settles).toEqual({ 'speaker:Lind': { id: vera, label: 'Vera Lind' } })
  const { review } = stepped({ do: 'decide', keys: [lind.key], as: 'accepted', settles }, { do: 'decide', keys: [lind.key], as: 'open' })
  expect(acceptable(items, review, known).map((item) => item.key)).toContain(lind.key)
})

test('each step is taken back in turn, one that decided many at once in one', () => {
  const many = items.map((item) => item.key)
  const session = stepped({ do: 'decide', keys: [key('quote-said')], as: 'rejected' }, { do: 'decide', keys: many, as: 'accepted' })
  const once = after(session, { do: 'undo' })
  expect(once.review.decided).toEqual({ [key('quote-said')]: 'rejected' })
  expect(after(once, { do: 'undo' })).toEqual(begun)
  expect(after(begun, { do: 'undo' })).toBe(begun)
})

test('what was kept is found again, and what is no review is not', () => {
  const session = stepped({ do: 'decide', keys: [key('quote-said')], as: 'rejected' })
  expect(sessionFrom(keptOf(session, false)).review).toEqual(session.review)
  for (const kept of [null, '', 'null', '3', '{"else":1}', '{', '{"decided":{},"past":3}']) expect(sessionFrom(kept)).toEqual(begun)
})

test('what was decided before a reload can be taken back after it, and only so many steps are kept', () => {
  const many = items.map((item) => item.key)
  const session = stepped({ do: 'decide', keys: [key('quote-said')], as: 'rejected' }, { do: 'decide', keys: many, as: 'accepted' })
  const reloaded = sessionFrom(keptOf(session, true))
  expect(after(reloaded, { do: 'undo' }).review.decided).toEqual({ [key('quote-said')]: 'rejected' })
  const long = stepped(...Array.from({ length: 50 }, (): Step => ({ do: 'decide', keys: many, as: 'accepted' })))
  expect(sessionFrom(keptOf(long, true)).past).toHaveLength(10)
})

test('what is sent: nothing rejected, names in doubt as names, those that were settled as entries', () => {
  const quote = items.find((item) => item.key === key('quote-said'))
  const { review } = stepped(
    { do: 'decide', keys: [key('signed')], as: 'rejected' },
    { do: 'decide', keys: [key('clause-first')], as: 'accepted' },
    { do: 'setKind', block: Object.values(stretch('Die Flut')).join('-'), kind: 'kicker' },
  )
  const sent = reviewedFrom(of, proposal, items, review, known)
  expect(sent.rejected).toBe(1)
  expect(sent.blocks[0]?.kind).toBe('kicker')
  expect(sent.credits).toMatchObject([{ name: 'abc', state: 'undecided', contributorId: null }])
  expect(sent.provenance).toEqual({ relation: 'wire_pickup_edited', upstream: [{ name: 'dpa', sourceId: null }], state: 'undecided' })
  expect(sent.attributions).toMatchObject([
    { state: 'undecided', speakers: [{ name: 'Lind', sourceId: null }] },
    { state: 'accepted', speakers: [{ name: 'Amt', sourceId: null }] },
  ])
  if (quote === undefined) throw new Error('no quotation')
  const settled = after({ review, past: [] }, { do: 'decide', keys: [quote.key], as: 'accepted', settles: settledBy(quote, review, known) })
  expect(reviewedFrom(of, proposal, items, settled.review, known).attributions[0]).toMatchObject({
    state: 'accepted',
    speakers: [{ name: 'Lind', sourceId: vera }],
  })
})

test('somebody who can not be credited any more is never taken without a look', () => {
  const agency = items.filter((item) => item.key === key('signed'))
  expect(acceptable(agency, begun.review, known)).toEqual([])
})

test('a report for which no other is proposed may be said to rest on one', () => {
  const own = itemsOf({ ...proposal, provenance: { relation: 'original', upstream: [], rule: '' } })
  expect(own[0] && isOpen(own[0], begun.review)).toBe(false)
  expect(reviewedFrom(of, proposal, own, begun.review, known).provenance).toBeNull()
  const { review } = stepped({ do: 'changeProvenance', key: 'provenance', value: { relation: 'based_on', upstream: ['CNN'] } })
  expect(reviewedFrom(of, proposal, own, review, known).provenance).toEqual({
    relation: 'based_on',
    upstream: [{ name: 'CNN', sourceId: null }],
    state: 'accepted',
  })
})

test('a passage in the headline is not in the text that becomes the story; one that reaches into it is', () => {
  const passages = [
    { key: 'head', ...stretch('Flut') },
    { key: 'both', start: text.indexOf('Flut'), end: text.indexOf('reicht') },
    { key: 'text', ...stretch('„Es reicht“') },
  ]
  expect([...outsideBody(proposal.blocks, passages)]).toEqual(['head'])
})

test('initials that nobody is known by are not taken for a name', () => {
  const nobody = knownFrom({ makers: [], speakers: [], documents: [], outlets: [] })
  const taken = acceptable(items, begun.review, nobody).map((item) => item.key)
  expect(taken).not.toContain(key('own-initials'))
  // An agency is called by such letters.
  expect(taken).toContain(key('signed'))
  const { review } = stepped({ do: 'choose', name: 'maker:abc', chosen: { id: null, label: 'abc' } })
  expect(acceptable(items, review, nobody).map((item) => item.key)).toContain(key('own-initials'))
})
