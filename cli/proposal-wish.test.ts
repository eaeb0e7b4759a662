import { expect, test } from 'vitest'
import { wishOf } from './proposal-wish'

const asked = (line: object) => wishOf(JSON.stringify(line))

test('a line asks for a report to be read, with whatever id it has', () => {
  expect(asked({ id: 'a', text: 'Text', date: '2025-01-21', language: 'de' })).toEqual({
    is: 'asked',
    id: 'a',
    text: 'Text',
    wish: { date: '2025-01-21', language: 'de' },
  })
  expect(asked({ text: '' })).toEqual({ is: 'asked', id: null, text: '', wish: {} })
  expect(asked({ id: [1], text: '' })).toMatchObject({ id: [1] })
  expect(wishOf('\uFEFF{"id":1,"text":"Text"}\r')).toMatchObject({ id: 1, text: 'Text' })
})

test('the time of a day and the country of a language are let go', () => {
  expect(asked({ text: '', date: '2025-01-21T10:00:00Z', language: 'de-AT' })).toMatchObject({
    wish: { date: '2025-01-21', language: 'de' },
  })
})

test('what is no day and no language known here is left to the text', () => {
  for (const given of [
    { date: 'gestern', language: 'fr' },
    { date: '2025-13-01', language: 5 },
    { date: null, language: null },
  ])
    expect(asked({ text: '', ...given })).toMatchObject({ is: 'asked', wish: {} })
})

test('a line that asks for nothing is refused, with its id as far as it has one', () => {
  for (const line of ['5', 'null', '"Text"', '[{"text":"Text"}]', 'Text']) expect(wishOf(line)).toEqual({ is: 'refused', code: 'notJson' })
  expect(asked({ id: 7, text: 5 })).toEqual({ is: 'refused', code: 'noText', id: 7 })
  expect(asked({})).toEqual({ is: 'refused', code: 'noText' })
  expect(wishOf('{"id": "a \\"b\\"", "text": "Das We')).toEqual({ is: 'refused', code: 'notJson', id: 'a "b"' })
  expect(wishOf('{"id": 12, "text')).toEqual({ is: 'refused', code: 'notJson', id: 12 })
  expect(wishOf('{"text": "\\"id\\": 5,')).toEqual({ is: 'refused', code: 'notJson' })
})
