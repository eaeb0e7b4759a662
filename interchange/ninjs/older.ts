import { fromVersion1, isProperties, isVersion1 } from './version1'

/*
 * ninjs 2 wrote its names in lower case throughout, and some otherwise; version 3 writes them like JavaScript does. An item
 * of version 2 is read as if it had been written in version 3.
 */

const names: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'representationType firstCreated versionCreated contentCreated embargoedUntil pubStatus copyrightHolder copyrightNotice',
    'usageTerms edNote contentType charCount wordCount contactInfo postalCode symbolType geoJSON infoSources altIds',
    'trustIndicators rightsInfo langId linkedRights encodedRights sizeInBytes aspectRatio videoCodec frameRate',
    'transportProtocol scanType eventDetails eventStatus plannedCoverage plannedCoverageStatus startDate endDate',
    'expectedStartDate expectedEndDate expectedDuration recurrenceDates recurrenceRules exclAudience itemCount rangeFrom rangeTo',
  ].flatMap((line) => line.split(' ').map((name) => [name.toLowerCase(), name])),
)

const renamed = new Map(Object.entries({ ...names, embargoed: 'embargoedUntil', ticker: 'symbol' }))

/** The item in the words of version 3; one of version 3 comes back as it is. */
export function inWordsOf3(item: unknown): unknown {
  if (!isProperties(item)) return item
  const { standard } = item
  const said = isProperties(standard) && typeof standard.version === 'string' ? standard.version : ''
  if (said === '' ? isVersion1(item) : said.startsWith('1')) return fromVersion1(item)
  const isOlder = said === '' ? Object.keys(item).some((name) => renamed.has(name)) || hasOlderParts(item) : said.startsWith('2')
  return isOlder ? reworded(item) : item
}

function hasOlderParts(item: object): boolean {
  return Object.values(item).some(
    (value) =>
      Array.isArray(value) &&
      value.some((one) => typeof one === 'object' && one !== null && Object.keys(one).some((name) => Object.hasOwn(names, name))),
  )
}

/** Texts are left as they are; how deep an item may be is for the schema to say. */
function reworded(value: unknown, depth = 0): unknown {
  if (depth > 40) return value
  if (Array.isArray(value)) return value.map((one) => reworded(one, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [renamed.get(name) ?? name, reworded(inner, depth + 1)]))
}
