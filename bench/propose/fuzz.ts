import fc from 'fast-check'
import { propose } from '../../interchange/propose/propose'
import { languages } from '../../model/language'
import { anyReport } from './any-report'
import { faultsAsIs, faultsCleaned, faultsOf } from './properties'

const anyWish = fc.record(
  { language: fc.constantFrom(...languages), date: fc.constantFrom('2025-01-21', '2024-02-29', '2025-13-01', 'gestern', '') },
  { requiredKeys: [] },
)

/** Nothing thrown, nothing lost, nothing pointing beside the text, whatever is pasted. */
export const properties = {
  'as it is': fc.property(anyReport, anyWish, (raw, wish) => nothing(faultsAsIs(raw, wish))),
  cleaned: fc.property(anyReport, anyWish, (raw, wish) => nothing(faultsCleaned(raw, wish))),
}

function nothing(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join('\n'))
}

/** The same of one text, however long, where a second look would take too much time. */
export function anyLengthFaults(raw: string): string[] {
  try {
    return [...faultsOf(propose(raw)), ...faultsOf(propose(raw, { asIs: true }))]
  } catch (fault) {
    return [String(fault)]
  }
}
