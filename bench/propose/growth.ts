import { propose } from '../../interchange/propose/propose'
import { type OddInput, oddInputs } from './inputs'
import { reportsOf600Words } from './speed'
import { milliseconds } from './time'

export interface Growth {
  readonly name: string
  /** Milliseconds for so many units, twice and four times as many. */
  readonly taken: readonly number[]
  /** 1: twice the text takes twice the time; 2: four times. */
  readonly exponent: number
}

const row: OddInput = {
  name: 'reports in a row',
  of: (length) => {
    const all = `${reportsOf600Words().join('\n\n')}\n\n`
    return all.repeat(Math.ceil(length / all.length)).slice(0, length)
  },
}

/** What takes more than its share of time, the worst first. Below a tenth of a second nothing can be told. */
export function growths(length: number, inputs: readonly OddInput[] = [row, ...oddInputs]): Growth[] {
  // Else the first of them would pay for what the engine compiles.
  propose(row.of(4 * length))
  return inputs
    .map(({ name, of }): Growth => {
      const taken = [1, 2, 4].map((times) => {
        const text = of(length * times)
        const once = milliseconds(() => void propose(text))
        return once > 500
          ? once
          : Math.min(
              once,
              milliseconds(() => void propose(text)),
            )
      })
      const [first = 0, , last = 0] = taken
      return { name, taken, exponent: last < 100 ? 1 : Math.log2(last / first) / 2 }
    })
    .sort((one, other) => other.exponent - one.exponent)
}

/** Above this more than the machine's own unrest is at work. */
export const linear = 1.35
