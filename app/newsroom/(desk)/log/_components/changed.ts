import type { Messages } from '../../../../../messages/messages'
import type { Language } from '../../../../../model/language'
import { momentWords } from '../../../../../model/moment'

/** One thing that a change changed, in words; `was` and `is` are `null` where the entry does not say. */
export interface ChangedField {
  readonly name: string
  readonly was: string | null
  readonly is: string | null
}

export interface Wording {
  readonly messages: Messages
  readonly language: Language
  readonly zone: string
  /** What ids are called. */
  readonly names: ReadonlyMap<string, string>
}

type Vocabulary = keyof Messages['words']

/** Which of the model's words a field's values are. */
const vocabularies: Readonly<Record<string, readonly Vocabulary[]>> = {
  role: ['role', 'creditRole'],
  placement: ['creditPlacement'],
  scope: ['creditScope'],
  degree: ['creditDegree'],
  kind: ['contributorKind', 'sourceKind', 'attributionKind', 'aliasKind'],
  naming: ['sourceNaming'],
  terms: ['sourceTerms'],
  relation: ['provenanceRelation'],
  rights: ['rights'],
  aiUse: ['aiUse'],
  language: ['language'],
  state: ['attributionState', 'storyState'],
}

/** Ids as they stand within before and after. */
export function idsIn(value: unknown): string[] {
  return JSON.stringify(value ?? null).match(/(?<=")[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=")/g) ?? []
}

/** Which original a story was made of, if the entry tells of that. */
export function originalOf({ action, after }: { readonly action: string; readonly after: unknown }): string | null {
  const { original } = recordOf(after)
  return action === 'story.import' && typeof original === 'string' ? original : null
}

/** What an entry says was changed, field by field. */
export function changedFields(before: unknown, after: unknown, wording: Wording): ChangedField[] {
  const was = recordOf(before)
  const is = recordOf(after)
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])]
  // What a new thing was left without says nothing.
  const said = names.filter((name) => name in was || !isEmpty(is[name]))
  return said.map((name) => ({
    name: wording.messages.staff.log.fields[name] ?? name,
    was: name in was ? inWords(was[name], name, wording) : null,
    is: name in is ? inWords(is[name], name, wording) : null,
  }))
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (value === null || value === undefined) return {}
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>
  return { '': value }
}

function inWords(value: unknown, field: string, wording: Wording): string {
  const { log } = wording.messages.staff
  if (isEmpty(value) || value === null || value === undefined) return log.nothing
  if (typeof value === 'boolean') return value ? log.yes : log.no
  if (Array.isArray(value)) return value.map((one) => inWords(one, field, wording)).join(', ')
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([name, inner]) => `${log.fields[name] ?? name}: ${inWords(inner, name, wording)}`)
      .join('; ')
  }
  const text = String(value)
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text)) return momentWords(new Date(text), wording.language, wording.zone)
  return wording.names.get(text) ?? wordFor(text, field, wording.messages) ?? text
}

function wordFor(value: string, field: string, { words }: Messages): string | undefined {
  for (const vocabulary of vocabularies[field] ?? []) {
    const word = (words[vocabulary] as unknown as Readonly<Record<string, string>>)[value]
    if (word !== undefined) return word
  }
  return undefined
}
