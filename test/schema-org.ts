import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/*
 * Holds JSON-LD against schema.org's own vocabulary: types, and each property's domain and range with inheritance.
 */

interface Property {
  readonly domains: ReadonlySet<string>
  readonly ranges: ReadonlySet<string>
  readonly superseded: boolean
}

interface Vocabulary {
  /** A type and all that it is a kind of. */
  kindsOf(type: string): ReadonlySet<string>
  isType(name: string): boolean
  property(name: string): Property | undefined
  /** Types that an enumerated value is of. */
  typesOfMember(name: string): readonly string[]
}

const namespace = 'http://schema.org/'
const statement = /^<http:\/\/schema\.org\/([^>]+)> <([^>]+)> <([^>]+)>/

/** The vocabulary as its package ships it, a statement a line. */
function readVocabulary(): Vocabulary {
  const require = createRequire(import.meta.url)
  const file = require.resolve('@vocabulary/schema/schema.nq')
  const stated = new Map<string, Map<string, Set<string>>>()
  const properties = new Set<string>()
  const types = new Set<string>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, subject = '', predicate = '', object = ''] = statement.exec(line) ?? []
    if (subject === '') continue
    const term = predicate.replace(/^.*[/#]/, '')
    if (term === 'type' && object.endsWith('rdf-schema#Class')) types.add(subject)
    else if (term === 'type' && object.endsWith('#Property')) properties.add(subject)
    if (!object.startsWith(namespace)) continue
    const about = stated.get(subject) ?? new Map<string, Set<string>>()
    stated.set(subject, about.set(term, (about.get(term) ?? new Set()).add(object.slice(namespace.length))))
  }
  const all = (subject: string, term: string): ReadonlySet<string> => stated.get(subject)?.get(term) ?? new Set()

  const ancestry = new Map<string, ReadonlySet<string>>()
  function kindsOf(type: string): ReadonlySet<string> {
    const before = ancestry.get(type)
    if (before !== undefined) return before
    const kinds = new Set([type, ...[...all(type, 'subClassOf')].flatMap((parent) => [...kindsOf(parent)])])
    ancestry.set(type, kinds)
    return kinds
  }
  return {
    kindsOf,
    isType: (name) => types.has(name),
    property: (name) =>
      properties.has(name)
        ? { domains: all(name, 'domainIncludes'), ranges: all(name, 'rangeIncludes'), superseded: all(name, 'supersededBy').size > 0 }
        : undefined,
    typesOfMember: (name) => [...all(name, 'type')].filter((type) => types.has(type)),
  }
}

let vocabulary: Vocabulary | undefined
const theVocabulary = () => (vocabulary ??= readVocabulary())

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is wrong with a block of JSON-LD by schema.org's vocabulary, each fault with its path; empty if nothing is. */
export function schemaFaults(data: unknown): string[] {
  if (!isNode(data)) return ['is no object']
  const faults: string[] = data['@context'] === 'https://schema.org' ? [] : ['has another context']
  const { '@context': _context, '@graph': graph, ...node } = data
  const roots = graph === undefined ? [node] : Array.isArray(graph) ? graph : []
  if (roots.length === 0) faults.push('says nothing')
  const named = namedTypes(roots)
  roots.forEach((root, nth) => void faults.push(...faultsOfNode(root, graph === undefined ? '$' : `$[${nth}]`, null, named)))
  return faults
}

/** Types of what has an `@id`, wherever in the data it is described. */
function namedTypes(value: unknown, found = new Map<string, Set<string>>()): Map<string, Set<string>> {
  if (Array.isArray(value)) for (const entry of value) namedTypes(entry, found)
  if (!isNode(value)) return found
  const id = value['@id']
  if (typeof id === 'string') found.set(id, new Set([...(found.get(id) ?? []), ...typesOf(value)]))
  for (const inner of Object.values(value)) namedTypes(inner, found)
  return found
}

function typesOf(node: Node): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string')
}

type Named = ReadonlyMap<string, ReadonlySet<string>>

