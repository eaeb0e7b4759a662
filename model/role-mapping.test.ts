import { expect, test } from 'vitest'
import { creditRoles } from './credit'
import { roleAddress, roleCode, roleMapping, roleOfCode } from './role-mapping'

test('each role has a code of its own that leads back to it', () => {
  expect(new Set(creditRoles.map(roleCode)).size).toBe(creditRoles.length)
  for (const role of creditRoles) {
    expect(roleOfCode(roleCode(role))).toBe(role)
    expect(roleOfCode(roleAddress(role) ?? roleCode(role))).toBe(role)
  }
})

test('a code of nobody’s is no role', () => {
  expect(roleOfCode('cpprole:cameraOperator')).toBeNull()
  expect(roleOfCode('author')).toBeNull()
})

test('feeds name as authors those alone who are', () => {
  expect(creditRoles.filter((role) => roleMapping[role].feed === 'author')).toEqual(['author'])
  expect(creditRoles.filter((role) => roleMapping[role].feed === 'via')).toEqual(['agency'])
})
