/** Figures under each other, for a screen or for a page. */
export interface Table {
  readonly title: string
  /** What the figures are, in a sentence or two. */
  readonly about: string
  readonly head: readonly string[]
  /** As many cells as the head has; the first says what the row is of. */
  readonly rows: readonly (readonly string[])[]
}

export function asText({ title, about, head, rows }: Table): string {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('   ')
      .trimEnd()
  return [`\n${title}`, about, '', ...(rows.length === 0 ? ['nothing'] : [head, ...rows].map(line))].join('\n')
}

export function asMarkdown({ title, about, head, rows }: Table): string {
  const line = (row: readonly string[]) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const rule = `| --- |${' ---: |'.repeat(Math.max(0, head.length - 1))}`
  return [`\n### ${title}`, '', about, ...(rows.length === 0 ? [] : ['', line(head), rule, ...rows.map(line)])].join('\n')
}
