import { expect, test } from 'vitest'
import { linesIn } from './lines'

async function* pieces(...all: string[]) {
  yield* all
}

async function linesOf(...all: string[]): Promise<(string | null)[]> {
  const lines: (string | null)[] = []
  for await (const line of linesIn(pieces(...all))) lines.push(line)
  return lines
}

test('lines are put together however they arrive', async () => {
  expect(await linesOf('ei', 'ns\nzw', 'ei\n\ndr', 'ei')).toEqual(['eins', 'zwei', '', 'drei'])
  expect(await linesOf('eins\n')).toEqual(['eins'])
  expect(await linesOf()).toEqual([])
})

test('a line separator within a line does not end it', async () => {
  expect(await linesOf('eins\u2028noch eins\u2029\u0085\n')).toEqual(['eins\u2028noch eins\u2029\u0085'])
})

test('of a line that is too long nothing is kept, and the next one is read', async () => {
  const lines: (string | null)[] = []
  for await (const line of linesIn(pieces('eins\nzwei, ', 'drei, ', 'vier\n', 'fünf\nsechs, sieben'), 6)) lines.push(line)
  expect(lines).toEqual(['eins', null, 'fünf', null])
})
