import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { blocksOf } from './blocks'
import { cleaned } from './clean'
import { creditsIn } from './credits'
import { languageOf } from './language'
import { provenanceOf } from './provenance'

/*
 * Reports as papers, agencies, broadcasters, press offices and sites print them. A line of the files beside this test is a block,
 * its kind before the bar; © is a credit, prov the provenance. All of it was made up for this test.
 */

interface Block {
  readonly kind: string
  readonly text: string
}
interface Report {
  readonly name: string
  readonly blocks: readonly Block[]
  readonly credits: readonly string[]
  readonly provenance: string
}

const folder = join(import.meta.dirname, 'blocks-reports')
const reports = readdirSync(folder)
  .sort()
  .flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/^== /mu).slice(1).map(reportOf))

function reportOf(source: string): Report {
  const [name = '', ...lines] = source.trim().split('\n')
  const parts = lines.map((line): Block => ({ kind: line.slice(0, line.indexOf('|')), text: line.slice(line.indexOf('|') + 2) }))
  const of = (kind: string) => parts.filter((part) => part.kind === kind).map(({ text }) => text)
  return {
    name,
    blocks: parts.filter(({ kind }) => kind !== '©' && kind !== 'prov'),
    credits: of('©').map((credit) => credit.replace(/,$/u, ', ')),
    provenance: of('prov')[0] ?? '',
  }
}

/** A dateline and a sign in brackets run into the paragraph, items stand line under line, all else is parted by `gap`. */
function printed({ blocks }: Report, gap: string): string {
  return blocks.reduce((text, { kind, text: own }, at) => {
    const before = blocks[at - 1]?.kind
    if (before === undefined) return own
    const runsOn = before === 'dateline' || (kind === 'end_credit' && before === 'paragraph' && own.startsWith('('))
    return text + (runsOn ? ' ' : kind === 'list_item' && before === kind ? '\n' : gap) + own
  }, '')
}

/** Set in a column of 66 characters. */
const wrapped = (text: string) => text.replace(/(?<=^|\n)[^\n]+/gu, (line) => line.replace(/(.{1,66})(?: |$)/gu, '$1\n').trimEnd())

const outline = (blocks: readonly Block[]) => blocks.map(({ kind, text }) => `${kind}| ${text.replace(/\s+/gu, ' ').trim()}`)
const read = (text: string) => outline(blocksOf(text, languageOf(text)))

describe.each(reports.map((report) => [report.name, report] as const))('%s', (_name, report) => {
  const wanted = outline(report.blocks)
  const text = printed(report, '\n\n')
  test('parted by blank lines', () => expect(read(text)).toEqual(wanted))
  test('cleaned', () => expect(read(cleaned(text))).toEqual(wanted))
  test('line under line', () => expect(read(printed(report, '\n'))).toEqual(wanted))
  test('set in a column', () => expect(read(cleaned(wrapped(text)))).toEqual(wanted))
  test('its makers', () => {
    const found = creditsIn(blocksOf(text, languageOf(text)), languageOf(text))
    const lines = found.map(({ name, role, placement, scope, onBehalfOf }) => [name, role, placement, scope, onBehalfOf].join(', '))
    expect(lines.sort()).toEqual([...report.credits].sort())
  })
  test('what it rests on', () => {
    const blocks = blocksOf(text, languageOf(text))
    const { relation, upstream } = provenanceOf(blocks, creditsIn(blocks, languageOf(text)), languageOf(text))
    expect(`${relation} ${upstream.join('+')}`.trim()).toBe(report.provenance)
  })
})
