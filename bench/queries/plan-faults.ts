/** Tables that stay small whatever a newsroom publishes. */
const small = ['sections', 'front_pins', 'staff', 'submissions', 'schedules']

/** Indexes of what is in work or waits, and of nothing else: they are read from one end to the other. */
const ofFew = ['drafts_unpublished', 'drafts_owner_unpublished', 'drafts_unkept', 'stories_binned', 'reports_open', 'notices_unread']

/** Columns under one value of which any number of rows may stand: finding them is not enough. */
const wide = [
  'binned_at',
  'contributor_id',
  'importance',
  'kind',
  'language',
  'owner_id',
  'part',
  'publisher',
  'label',
  'section_id',
  'source_id',
  'staff_id',
  'topic_id',
]

/** Registers in which few rows stand under one contributor. */
const narrow = ['aliases', 'contributors', 'live_people', 'merges', 'portraits', 'staff', 'sources']

/**
 * What of a statement's plan would cost more the more there is: reading a table or all of what stands under one value, or
 * sorting it. An index may be walked, in its own order and up to a limit.
 * @param plan SQLite's, a line a step
 */
export function planFaults(sql: string, plan: readonly string[]): string[] {
  const limited = /\blimit (\?|\d+)/i.test(sql)
  // What is done with lines that an index was walked for has conditions of its own; the walk has a limit.
  const walk = /from \((select .*? limit \?)\) "lines"/s.exec(sql)?.[1] ?? sql
  const filtered = /\bwhere\b/i.test(walk)
  const sorted = plan.some((line) => /TEMP B-TREE FOR (ORDER BY|GROUP BY|DISTINCT)/.test(line))
  const faults: string[] = []
  for (const line of plan) {
    const [, way = '', table = '', index = ''] = /^(SCAN|SEARCH) (\S+)(?:.*? USING (?:COVERING )?INDEX (\S+))?/.exec(line) ?? []
    if (way === '' || small.includes(table) || ofFew.includes(index)) continue
    // What full-text search costs is stated, not bounded; what a part of the same statement found is read as it comes.
    if (/VIRTUAL TABLE/.test(line) || /^\(subquery|^lines$/.test(table)) continue
    if (way === 'SCAN') {
      if (index === '' || !limited || filtered || sorted) faults.push(line)
    } else if (isWide(line) && !/ EXISTS /.test(line) && !narrow.includes(table) && (!limited || sorted)) faults.push(line)
  }
  return faults
}

/** True if every column that is sought by equality is a wide one. */
function isWide(line: string): boolean {
  const sought = [...line.matchAll(/(\w+|<expr>)=\?/g)].map(([, column = '']) => column)
  return sought.length > 0 && sought.every((column) => wide.includes(column) || column === '<expr>')
}
