import fc from 'fast-check'
import { expect, test } from 'vitest'
import { properties } from '../../bench/propose/fuzz'
import { oddInputs } from '../../bench/propose/inputs'
import { faultsOf } from '../../bench/propose/properties'
import { propose } from './propose'

/*
 * Whatever somebody pastes: nothing is thrown and nothing is lost, every stretch lies within the text, the blocks hold all of
 * it, and unwrapped twice it is the same as once. `npm run bench:propose -- --only fuzz` does the same with many more.
 */

test.each(Object.entries(properties))(
  'a report by chance, %s, is proposed for without a fault',
  (_, property) => {
    fc.assert(property, { numRuns: 500 })
  },
  60_000,
)

/** Text of this length takes some hundredths of a second; what takes the square of it, a minute. */
const units = 30_000
const allowed = 3000

test.each(oddInputs.map(({ name, of }) => [name, of] as const))(
  'it is done soon and without a fault: %s',
  (_, of) => {
    const text = of(units)
    for (const asIs of [true, false]) {
      const before = process.cpuUsage()
      const proposal = propose(text, { asIs })
      const { user, system } = process.cpuUsage(before)
      expect(faultsOf(proposal)).toEqual([])
      expect((user + system) / 1000).toBeLessThan(allowed)
    }
  },
  60_000,
)

test.each([false, true])(
  '5 MB in one line are read like any other text (as it is: %s)',
  (asIs) => {
    const text = 'Ada Muster sagte, „das Werk schließe“, laut Polizei im Mai. '.repeat(84_000)
    const proposal = propose(text, { asIs })
    expect(proposal.text.length).toBeGreaterThan(5_000_000)
    expect(faultsOf(proposal)).toEqual([])
  },
  60_000,
)

test.each(['a', 'ﬁ', 'e\u0301', '1', '„', '-'])('a word of a million signs is one like any other: %s', (sign) => {
  for (const asIs of [true, false]) expect(faultsOf(propose(sign.repeat(1_000_000), { asIs }))).toEqual([])
})
