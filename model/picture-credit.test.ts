import { expect, test } from 'vitest'
import type { ContributorId } from './ids'
import { pictureCreditLine } from './picture-credit'
import type { PictureCreditSnapshot } from './story'

const credit = (role: PictureCreditSnapshot['role'], name: string, slug = ''): PictureCreditSnapshot => ({
  contributorId: name as ContributorId,
  slug,
  name,
  role,
})
const worded = (creditLine: string, ...credits: PictureCreditSnapshot[]) =>
  pictureCreditLine({ creditLine, credits }, 'de')
    .map((piece) => piece.text)
    .join('')

test('who photographed stands before the agency', () => {
  expect(worded('', credit('agency', 'dpa'), credit('photographer', 'Vera Beispiel'))).toBe('Foto: Vera Beispiel/dpa')
  expect(worded('', credit('photographer', 'Vera Beispiel'), credit('photographer', 'Ada Muster'))).toBe('Foto: Vera Beispiel, Ada Muster')
  expect(worded('', credit('agency', 'AFP'), credit('agency', 'Getty Images'))).toBe('Foto: AFP/Getty Images')
})

test('who drew is said to have drawn', () => {
  expect(worded('', credit('illustrator', 'Ada Muster'), credit('agency', 'dpa'))).toBe('Illustration: Ada Muster/dpa')
  expect(worded('', credit('illustrator', 'Ada Muster'), credit('photographer', 'Vera Beispiel'), credit('agency', 'dpa'))).toBe(
    'Foto: Vera Beispiel/dpa · Illustration: Ada Muster',
  )
})

test('without a registered maker the credit line stands, with its own label or ours', () => {
  expect(worded('Karte: Natural Earth')).toBe('Karte: Natural Earth')
  expect(worded('Nordbild')).toBe('Foto: Nordbild')
  expect(worded('Nordbild', credit('agency', 'dpa'))).toBe('Foto: dpa')
  expect(worded('')).toBe('')
})

test('a name leads to its page, where there is one', () => {
  const pieces = pictureCreditLine({ creditLine: '', credits: [credit('photographer', 'Vera', 'vera'), credit('agency', 'dpa')] }, 'de')
  expect(pieces).toEqual([{ text: 'Foto: ' }, { text: 'Vera', slug: 'vera' }, { text: '/' }, { text: 'dpa' }])
})
