import { expect, test } from 'vitest'
import { propose } from './propose'

const text =
  'The council decided late on Tuesday to close the old pool. Many people had come to speak against it, and they spoke at length before the vote.'
const makers = (...parts: string[]) =>
  propose(['Council to close the old pool', ...parts].join('\n\n'), { language: 'en' }).credits.map(
    ({ name, role, placement, scope, onBehalfOf }) => [name, role, placement, scope, onBehalfOf].join(', '),
  )

test('whoever made an agency’s report made what is picked up; the agency itself is named for it', () => {
  expect(
    makers('By Helen Marsh in Rotterdam', `ROTTERDAM, June 18 (Reuters) - ${text}`, '(Reporting by Helen Marsh; Editing by Mark Feld)'),
  ).toEqual([
    'Helen Marsh, author, end_credit, upstream, Reuters',
    'Reuters, agency, byline, this_story, ',
    'Mark Feld, editor, end_credit, upstream, Reuters',
  ])
  expect(makers(`BERLIN (AP) — ${text}`, '(AP)', 'AP writer Ann Lowe contributed.')).toContain(
    'Ann Lowe, contributing_reporter, end_credit, upstream, AP',
  )
})

test('own makers beside an agency are ours, and so is a picture', () => {
  expect(makers('By Ann Lowe', text, 'With material from Reuters')).toContain('Ann Lowe, author, byline, this_story, ')
  expect(makers(`ROTTERDAM (Reuters) - ${text}`, '(abc/Reuters)')).toContain('abc, author, end_credit, this_story, ')
  expect(makers(`ROTTERDAM (Reuters) - ${text}`, 'The pool in May. Photo: Jan Falk/Reuters', text)).toContain(
    'Jan Falk, photographer, picture, this_story, Reuters',
  )
})
