/** Choices of a select, from words by value. */
export function choices<Value extends string>(words: Readonly<Record<Value, string>>): { readonly value: Value; readonly label: string }[] {
  return (Object.entries(words) as [Value, string][]).map(([value, label]) => ({ value, label }))
}
