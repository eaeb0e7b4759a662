/** What an expression with the flag `g` finds, as `matchAll` does, but without a copy of the expression for every text. */
export function matchesOf(rule: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  rule.lastIndex = 0
  for (let match = rule.exec(text); match !== null; match = rule.exec(text)) found.push(match)
  return found
}
