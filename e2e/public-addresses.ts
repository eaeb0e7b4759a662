import { readdirSync } from 'node:fs'

/** Every address that the app folder answers, as a pattern: `/[section]/[slug]/history`. */
export function patternsOfApp(): string[] {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
  const found = files
    .map((file) => file.split(/[/\\]/))
    .filter((parts) => /^(page\.tsx|route\.ts)$/.test(parts.at(-1) ?? ''))
    .map(
      (parts) =>
        `/${parts
          .slice(0, -1)
          .filter((part) => !/^\(.*\)$/.test(part))
          .join('/')}`,
    )
  return [...new Set(found)].sort()
}

/** What stands in place of each name in brackets. */
export type Fillings = Readonly<Record<string, readonly string[]>>

/**
 * The addresses of a pattern, with every filling of every name.
 * @throws for a name that nobody gave fillings for: a new address must be swept too
 */
export function addressesOf(pattern: string, fillings: Fillings): string[] {
  const name = /\[(?:\.\.\.)?(\w+)\]/.exec(pattern)?.[1]
  if (name === undefined) return [pattern]
  const values = fillings[`${pattern}#${name}`] ?? fillings[name]
  if (values === undefined) throw new Error(`say what to ask ${pattern} for: ${name}`)
  return values.flatMap((value) => addressesOf(pattern.replace(/\[(?:\.\.\.)?\w+\]/, value), fillings))
}

/**
 * The pattern that answers a path, as the framework chooses: part by part, what is written out goes before a name in
 * brackets, and that before one for all that is left.
 */
export function patternOf(path: string, patterns: readonly string[]): string | undefined {
  const asked = path.split('/')
  const answers = (pattern: string) => {
    const parts = pattern.split('/')
    const isLongEnough = parts.at(-1)?.startsWith('[...') ? asked.length >= parts.length : asked.length === parts.length
    return isLongEnough && parts.every((part, nth) => part.startsWith('[') || part === asked[nth])
  }
  const rank = (pattern: string) => pattern.split('/').map((part) => (part.startsWith('[...') ? 2 : part.startsWith('[') ? 1 : 0))
  return patterns.filter(answers).toSorted((one, other) => (rank(one).join() < rank(other).join() ? -1 : 1))[0]
}
