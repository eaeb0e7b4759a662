/** What a property of schema.org may hold. */
export type Value = string | number | boolean | Thing | readonly Value[]

/** Something that schema.org has a type for, as JSON-LD writes it. */
export interface Thing {
  readonly '@type': string
  readonly [property: string]: Value
}

type Said = Value | null | undefined

/** A thing of a type with what is known of it: what is empty is left out. */
export function thing(type: string, properties: Readonly<Record<string, Said>>): Thing {
  return { '@type': type, ...known(properties) }
}

/** The properties that say something. */
export function known(properties: Readonly<Record<string, Said>>): Record<string, Value> {
  const told: Record<string, Value> = {}
  for (const [property, value] of Object.entries(properties)) if (says(value)) told[property] = value
  return told
}

function says(value: Said): value is Value {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
}

/** An enumerated value of schema.org, or the address of anything else it has a name for. */
export const schemaTerm = (name: string) => `https://schema.org/${name}`

/** The one block of data that a page carries. */
export function dataOf(...things: readonly Thing[]): Readonly<Record<string, Value>> {
  const context = { '@context': 'https://schema.org' }
  const [only, another] = things
  return only !== undefined && another === undefined ? { ...context, ...only } : { ...context, '@graph': things }
}
