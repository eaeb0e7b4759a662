// Plain JavaScript without dependencies: this runs before anything is installed.

/**
 * Whether a version of Node fits a range as `engines` writes them: `>=20.20 <21 || >=22.12`.
 * @param {string} version `20.20.2`
 * @param {string} range
 */
export function fits(version, range) {
  return range.split('||').some((part) =>
    part
      .trim()
      .split(/\s+/)
      .every((bound) => {
        const [, sign, wanted = ''] = /^(>=|<)(.+)$/.exec(bound) ?? []
        const order = compare(version, wanted)
        return sign === '<' ? order < 0 : order >= 0
      }),
  )
}

/**
 * @param {string} one
 * @param {string} other
 */
function compare(one, other) {
  const [first, second] = [one, other].map((version) => version.split('.').map(Number))
  for (const at of [0, 1, 2]) {
    const difference = (first?.[at] ?? 0) - (second?.[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
