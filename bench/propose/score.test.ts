import { expect, test } from 'vitest'
import type { Proposal } from '../../model/proposal'
import type { Annotation } from './sample'
import { scoreOf } from './score'

const text = 'Werk schließt\n\n„Das ist  bitter“, sagte Ada Muster. Die Stadt hilft. Das Werk\nschließe, teilte sie mit.'

const annotation: Annotation = {
  id: 'x',
  language: 'de',
  date: '',
  mangled: false,
  headline: 'Werk schließt',
  standfirst: '',
  dateline: '',
  blocks: [
    { kind: 'headline', starts: 'Werk schließt', ends: 'Werk schließt' },
    { kind: 'paragraph', starts: '„Das ist bitter“,', ends: 'teilte sie mit.' },
  ],
  credits: [{ name: 'ADA MUSTER', role: 'author', placement: 'byline', scope: 'this_story', onBehalfOf: '' }],
  provenance: { relation: 'original', upstream: [] },
  attributions: [
    { exact: '„Das ist bitter“', occurrence: 1, kind: 'direct', speakers: [{ name: 'Ada Muster', inferred: false }] },
    { exact: 'Das Werk schließe', occurrence: 1, kind: 'indirect', speakers: [] },
  ],
  warnings: [],
}

const stretch = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const attribution = (exact: string, kind: 'direct' | 'indirect', name: string): Proposal['attributions'][number] => ({
  ...stretch(exact),
  exact,
  kind,
  speakers: [{ name, inferred: false, ...stretch('Ada Muster') }],
  documents: [],
  via: [],
  cue: null,
  utteredOn: '',
  rule: 'rule',
  confidence: 1,
})
const block = (kind: 'headline' | 'paragraph', words: string) => ({ kind, text: words, ...stretch(words) })

const proposal: Proposal = {
  language: 'de',
  text,
  headline: 'Werk schließt',
  standfirst: '',
  dateline: '',
  blocks: [block('headline', 'Werk schließt'), block('paragraph', text.slice(15))],
  credits: [{ name: 'Ada Muster', role: 'editor', placement: 'byline', scope: 'this_story', onBehalfOf: '', rule: '', start: 0, end: 4 }],
  provenance: { relation: 'original', upstream: [], rule: '' },
  attributions: [attribution('„Das ist  bitter“', 'direct', 'ada muster'), attribution('Die Stadt hilft.', 'indirect', 'Stadt')],
  warnings: [],
}

test('what was proposed is held against what was annotated, however lines are broken', () => {
  const { tallies, misses } = scoreOf(proposal, annotation)
  expect(tallies.get('direct quotes')).toEqual({ wanted: 1, proposed: 1, right: 1 })
  expect(tallies.get('their speaker')).toEqual({ wanted: 1, proposed: 1, right: 1 })
  expect(tallies.get('passages: indirect')).toEqual({ wanted: 1, proposed: 1, right: 0 })
  expect(tallies.get('attributed sentences')).toMatchObject({ proposed: 2, right: 1 })
  expect(tallies.get('blocks')).toEqual({ wanted: 2, proposed: 2, right: 2 })
  expect(tallies.get('headline')).toEqual({ wanted: 1, proposed: 1, right: 1 })
  expect(tallies.get('credits: name')).toEqual({ wanted: 1, proposed: 1, right: 1 })
  expect(tallies.get('credits: name, role, placement, scope')).toEqual({ wanted: 1, proposed: 1, right: 0 })
  expect(misses).toContainEqual({ measure: 'passages: indirect', is: 'missed', words: 'Das Werk schließe' })
  expect(misses).toContainEqual({ measure: 'passages: indirect', is: 'wrong', words: 'Die Stadt hilft. [rule]' })
})

test('a passage whose words were lost counts as missed', () => {
  const { tallies } = scoreOf({ ...proposal, text: 'Werk schließt', attributions: [] }, annotation)
  expect(tallies.get('direct quotes')).toEqual({ wanted: 1, proposed: 0, right: 0 })
  expect(tallies.get('attributed sentences')).toEqual({ wanted: 2, proposed: 0, right: 0 })
})

test('another speaker is a wrong one', () => {
  const [quote] = proposal.attributions
  if (quote === undefined) throw new Error('no quote')
  const { tallies } = scoreOf({ ...proposal, attributions: [{ ...quote, speakers: [] }] }, annotation)
  expect(tallies.get('their speaker')).toEqual({ wanted: 1, proposed: 1, right: 0 })
})
