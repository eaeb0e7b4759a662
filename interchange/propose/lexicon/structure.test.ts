import { expect, test } from 'vitest'
import { agencies, agencyShort } from './agencies'
import { boilerplateRules, pageMarkRules, wayThroughSite } from './boilerplate'
import { bylineStarts, creditLabels } from './bylines'
import { functionWords } from './function-words'
import { outlets } from './outlets'

test('agencies are looked up in lower case, and every short name is of one', () => {
  for (const sign of agencies.keys()) expect(sign).toBe(sign.toLowerCase())
  for (const [name, short] of agencyShort)
    expect([agencies.has(name.toLowerCase()), agencies.get(short.toLowerCase())]).toEqual([true, short])
})
test('no name is outlet and agency', () => expect(outlets.filter((name) => agencies.has(name.toLowerCase()))).toEqual([]))
test('no small word speaks for both languages but those that both have', () => {
  expect([...functionWords.de].filter((word) => functionWords.en.has(word)).sort()).toEqual(
    ['am', 'an', 'es', 'in', 'was', 'war'].filter((word) => functionWords.de.has(word) && functionWords.en.has(word)),
  )
})
test('no rule takes a sentence for boilerplate, a page mark or a byline', () => {
  for (const sentence of [
    'Der Minister teilte am Montag die Auffassung seiner Kritiker.',
    'The council shares the concerns of residents.',
    'Von Hummeln heißt es oft, sie flögen bei jedem Wetter.',
    'Anzeigen gegen drei Männer wurden erstattet.',
    'By the time he left, it was dark.',
    'Watch out, he said.',
  ])
    expect([...boilerplateRules, ...pageMarkRules].filter((rule) => rule.test(sentence))).toEqual([])
  expect(bylineStarts.some((start) => start.test('by the time'))).toBe(false)
})
test('a way through a site has three stops', () => {
  expect(wayThroughSite('Startseite > Region > Verkehr')).toBe(true)
  expect(wayThroughSite('Brot | Salz')).toBe(false)
})
test('labels of credits have names of their own', () =>
  expect(new Set(creditLabels.map(({ rule }) => rule)).size).toBe(creditLabels.length))
