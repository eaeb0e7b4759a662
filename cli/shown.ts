/** Signs that a terminal takes for orders, or that turn the words beside them around. */
const orders = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g

/** Words of others as they may stand in a terminal, and in JSON that is shown in one: signs that would act are spelt out. */
export function shown(words: string): string {
  return words.replace(orders, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
