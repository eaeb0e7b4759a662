import { expect, test } from 'vitest'
import { CreditDetails, creditRoles, creditScopes, usualPlacement } from './credit'

const id = () => crypto.randomUUID()
const details = {
  id: id(),
  storyId: id(),
  contributorId: id(),
  nameAsCredited: '',
  role: 'author',
  degree: 'equal',
  place: '',
  onScene: false,
  onBehalfOfId: null,
}

test('every role has a place where it usually stands; the author alone in the byline', () => {
  expect(creditRoles.filter((role) => usualPlacement[role] === 'byline')).toEqual(['author'])
})

test('who made the upstream report is anywhere but in the byline', () => {
  const fits = creditScopes.map((scope) =>
    ['byline', 'end_credit', 'none'].map((placement) => CreditDetails.safeParse({ ...details, scope, placement }).success),
  )
  expect(fits).toEqual([
    [true, true, true],
    [false, true, true],
  ])
})

test('a place is one line, a role one of the list', () => {
  expect(CreditDetails.parse({ ...details, scope: 'this_story', placement: 'byline', place: ' Kiew \n' }).place).toBe('Kiew')
  expect(CreditDetails.safeParse({ ...details, scope: 'this_story', placement: 'byline', role: 'owner' }).success).toBe(false)
})
