import { describe, expect, test } from 'vitest'
import type { Language } from '../../../model/language'
import type { ProposedBlock } from '../../../model/proposal'
import { attributionsIn } from '../attributions'
import { type AttributionRule, attributionRules } from './rules'

interface Example {
  readonly language: Language
  /**
   * What the rule proposes stands in double brackets, a name in double braces is its speaker. What stands before a blank line
   * is a headline.
   */
  readonly text: string
  /** Who speaks, where the passage does not name them in full or not at all. */
  readonly who?: string
}

const de = (text: string, who?: string): Example => ({ language: 'de', text, ...(who === undefined ? {} : { who }) })
const en = (text: string, who?: string): Example => ({ language: 'en', text, ...(who === undefined ? {} : { who }) })

/** What each rule is for, and what it must leave alone: the nearest thing to it that is none. */
const examples: Readonly<Record<AttributionRule, { readonly yes: readonly Example[]; readonly no: readonly Example[] }>> = {
  'quote-said': {
    yes: [
      de('[[„Der Deich hält“]], sagte {{Karin Wolters}} am Abend.'),
      de('{{Karin Wolters}} erklärte: [[„Wir haben das dreimal geprüft.“]]'),
      de('[[»Niemand hat uns gewarnt«]], so {{Jan Peters}}.'),
      en('[[“The dyke will hold,”]] said {{Karin Wolters}}.'),
      en('{{Karin Wolters}} told reporters: [["We checked it three times."]]'),
    ],
    no: [
      de('Das Stadttheater zeigt „Der Widerspenstigen Zähmung“ noch bis Mai.'),
      de('Die Fähre „Nordlicht“ legte am Morgen ab.'),
      en('The band will play “Songs of the North” in Leeds.'),
    ],
  },
  'quote-alone': {
    yes: [
      de('„Der Deich hält“, sagte {{Karin Wolters}}. [[„Dafür haben wir lange gearbeitet.“]]'),
      en('“The dyke will hold,” said {{Karin Wolters}}. [[“We worked on it for years.”]]'),
    ],
    no: [de('Der Saal hieß früher „Zum Anker“. Heute steht er leer.'), en('The pub was once called “The Anchor”. It stands empty.')],
  },
  'part-quote': {
    yes: [
      de('{{Karin Wolters}} nannte den Plan [[„völlig aus der Zeit gefallen“]].'),
      de('{{Jan Peters}} sprach von einem [[„Schlag ins Gesicht“]] der Helfer.'),
      en('{{Karin Wolters}} described the plan as [[“hopelessly out of date”]].'),
    ],
    no: [
      de('Die „Nordlicht“ liegt seit gestern im Hafen.'),
      de('Der Film „Das Boot“ läuft am Sonntag.'),
      en('The “Northern Light” has been in port since Friday.'),
    ],
  },
  'source-named': {
    yes: [
      de('Laut {{Polizei}} [[wurde niemand verletzt]].'),
      de('Nach Angaben der {{Feuerwehr}} [[brannte der Dachstuhl zwei Stunden lang]].'),
      de('[[Der Dachstuhl brannte laut {{Feuerwehr}} zwei Stunden lang.]]'),
      en('According to {{Karin Wolters}}, [[nobody was hurt]].'),
    ],
    no: [
      de('Nach dem Regen wurde es laut auf dem Platz.'),
      de('Nach der Pause traf Peters zum Ausgleich.'),
      en('The report lay on the table.'),
    ],
  },
  'clause-first': {
    yes: [
      de('[[Der Deich sei sicher]], sagte {{Karin Wolters}}.'),
      en('[[The dyke is safe]], said {{Karin Wolters}}.'),
      en('[[The dyke, {{Karin Wolters}} said, was safe.]]'),
    ],
    no: [de('Der Deich war lange unsicher, doch Wolters schwieg.'), en('The dyke was unsafe for years, but Wolters kept silent.')],
  },
  'clause-after': {
    yes: [
      de('{{Karin Wolters}} sagte, [[der Deich sei sicher]].'),
      de('{{Karin Wolters}} teilte mit, [[dass der Deich sicher ist]].'),
      en('{{Karin Wolters}} said [[the dyke was safe]].'),
      en('{{Karin Wolters}} warned [[that the dyke might not hold]].'),
    ],
    no: [de('Karin Wolters wusste, dass der Deich sicher ist.'), en('Karin Wolters knew that the dyke was safe.')],
  },
  'clause-around': {
    yes: [de('[[Der Deich, sagte {{Karin Wolters}}, sei sicher.]]'), de('[[Der Deich, erklärte {{Jan Peters}}, halte noch Jahre.]]')],
    no: [de('Der Deich, den Karin Wolters baute, ist sicher.'), en('The dyke, which Karin Wolters built, is safe.')],
  },
  'sentence-before': {
    yes: [
      de('[[Der Deich ist sicher.]] Das teilte die {{Feuerwehr}} am Abend mit.'),
      de('[[Der Deich ist sicher.]] Das teilte die {{Deichdirektion Süd}} am Abend mit.'),
    ],
    no: [de('Der Deich ist sicher. Das freut die Feuerwehr.'), en('The dyke is safe. That pleases the fire brigade.')],
  },
  'headline-colon': {
    yes: [
      de('{{Polizei}}: [[Deich ist sicher]]\n\nDie Polizei gab Entwarnung.'),
      de('Wolters: [[Deich ist sicher]]\n\nKarin Wolters war da.', 'Karin Wolters'),
    ],
    no: [de('Drei Dinge fehlen: Sand, Säcke und Zeit.'), en('Three things are missing: sand, sacks and time.')],
  },
  'act-of-speech': {
    yes: [
      de('[[{{Karin Wolters}} kritisierte die Pläne der Regierung scharf.]]'),
      en('[[{{Karin Wolters}} criticised the government’s plans.]]'),
    ],
    no: [de('Karin Wolters unterzeichnete die Pläne der Regierung.'), en('Karin Wolters signed the government’s plans.')],
  },
  konjunktiv: {
    yes: [de('{{Karin Wolters}} sagte, der Deich sei sicher. [[Er habe neue Anker bekommen.]]')],
    no: [de('Der Deich ist sicher. Er hat neue Anker bekommen.'), de('Gott sei Dank ist der Deich sicher.')],
  },
  participle: {
    yes: [en('{{Karin Wolters}} backed the plan, adding [[that the dyke was safe]].')],
    no: [en('Karin Wolters left, carrying a box of files.'), de('Karin Wolters ging, beladen mit Akten.')],
  },
  'passive-by': {
    yes: [en('[[The plan was criticised by {{Karin Wolters}}.]]')],
    no: [de('Der Deich wurde von Karin Wolters gebaut.'), en('The dyke was built by Karin Wolters.')],
  },
  'speaker-colon': {
    yes: [en('{{Police}}: [[dyke is safe]]\n\nResidents may go home.')],
    no: [de('Zutaten: Mehl, Eier und Milch.'), en('Ingredients: flour, eggs and milk.')],
  },
  'noun-of-saying': {
    yes: [en('Claims by {{Karin Wolters}} [[that the dyke was safe]] angered the village.')],
    no: [en('The fear that the dyke might break drove people away.'), en('Insurance claims rose by a third.')],
  },
}

