import { type TabName, tabNames } from './tab-names'

interface Keys {
  readonly code: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/**
 * The tab that Alt and a digit open. Told by the key's place, since on some keyboards a digit needs Shift. On a Mac, ⌥ with
 * it types a sign (⌥2 the closing quotation mark of German), so there Ctrl goes with both; elsewhere Ctrl and Alt are AltGr.
 */
export function tabFor(event: Keys, mac: boolean): TabName | undefined {
  if (!event.altKey || event.ctrlKey !== mac || event.metaKey || event.shiftKey) return undefined
  return /^Digit\d$/.test(event.code) ? tabNames[Number(event.code.slice(-1)) - 1] : undefined
}
