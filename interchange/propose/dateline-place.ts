/** Longer than any dateline; what comes after is not read. */
const longest = 200

/** A day behind a place: ", 3. Juni", ", 01. Jul 2025", ", March 19", ", 19 March 2025". */
const day = /,\s*(?:den\s)?(?:\d{1,2}\.?\s*(?:\p{L}{3,9}\.?|\d{1,2}\.)|\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2})(?:,?\s*\d{4})?$/u

/**
 * The place of a dateline alone.
 * @param dateline on one line, as printed: "OSLO, March 19 (Reuters) -"
 */
export function placeOfDateline(dateline: string): string {
  const printed = dateline.slice(0, longest)
  const marked = printed.split(/ ?\(| \/\p{L}| \|| taz \||\s[-–—]|--|[–—]$|:$/u)[0]?.trim() ?? ''
  const place = marked.replace(day, '')
  // A full stop that ends the dateline; one before an agency ("Mont. (Reuters)") belongs to the place.
  return (place === printed.trim() ? place.replace(/\.$/, '') : place).replace(/,$/, '').trim()
}