const marked = /\[\[|\]\]|\{\{|\}\}/g

function read({ language, text }: Example) {
  const plain = text.replace(marked, '')
  let start = 0
  const blocks = plain.split('\n\n').map((block, nth, { length }): ProposedBlock => {
    const stretch = { start, end: start + block.length }
    start = stretch.end + 2
    return { kind: nth < length - 1 ? 'headline' : 'paragraph', text: block, ...stretch }
  })
  return attributionsIn(blocks, language).attributions
}

const cases = (which: 'yes' | 'no') =>
  Object.entries(examples).flatMap(([rule, both]) => both[which].map((example) => [rule, example.text, example] as const))

test('every rule has what it is for and what it must leave alone', () => {
  expect(Object.keys(examples).sort()).toEqual(Object.keys(attributionRules).sort())
  for (const { yes, no } of Object.values(examples)) expect([yes.length > 0, no.length > 0]).toEqual([true, true])
})

test('every rule claims to be right more often than wrong, and not always', () => {
  for (const { confidence } of Object.values(attributionRules)) {
    expect(confidence).toBeGreaterThan(0.5)
    expect(confidence).toBeLessThan(1)
  }
})

describe('what a rule is for', () => {
  test.each(cases('yes'))('%s: %s', (rule, text, example) => {
    const passage = /\[\[(.*)\]\]/s.exec(text)?.[1]?.replace(marked, '')
    const name = example.who ?? /\{\{(.*)\}\}/.exec(text)?.[1]
    const by = read(example).filter((one) => one.rule === rule)
    expect(by.map(({ exact, speakers }) => [exact, ...speakers.map((speaker) => speaker.name)])).toContainEqual([passage, name])
  })
})

describe('what a rule leaves alone', () => {
  test.each(cases('no'))('%s: %s', (rule, _, example) => {
    expect(read(example).filter((one) => one.rule === rule)).toEqual([])
  })
})
