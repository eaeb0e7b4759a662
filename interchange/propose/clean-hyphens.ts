import { chains, keptHalves, mereEndings } from './lexicon/function-words'

const softHyphen = '\u00ad'

/** True if the line breaks off inside a word. */
export function breaksOff(line: string): boolean {
  return /[\p{L}\p{N}][-\u2010\u00ad]$/u.test(line.slice(-3))
}

/**
 * Puts a line after the one before. A hyphen at the end goes before a small letter and stays before a capital ("SPD-Politiker"),
 * after a number ("14-jährige"), after an abbreviation ("CDU-nahe") and in a chain ("Verkehrs- und Umweltausschuss").
 */
export function joined(before: string, after: string): string {
  if (before.endsWith(softHyphen)) return before.slice(0, -1) + after
  if (!breaksOff(before)) return /[\p{L}\p{N}]\/$/u.test(before.slice(-2)) ? before + after : `${before} ${after}`
  const next = /^[\p{L}’']+/u.exec(after.slice(0, 40))?.[0] ?? ''
  if (chains.has(next)) return `${before} ${after}`
  if (!/^\p{Ll}/u.test(next)) return before + after
  const half = /[\p{L}\p{N}]+$/u.exec(before.slice(-41, -1))?.[0] ?? ''
  if (/\d$/u.test(half) || /^\p{Lu}{2,}$/u.test(half)) return before + after
  if (keptHalves.has(half.toLowerCase()) && !mereEndings.has(next)) return before + after
  return before.slice(0, -1) + after
}
