import { expect, test } from 'vitest'
import type { ProposedBlock } from '../../../model/proposal'
import { attributionsIn } from '../attributions'
import { answersIn } from './interview'

const paragraphs = (...texts: string[]): ProposedBlock[] => texts.map((text) => ({ kind: 'paragraph', text, start: 0, end: text.length }))

test('Whoever is asked answers, by label', () => {
  const blocks = paragraphs('Frage: Frau Holm, wann öffnet der Turm?', 'Antwort: Im Mai.', 'Frage: Und was kostet es?', 'Antwort: Nichts.')
  expect([...answersIn(blocks)]).toEqual([
    [1, { start: 9, label: '' }],
    [3, { start: 9, label: '' }],
  ])
  const named = paragraphs('ABENDBLATT: Wann öffnet der Turm?', 'Holm: Im Mai.', 'ABENDBLATT: Was kostet es?', 'Holm: Nichts.')
  expect([...answersIn(named).values()].map(({ label }) => label)).toEqual(['Holm', 'Holm'])
})

test('Paragraphs with a colon are no interview where nobody asks', () => {
  expect(answersIn(paragraphs('Umleitung: über Sankt Veit.', 'Tempo: 60.', 'Dauer: bis Mai.')).size).toBe(0)
  expect(answersIn(paragraphs('Die Polizei rät: Türen zu.', 'Holm: „Ja.“', 'Sie ging.')).size).toBe(0)
})

test('Questions and answers without labels follow each other', () => {
  const blocks = paragraphs(
    'Sie haben den Turm gebaut. Warum?',
    'Weil ich die Aussicht mag. Und meine Frau auch.',
    'Was hat Sie dabei am meisten gekostet?',
    'Mich? Drei Sommer.',
    'Was kommt als Nächstes?',
    'Ich schlafe aus.',
  )
  expect([...answersIn(blocks).keys()]).toEqual([1, 3, 5])
  const report = paragraphs('Warum klemmt das Tor?', 'Niemand weiß es.', 'Die Stadt prüft.', 'Wer zahlt?', 'Das ist offen.', 'Und nun?')
  expect(answersIn(report).size).toBe(0)
})

test('One label that answers is enough where the questions have none', () => {
  const blocks = paragraphs('Frau Holm, wann öffnet der Turm?', 'Holm: Im Mai.', 'Und was kostet es?', 'Holm: Nichts.')
  expect([...answersIn(blocks).keys()]).toEqual([1, 3])
})

test('A full name over the first answer and a surname over the others are one person', () => {
  const blocks = paragraphs(
    'Frau Holm, wann öffnet der Turm?',
    'Greta Holm: Im Mai.',
    'Und was kostet es?',
    'Holm: Nichts.',
    'Und das Tor?',
  )
  expect([...answersIn(blocks).keys()]).toEqual([1, 3])
  const two = paragraphs('Wann öffnet der Turm?', 'Greta Holm: Im Mai.', 'Und was kostet es?', 'Jan Falk: Nichts.', 'Und das Tor?')
  expect(answersIn(two).size).toBe(0)
})

test('What the headline of an interview quotes is whoever answers', () => {
  const texts = ['„Der Turm fehlte mir“', 'Frau Holm, wann öffnet der Turm?', 'Greta Holm: Im Mai.', 'Und was kostet es?', 'Holm: Nichts.']
  let at = 0
  const blocks = texts.map((text, nth): ProposedBlock => {
    const start = at
    at += text.length + 2
    return { kind: nth === 0 ? 'headline' : 'paragraph', text, start, end: start + text.length }
  })
  const [headline] = attributionsIn(blocks, 'de').attributions
  expect(headline).toMatchObject({ exact: '„Der Turm fehlte mir“', speakers: [{ name: 'Greta Holm', inferred: true }] })
})

test('Whoever answers is called by name where a line over the interview has only a calling', () => {
  const blocks = paragraphs(
    'Ökonom Holm: „Das Tor bleibt“',
    'Der Forscher Enzo Holm hält das Tor für sicher.',
    'Herr Holm, warum klemmt das Tor?',
    'Weil ich es nie geölt habe.',
    'Und was kostet Sie das?',
    'Mich? Drei Sommer.',
    'Was kommt als Nächstes?',
    'Ich schlafe aus.',
  )
  expect(attributionsIn(blocks, 'de').attributions.find(({ rule }) => rule === 'speaker-colon')?.speakers[0]?.name).toBe('Enzo Holm')
})
