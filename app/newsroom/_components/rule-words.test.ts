import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { attributionRules } from '../../../interchange/propose/attribution/rules'
import { creditLabels } from '../../../interchange/propose/lexicon/bylines'
import { propose } from '../../../interchange/propose/propose'
import { languages } from '../../../model/language'
import { ruleWords } from './rule-words'

const samples = join(import.meta.dirname, '../../../bench/propose/samples/tuning')

/** Rules of the lists, and those that are met in real reports. */
function allRules(): string[] {
  const texts = readdirSync(samples).filter((name) => name.endsWith('.txt'))
  const met = texts.flatMap((name) => {
    const { credits, attributions, provenance } = propose(readFileSync(join(samples, name), 'utf8'))
    return [...credits, ...attributions, ...(provenance.rule === '' ? [] : [provenance])].map(({ rule }) => rule)
  })
  const labels = creditLabels.map(({ rule }) => rule)
  return [...new Set([...Object.keys(attributionRules), ...labels, ...met])]
}

test('whoever decides about a proposal is told in a sentence why it is made, whatever rule made it', () => {
  const rules = allRules()
  expect(rules.length).toBeGreaterThan(30)
  for (const language of languages) expect(rules.filter((rule) => !ruleWords(rule, language).endsWith('.'))).toEqual([])
})

test('a rule found for the makers of another report says so, and one without words is told by its name', () => {
  expect(ruleWords('mitarbeit-upstream', 'de')).toMatch(/^„Mitarbeit“ .*übernommenen Bericht\.$/)
  expect(ruleWords('of-tomorrow', 'de')).toBe('of-tomorrow')
})
