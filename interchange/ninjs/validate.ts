import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import geoJson from './schema/GeoJSON-schema.json' with { type: 'json' }
import ninjs31 from './schema/ninjs-schema_3.1.json' with { type: 'json' }

/** What of an item the standard does not allow, and where: `headlines 1 value`; `''` is the item itself. */
export type NinjsFault =
  | { readonly is: 'notJson' }
  | { readonly is: 'canceled' }
  | { readonly is: 'tooLarge' }
  | { readonly is: 'missing'; readonly at: string; readonly property: string }
  | { readonly is: 'unknown'; readonly at: string; readonly property: string }
  | { readonly is: 'wrongKind'; readonly at: string; readonly wanted: string }
  | { readonly is: 'notOneOf'; readonly at: string; readonly allowed: readonly string[] }
  | { readonly is: 'notAnAddress'; readonly at: string }
  | { readonly is: 'notATime'; readonly at: string }
  | { readonly is: 'notAllowed'; readonly at: string; readonly rule: string }

/**
 * A validator for one version of ninjs. What the schema refers to comes from what is shipped, never from the network.
 * @param schema a ninjs schema of version 3
 */
export function ninjsValidator(schema: object): ValidateFunction {
  // The schema is IPTC's: what ajv would have it write differently is not ours to change.
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema(geoJson)
  return ajv.compile(schema)
}

let compiled: ValidateFunction | undefined

/** Most faults told at once. */
const most = 20

/** What keeps an item from being ninjs 3.1; nothing for one that is. */
export function ninjsFaults(item: unknown): NinjsFault[] {
  compiled ??= ninjsValidator(ninjs31)
  if (compiled(item)) return []
  const faults = new Map<string, NinjsFault>()
  for (const error of compiled.errors ?? []) {
    const fault = faultOf(error)
    faults.set(JSON.stringify(fault), fault)
  }
  return [...faults.values()].slice(0, most)
}

function faultOf({ keyword, instancePath, params, message = keyword }: ErrorObject): NinjsFault {
  const at = placeOf(instancePath)
  switch (keyword) {
    case 'required':
      return { is: 'missing', at, property: String(params.missingProperty) }
    case 'additionalProperties':
      return { is: 'unknown', at, property: String(params.additionalProperty) }
    case 'unevaluatedProperties':
      return { is: 'unknown', at, property: String(params.unevaluatedProperty) }
    case 'type':
      return { is: 'wrongKind', at, wanted: String(params.type) }
    case 'enum':
      return { is: 'notOneOf', at, allowed: (params.allowedValues as unknown[]).map(String) }
    case 'format':
      return params.format === 'date-time' ? { is: 'notATime', at } : { is: 'notAnAddress', at }
    default:
      return { is: 'notAllowed', at, rule: message }
  }
}

/** `/headlines/0/value` as a person counts: `headlines 1 value`. */
function placeOf(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : part.replace(/~1/g, '/').replace(/~0/g, '~')))
    .join(' ')
}
