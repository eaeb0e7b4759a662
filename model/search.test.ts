import { expect, test } from 'vitest'
import { readSearch } from './search'

test('a reader may type anything into the address', () => {
  expect(readSearch({ q: '  Xi\nund  Putin ', section: 'ausland', from: '2025-01-21' })).toEqual({
    q: 'Xi und Putin',
    section: 'ausland',
    person: '',
    from: '2025-01-21',
    to: '',
    before: '',
  })
  const odd = readSearch({ q: ['eins', 'zwei'], section: '../x', from: '2025-02-30', to: 'gestern', before: 'x'.repeat(400) })
  expect(odd).toEqual({ q: 'eins', section: '', person: '', from: '', to: '', before: '' })
  expect(readSearch({}).q).toBe('')
  expect(readSearch({ q: 'x'.repeat(1000) }).q).toHaveLength(200)
})
