import { expect, test } from 'vitest'
import { StoryText } from '../../../../../../model/story'
import { aBody } from '../../../../../../test/marked-body'
import { fingerprint } from './fingerprint'

const text = (words: string) =>
  StoryText.parse({
    kicker: '',
    headline: 'Nichts geht verloren',
    standfirst: '',
    dateline: '',
    slug: '',
    sectionId: null,
    language: 'de',
    importance: 3,
    pictureId: null,
    body: aBody(words),
  })

test('the same text has the same fingerprint, and each keystroke another', () => {
  const typed = [...'習近平 und Putin sprachen über „Ungewissheiten“, 33 Tage lang: 7,5 Prozent. '.repeat(40)]
  const states = typed.map((_, nth) => text(typed.slice(0, nth + 1).join('')))
  const prints = states.map(fingerprint)
  expect(states.map((state) => fingerprint(structuredClone(state)))).toEqual(prints)
  expect(new Set(prints).size).toBe(new Set(states.map((state) => JSON.stringify(state))).size)
})

test('two letters that changed places are another text', () => {
  expect(fingerprint(text('Der Pegel steigt.'))).not.toBe(fingerprint(text('Der Pegle steigt.')))
})

test('a long text is recognised by a few characters', () => {
  expect(fingerprint(text('Wort '.repeat(19_000))).length).toBeLessThan(30)
})
