import { expect, test } from 'vitest'
import { fileNameFrom } from './file-name'

test.each([
  ['hafen.jpg', 'hafen.jpg'],
  ['../../newsroom.db', 'newsroom.db'],
  ['C:\\Users\\ada\\hafen.jpg', 'hafen.jpg'],
  ['/', ''],
  ['..', '..'],
  ['rechnung\u202egpj.exe', 'rechnunggpj.exe'],
  ['hafen\u0000.jpg\r\nX: y', 'hafen .jpg X: y'],
  [`${'a'.repeat(199)}👩‍🚒.jpg`, 'a'.repeat(199)],
])('%j is shown as %j', (sent, shown) => {
  expect(fileNameFrom(sent)).toBe(shown)
})
