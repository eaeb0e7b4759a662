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
