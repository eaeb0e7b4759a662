import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { asMarkdown, asText, type Table } from '../table'
import { anyLengthFaults, properties } from './fuzz'
import { growths, linear } from './growth'
import { inOneLine } from './inputs'
import { memory } from './memory'
import { enough, figuresOfRules, moreOftenWrong } from './rules'
import { sampleSets, samplesOf } from './sample'
import { scoresOf, tableOfScores } from './scores'
import { speeds } from './speed'

/*
 * How good proposals are on reports annotated by hand, how fast, and in how much memory. Writes nothing.
 *
 *   npm run bench:propose                         scores of both sets, rules, speed, growth
 *   npm run bench:propose -- --only scores        one or more of scores, rules, speed, growth, memory, fuzz (a,b)
 *   npm run bench:propose -- --set tuning         that set alone; with --errors, what is wrong in it
 *   npm run bench:propose -- --only memory --reports 50000
 *   npm run bench:propose -- --only growth --units 1250000      so many, twice and four times as many
 *   npm run bench:propose -- --only fuzz --runs 20000
 *   npm run bench:propose -- --markdown           everything, as it stands in README.md
 *
 * Of the held-out set only figures are shown, never a text or an error: nobody is to tune on it. Ends with 1 where something
 * is as it must not be: a rule more often wrong than right, more than linear time, a fault.
 */

const { values } = parseArgs({
  options: {
    errors: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    reports: { type: 'string', default: '50000' },
    runs: { type: 'string', default: '20000' },
    set: { type: 'string', default: '' },
    units: { type: 'string', default: '50000' },
  },
})
const usual = ['scores', 'rules', 'speed', 'growth']
const wanted = values.only === '' ? (values.markdown ? [...usual, 'memory', 'fuzz'] : usual) : values.only.split(',')
const show = (table: Table) => console.log(values.markdown ? asMarkdown(table) : asText(table))

const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  scores() {
    for (const set of sampleSets.filter((one) => values.set === '' || values.set === one)) {
      const samples = samplesOf(set)
      const scores = scoresOf(samples)
      if (values.errors && set === 'tuning') {
        for (const { id, measure, is, words } of scores.misses)
          console.log(`${id}  ${measure}  ${is.toUpperCase()}  ${words.replace(/\s+/g, ' ').slice(0, 200)}`)
      }
      show(tableOfScores(set, samples.length, scores))
    }
  },

  rules() {
    const figures = figuresOfRules(samplesOf('tuning'))
    const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(2))
    show({
      title: 'Rules, on the tuning set',
      about:
        'Of what each rule proposes, the share that is a passage annotated, that is of its kind too, that has its speakers too (right); and what the rule claims.',
      head: ['rule', 'proposed', 'passage', 'kind', 'right', 'claims'],
      rows: figures.map(({ rule, proposed, found, kind, right, confidence }) => [
        rule,
        String(proposed),
        share(found, proposed),
        share(kind, proposed),
        share(right, proposed),
        Number.isNaN(confidence) ? '–' : confidence.toFixed(2),
      ]),
    })
    const wrong = moreOftenWrong(figures)
    if (wrong.length > 0) {
      process.exitCode = 1
      console.log(`\nMore often wrong than right (of ${enough} or more): ${wrong.map(({ rule }) => rule).join(', ')}`)
    }
  },

  speed() {
    show({
      title: 'Speed',
      about: `Reports of 600 words in a second of one processor’s time (${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}), and how many times as long that takes as Intl.Segmenter takes to part the same text into words.`,
      head: ['', 'reports a second', '× Intl.Segmenter'],
      rows: speeds().map(({ what, perSecond, multiple }) => [what, perSecond.toFixed(0), multiple.toFixed(2)]),
    })
  },

  growth() {
    const units = Number(values.units)
    const all = growths(units)
    const suspect = all.filter(({ exponent }) => exponent > linear)
    const row = ({ name, taken, exponent }: (typeof all)[number]) => [name, ...taken.map((each) => each.toFixed(0)), exponent.toFixed(2)]
    const shown = [...all.slice(0, Math.max(12, suspect.length)), ...all.filter(({ name }) => name === 'reports in a row')]
    show({
      title: 'Growth',
      about: `Milliseconds of processor time for texts of one thing over and over, and the exponent by which it grows: 1 is linear, 2 the square. Of ${all.length} inputs those that grow most; ${suspect.length} above ${linear}.`,
      head: ['', ...[1, 2, 4].map((times) => `${(units * times).toLocaleString('en')} units`), 'exponent'],
      rows: [...new Set(shown)].map(row),
    })
    if (suspect.length > 0) process.exitCode = 1
  },

  async memory() {
    const { moments, perSecond } = await memory(Number(values.reports))
    show({
      title: 'Memory',
      about: `What the command line holds while ${Number(values.reports).toLocaleString('en')} different reports of 600 words go through \`propose --jsonl\` (${perSecond.toFixed(0)} a second on the wall, in and out as JSON).`,
      head: ['reports', 'MB resident'],
      rows: moments.map(({ reports, resident }) => [reports.toLocaleString('en'), resident.toFixed(0)]),
    })
  },

  fuzz() {
    const runs = Number(values.runs)
    const rows = Object.entries(properties).map(([name, property]) => {
      const { failed, numRuns, counterexample, errorInstance } = fc.check(property, { numRuns: runs })
      if (failed) {
        process.exitCode = 1
        console.log(`\n${name}: ${String(errorInstance)}\n${JSON.stringify(counterexample)}`)
      }
      return [`reports by chance, ${name}`, numRuns.toLocaleString('en'), failed ? 'a fault' : 'none']
    })
    const long = inOneLine.map(({ name, of }) => ({ name, faults: anyLengthFaults(of(5_000_000)) }))
    for (const { name, faults } of long.filter(({ faults }) => faults.length > 0)) {
      process.exitCode = 1
      console.log(`\n5 MB of ${name}:\n${faults.slice(0, 5).join('\n')}`)
    }
    rows.push(['5 MB in one line', String(long.length), String(long.filter(({ faults }) => faults.length > 0).length || 'none')])
    show({
      title: 'Whatever is pasted',
      about:
        'Nothing thrown, nothing lost, every stretch within the text, every character in a block, the same twice, cleaned again the same.',
      head: ['', 'texts', 'faults'],
      rows,
    })
  },
}

for (const name of wanted) {
  const part = parts[name]
  if (part === undefined) throw new Error(`There is no ${name}; there are ${Object.keys(parts).join(', ')}.`)
  await part()
}