/** @param held the property through which the node is held: a Role repeats it */
function faultsOfNode(node: unknown, path: string, held: string | null, named: Named): string[] {
  if (!isNode(node)) return [`${path} is no object`]
  const types = typesOf(node)
  const id = node['@id']
  if (id !== undefined && !isAddress(id)) return [`${path} has no absolute @id`]
  if (types.length === 0) {
    const only = Object.keys(node).length === 1 && typeof id === 'string'
    return only && (named.get(id)?.size ?? 0) > 0 ? [] : [`${path} has no type`]
  }
  const unknown = types.filter((type) => !theVocabulary().isType(type))
  if (unknown.length > 0) return unknown.map((type) => `${path}: ${type} is no type`)

  const kinds = new Set(types.flatMap((type) => [...theVocabulary().kindsOf(type)]))
  return Object.entries(node).flatMap(([name, value]) => {
    if (name.startsWith('@')) return ['@type', '@id'].includes(name) ? [] : [`${path}: ${name} is not used here`]
    const at = `${path}.${name}`
    const asInput = name.endsWith('-input')
    const property = theVocabulary().property(asInput ? name.slice(0, -'-input'.length) : name)
    if (property === undefined) return [`${at} is no property`]
    if (property.superseded) return [`${at} is superseded`]
    if (asInput) return typeof value === 'string' && kinds.has('Action') ? [] : [`${at} says nothing about an input`]
    const inDomain = [...property.domains].some((domain) => kinds.has(domain)) || (kinds.has('Role') && name === held)
    const faults = inDomain ? [] : [`${at} is no property of ${types.join(', ')}`]
    return [...faults, ...faultsOfValue(value, at, name, property.ranges, named)]
  })
}

function faultsOfValue(value: unknown, path: string, name: string, ranges: ReadonlySet<string>, named: Named): string[] {
  if (Array.isArray(value)) {
    if (value.length === 0) return [`${path} is empty`]
    return value.flatMap((entry, nth) => faultsOfValue(entry, `${path}[${nth}]`, name, ranges, named))
  }
  if (!isNode(value)) return fitsLiteral(value, ranges) ? [] : [`${path} is ${JSON.stringify(value)}, not ${[...ranges].join(' or ')}`]
  const inner = faultsOfNode(value, path, name, named)
  const types = typesOf(value).length > 0 ? typesOf(value) : [...(named.get(String(value['@id'])) ?? [])]
  const kinds = new Set(types.flatMap((type) => [...theVocabulary().kindsOf(type)]))
  const inRange = kinds.has('Role') ? name in value : [...ranges].some((range) => kinds.has(range))
  return inRange || inner.length > 0 ? inner : [`${path} is ${types.join(', ') || 'of no type'}, not ${[...ranges].join(' or ')}`]
}

/** What of the literals of a range takes a value: those that are kinds of it, too. */
function fitsLiteral(value: unknown, ranges: ReadonlySet<string>): boolean {
  if (value === '' || value === null || value === undefined) return false
  return [...ranges].some((range) => {
    switch (range) {
      case 'Boolean':
        return typeof value === 'boolean'
      case 'Number':
        return typeof value === 'number' && Number.isFinite(value)
      case 'Integer':
        return Number.isInteger(value)
      case 'Text':
        return typeof value === 'string'
      case 'URL':
        return isAddress(value)
      case 'Date':
        return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
      case 'DateTime':
        return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(value) && !Number.isNaN(Date.parse(value))
      default:
        return isMemberOf(value, range)
    }
  })
}

/** An enumerated value, by its address. */
function isMemberOf(value: unknown, enumeration: string): boolean {
  if (typeof value !== 'string' || !value.startsWith('https://schema.org/')) return false
  const types = theVocabulary().typesOfMember(value.slice('https://schema.org/'.length))
  return types.some((type) => theVocabulary().kindsOf(type).has(enumeration) && theVocabulary().kindsOf(type).has('Enumeration'))
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
}
