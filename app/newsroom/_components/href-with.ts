/** The address of a list with certain wishes; empty ones are left out. */
export function hrefWith(path: string, wishes: Readonly<Record<string, string | undefined>>): string {
  const kept = Object.entries(wishes).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '')
  return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept)}`
}
