import { expect, test } from 'vitest'
import { isFormatted, nothingPasted, pastedInto, wasFormatted } from './pasted'

const html = '<h1>Flut</h1><p>Der Deich hält.</p>'

test('a page pasted into the empty field is read with its formatting', () => {
  const pasted = pastedInto(nothingPasted, 'Flut\r\nDer Deich hält.', html, 0, 0)
  expect(pasted.text).toBe('Flut\nDer Deich hält.')
  expect(isFormatted(pasted)).toBe(true)
})

test('the whole field replaced counts as empty', () => {
  const before = { ...nothingPasted, text: 'Altes' }
  expect(isFormatted(pastedInto(before, 'Neues', html, 0, 5))).toBe(true)
  expect(isFormatted(pastedInto(before, 'Neues', html, 5, 5))).toBe(false)
})

test('code that says nothing but the bare text is left alone', () => {
  expect(isFormatted(pastedInto(nothingPasted, 'Flut', '<meta charset="utf-8"><span>Flut</span>', 0, 0))).toBe(false)
})

test('what somebody changed after pasting is read as it stands', () => {
  const pasted = pastedInto(nothingPasted, 'Flut', html, 0, 0)
  const changed = { ...pasted, text: 'Ebbe' }
  expect([isFormatted(changed), wasFormatted(changed)]).toEqual([false, true])
  expect(isFormatted({ ...changed, text: 'Flut' })).toBe(true)
})
