import { expect, test } from 'vitest'
import { Language } from '../../../model/language'
import { hrefWith } from './href-with'
import { fieldsOf, linesOf, listOf } from './read-form'
import { asked, askedAs } from './wish'

function typed(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

test('lists are typed with commas or one a line; empty entries and doubles are dropped', () => {
  expect(listOf(typed({ expertise: 'China, Russland,, China ; Handel' }), 'expertise')).toEqual(['China', 'Russland', 'Handel'])
  expect(linesOf(typed({ links: 'https://a.example/x,y\r\n\n https://b.example ' }), 'links')).toEqual([
    'https://a.example/x,y',
    'https://b.example',
  ])
  expect(listOf(typed({}), 'expertise')).toEqual([])
})

test('what the framework adds to a form is not read', () => {
  expect(fieldsOf(typed({ name: 'Ada', $ACTION_ID_1: '' }))).toEqual({ name: 'Ada' })
})

test('an address keeps only wishes that say something', () => {
  expect(hrefWith('/newsroom/stories', { q: '', state: 'held', owner: undefined })).toBe('/newsroom/stories?state=held')
  expect(hrefWith('/newsroom/stories', { q: 'öl & gas' })).toBe('/newsroom/stories?q=%C3%B6l+%26+gas')
  expect(hrefWith('/newsroom/stories', {})).toBe('/newsroom/stories')
})

test('odd wishes in an address count as not asked', () => {
  expect(asked({ q: ['a', 'b'] }, 'q')).toBe('a')
  expect(asked({ q: 'x'.repeat(400) }, 'q')).toBe('')
  expect(askedAs({ language: 'fr' }, 'language', Language)).toBeUndefined()
  expect(askedAs({ language: 'en' }, 'language', Language)).toBe('en')
})
