import { expect, test } from 'vitest'
import { filedAs } from './contributor'
import { ContributorId } from './ids'
import { readRegisterKey, writeRegisterKey } from './register-key'

const id = ContributorId.parse('6f1c2d3e-4a5b-4c6d-8e7f-901234567890')

test('a place in the register goes through an address and comes back', () => {
  const key = { filedAs: 'federkiel-ada', id }
  expect(readRegisterKey(writeRegisterKey(key))).toEqual(key)
  expect(readRegisterKey(writeRegisterKey({ filedAs: 'm', id: '' }))).toEqual({ filedAs: 'm', id: '' })
})

test.each([undefined, '', '.', `.${id}`, 'm.', 'ada.kein-uuid', `a.${id}.b`, 'a b', '<script>', 'a'.repeat(121)])(
  '%s is no place in the register',
  (written) => {
    expect(readRegisterKey(written)).toBeNull()
  },
)

test('names are filed as in a register: accents do not count, numbers by their size, and what begins with no letter comes first', () => {
  const names = ['Ä 2', 'Zeile, Zoë', 'Ärger, Änne', 'Strauß, Eva', 'Strasse', 'Desk 10', 'Desk 2', '3sat', 'Иванов, Пётр', 'Aal, Bo']
  const order = names.toSorted((one, other) => (filedAs(one) < filedAs(other) ? -1 : 1))
  expect(order.slice(0, 2).sort()).toEqual(['3sat', 'Иванов, Пётр'].sort())
  expect(order.slice(2)).toEqual(['Ä 2', 'Aal, Bo', 'Ärger, Änne', 'Desk 2', 'Desk 10', 'Strasse', 'Strauß, Eva', 'Zeile, Zoë'])
})

test('whatever somebody is called, an address can name the place', () => {
  for (const name of ['Federkiel, Ada', 'dpa', '3sat', '…', 'Иванов, Пётр', `${'lang '.repeat(60)}`])
    expect(readRegisterKey(writeRegisterKey({ filedAs: filedAs(name), id }))).toEqual({ filedAs: filedAs(name), id })
})
