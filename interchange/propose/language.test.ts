import { expect, test } from 'vitest'
import { languageOf } from './language'

test('a report is told by its small words', () => {
  expect(languageOf('Der Minister sagte, er habe von dem Bericht des New York Times Magazine nichts gewusst.')).toBe('de')
  expect(languageOf('The minister said that he had not heard of the Süddeutsche Zeitung report before.')).toBe('en')
  expect(languageOf('')).toBe('de')
})
