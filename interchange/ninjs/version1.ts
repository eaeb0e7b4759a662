/*
 * ninjs 1 had one headline, texts whose names told their kind (`body_html`, `description_summary`), lists in the singular, and
 * objects where later versions have lists. An item of it is read as if it had been written in version 3.
 */

type Properties = Readonly<Record<string, unknown>>

export const isProperties = (value: unknown): value is Properties => typeof value === 'object' && value !== null && !Array.isArray(value)

const lists = new Map(
  Object.entries({
    person: 'people',
    organisation: 'organisations',
    place: 'places',
    subject: 'subjects',
    event: 'events',
    object: 'objects',
    infosource: 'infoSources',
    genre: 'genres',
  }),
)

const plainly = new Map(
  Object.entries({
    versioncreated: 'versionCreated',
    firstcreated: 'firstCreated',
    contentcreated: 'contentCreated',
    embargoed: 'embargoedUntil',
    pubstatus: 'pubStatus',
    copyrightholder: 'copyrightHolder',
    copyrightnotice: 'copyrightNotice',
    usageterms: 'usageTerms',
    ednote: 'edNote',
    byline: 'by',
  }),
)

/** Said of the whole item where later versions say it of each text, or not at all. */
const dropped = new Set(['mimetype', 'charcount', 'wordcount', 'trustindicator', '$standard', 'standard', 'week'])

const textName = /^(?:body|description)_/

/** Whether an item that does not say its version is of the first. */
export function isVersion1(item: Properties): boolean {
  return (
    Object.keys(item).some((name) => textName.test(name) || lists.has(name) || name === 'headline' || name === 'byline') ||
    ['renditions', 'associations', 'altids'].some((name) => isProperties(item[name]))
  )
}

/** How deep items may lie in each other. */
const deepest = 5

/** An item of version 1 in the words of version 3; what is in neither stays, for the schema to refuse. */
export function fromVersion1(item: Properties, depth = 0): Properties {
  const read: Record<string, unknown> = {}
  const add = (list: string, value: unknown) => {
    read[list] = [...(Array.isArray(read[list]) ? read[list] : []), value]
  }
  for (const [name, value] of Object.entries(item)) {
    if (dropped.has(name)) continue
    const list = lists.get(name)
    if (name === 'headline') add('headlines', { role: 'main', value })
    else if (name.startsWith('body_')) add('bodies', bodyOf(name, value))
    else if (name.startsWith('description_')) add('descriptions', { role: name.slice('description_'.length), value })
    else if (list !== undefined) read[list] = Array.isArray(value) ? value.map((one) => conceptOf(one, list)) : value
    else if (name === 'representationtype') read.representationType = value === 'complete' ? 'full' : 'partial'
    else if (name === 'renditions') read.renditions = named(value).map(({ name: called, of }) => renditionOf(called, of))
    else if (name === 'associations') read.associations = named(value).map(({ name: called, of }) => associated(called, of, depth))
    else if (name === 'altids' && isProperties(value)) read.altIds = Object.entries(value).map(([role, id]) => ({ role, value: id }))
    else if (name === 'rightsinfo') read.rightsInfo = rightsOf(value)
    else read[plainly.get(name) ?? name] = value
  }
  return read
}

const kinds = new Map([
  ['body_html', 'text/html'],
  ['body_xhtml', 'text/html'],
  ['body_text', 'text/plain'],
])

function bodyOf(name: string, value: unknown) {
  const contentType = kinds.get(name)
  return contentType === undefined ? { role: name.slice('body_'.length), value } : { contentType, value }
}

/** A code of some scheme is a code of the sender's. */
function conceptOf(concept: unknown, list: string): unknown {
  if (!isProperties(concept)) return concept
  const { name, rel, code } = concept
  return {
    ...(name === undefined ? {} : { name }),
    ...(rel === undefined || list === 'genres' ? {} : { [list === 'infoSources' ? 'role' : 'rel']: rel }),
    ...(code === undefined ? {} : { literal: code }),
  }
}

function named(value: unknown): { readonly name: string; readonly of: Properties }[] {
  const all = isProperties(value) ? Object.entries(value) : []
  return all.flatMap(([name, of]) => (isProperties(of) ? [{ name, of }] : []))
}

function renditionOf(name: string, { href, title, mimetype, width, height }: Properties): Properties {
  const known = Object.entries({ href, title, contentType: mimetype, width, height }).filter(([, value]) => value !== undefined)
  return { name, ...Object.fromEntries(known) }
}

function associated(name: string, item: Properties, depth: number): Properties {
  return { ...(depth >= deepest ? item : fromVersion1(item, depth + 1)), name }
}

function rightsOf(value: unknown): unknown {
  if (!isProperties(value)) return value
  const { linkedrights, encodedrights, langid } = value
  const known = Object.entries({ langId: langid, linkedRights: linkedrights, encodedRights: encodedrights })
  return Object.fromEntries(known.filter(([, one]) => one !== undefined))
}
