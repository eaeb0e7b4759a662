import { expect, test } from 'vitest'
import { textOfBytes } from './text-of-bytes'

const table = 'Name;Kürzel\nÄnne Müller – „die Feder“;äm\n'
const utf16 = (text: string, mark: boolean) => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le')
  return new Uint8Array(bytes)
}
const turned = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16())

test.each([
  ['UTF-8', new TextEncoder().encode(table)],
  ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${table}`)],
  ['UTF-16 with a mark', utf16(table, true)],
  ['UTF-16 without one', utf16(table, false)],
  ['UTF-16 of the other order', turned(utf16(table, true))],
  ['UTF-16 of the other order without a mark', turned(utf16(table, false))],
] as const)('a table in %s is read', (_name, bytes) => {
  expect(textOfBytes(bytes)).toBe(table)
})

test('what is no UTF-8 is Windows-1252, with its quotation marks, dashes and euro', () => {
  const bytes = Uint8Array.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x20, 0x84, 0xe4, 0x93, 0x20, 0x96, 0x20, 0x80])
  expect(textOfBytes(bytes)).toBe('Müller „ä“ – €')
})

test('an empty file is an empty text', () => {
  expect(textOfBytes(new Uint8Array())).toBe('')
})

test('a file that is UTF-8 but for some bytes keeps every letter', () => {
  const stray = Uint8Array.from([0x84, 0x4d, 0xfc, 0x93])
  const whole = new TextEncoder().encode('\uFEFFÄnne Müller – „grüßt“ 😀 – ')
  expect(textOfBytes(Uint8Array.from([...whole, ...stray]))).toBe('Änne Müller – „grüßt“ 😀 – „Mü“')
  // Cut off within a letter.
  expect(textOfBytes(whole.slice(0, 8)).startsWith('Änne')).toBe(true)
})

test('a few signs whose half is zero do not hide that a file is UTF-16', () => {
  const text = 'Ein Satz der Agentur nennt den Ort Ābu und die Straße.'
  expect(textOfBytes(utf16(text, false))).toBe(text)
  expect(textOfBytes(turned(utf16(text, false)))).toBe(text)
})

test('no byte of any file is lost, and large ones take no longer than their size', () => {
  const before = performance.now()
  expect(textOfBytes(new Uint8Array(10_000_000).fill(0xe4))).toHaveLength(10_000_000)
  expect(textOfBytes(Uint8Array.from({ length: 256 }, (_, at) => at))).toHaveLength(256)
  expect(performance.now() - before).toBeLessThan(5000)
})
