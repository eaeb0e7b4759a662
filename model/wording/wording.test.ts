import { describe, expect, test } from 'vitest'
import { byline } from './byline'
import { endCredits } from './end-credits'
import { languageName } from './language-name'
import { plainWording, type WordedCredit } from './wording'

function credit(name: string, wish: Partial<WordedCredit> = {}): WordedCredit {
  return {
    name,
    slug: name.toLowerCase().replaceAll(' ', '-'),
    initials: '',
    kind: 'person',
    role: 'author',
    placement: 'byline',
    scope: 'this_story',
    degree: 'equal',
    place: '',
    onBehalfOf: '',
    ...wish,
  }
}

const ada = credit('Ada Federkiel', { initials: 'af' })
const bo = credit('Bo Bleisatz')
const cy = credit('Cy Umbruch', { initials: 'cu' })
const dpa = credit('dpa', { kind: 'agency', role: 'agency', initials: 'dpa' })
const upstream = (name: string, wish: Partial<WordedCredit> = {}) =>
  credit(name, { role: 'contributing_reporter', placement: 'end_credit', scope: 'upstream', ...wish })
const cnn = upstream('CNN', { kind: 'organisation', role: 'agency' })

const said = (credits: readonly WordedCredit[], language: 'de' | 'en' = 'de', dateline = '') =>
  plainWording(byline(credits, language, dateline))
const ended = (credits: readonly WordedCredit[], language: 'de' | 'en' = 'de', options = {}) =>
  endCredits(credits, language, options).map(plainWording)

describe('the byline', () => {
  test('names one, two or three authors as each language lists them', () => {
    expect(said([ada])).toBe('Von Ada Federkiel')
    expect(said([ada, bo])).toBe('Von Ada Federkiel und Bo Bleisatz')
    expect(said([ada, bo, cy])).toBe('Von Ada Federkiel, Bo Bleisatz und Cy Umbruch')
    expect(said([ada, bo, cy], 'en')).toBe('By Ada Federkiel, Bo Bleisatz and Cy Umbruch')
  })

  test('leads each name to its page and knows the initials', () => {
    expect(byline([ada], 'de')[1]).toEqual({
      is: 'name',
      text: 'Ada Federkiel',
      name: 'Ada Federkiel',
      slug: 'ada-federkiel',
      initials: 'af',
    })
  })

  test('gives an agency and whoever edited it as dpa/cu', () => {
    expect(said([cy, dpa])).toBe('dpa/cu')
    expect(byline([cy, dpa], 'de')[2]).toMatchObject({ text: 'cu', name: 'Cy Umbruch', slug: 'cy-umbruch' })
    expect(said([dpa])).toBe('dpa')
  })

  test('names an agency last where somebody has no initials', () => {
    expect(said([dpa, bo])).toBe('Von Bo Bleisatz und dpa')
  })

  test('never names the makers of an upstream report', () => {
    expect(said([upstream('Betsy Klein', { placement: 'byline' })])).toBe('')
  })

  test('says who supported, who did the data, where somebody was and for whom', () => {
    expect(said([ada, { ...bo, degree: 'supporting' }])).toBe('Von Ada Federkiel unter Mitarbeit von Bo Bleisatz')
    expect(said([ada, { ...bo, degree: 'supporting' }], 'en')).toBe('By Ada Federkiel, with Bo Bleisatz')
    expect(said([ada, { ...bo, role: 'data_journalist' }])).toBe('Von Ada Federkiel und Bo Bleisatz (Daten)')
    expect(
      said(
        [
          { ...ada, place: 'Hongkong' },
          { ...bo, place: 'Peking', onBehalfOf: 'dpa' },
        ],
        'de',
        'Hongkong',
      ),
    ).toBe('Von Ada Federkiel und Bo Bleisatz (Peking, dpa)')
  })

  test('lets a desk sign without “von”', () => {
    expect(said([credit('Redaktion Wendhafener Bote', { kind: 'desk' })])).toBe('Redaktion Wendhafener Bote')
  })

  test('keeps a translator apart from the author', () => {
    expect(said([ada, { ...bo, role: 'translator' }])).toBe('Von Ada Federkiel · Übersetzung: Bo Bleisatz')
  })

  test('is empty where nobody is to be named', () => {
    expect(byline([], 'de')).toEqual([])
    expect(said([{ ...ada, placement: 'none' }])).toBe('')
  })
})

describe('the end credit', () => {
  const klein = upstream('Betsy Klein')
  const he = upstream('Fred He')

  test('names those who helped with the CNN report, and never as ours', () => {
    expect(ended([klein, he, cnn])).toEqual(['CNN-Bericht unter Mitarbeit von Betsy Klein und Fred He.'])
    expect(ended([klein, he, cnn], 'en')).toEqual(['CNN report with contributions from Betsy Klein and Fred He.'])
  })

  test('finds the outlet in the provenance where it is not credited', () => {
    expect(ended([klein], 'de', { upstream: 'CNN' })).toEqual(['CNN-Bericht unter Mitarbeit von Betsy Klein.'])
    expect(ended([klein], 'de', { upstream: 'The Guardian' })).toEqual(['Bericht (The Guardian) unter Mitarbeit von Betsy Klein.'])
    expect(ended([klein], 'de')).toEqual(['Übernommener Bericht unter Mitarbeit von Betsy Klein.'])
  })

  test('tells authors of the upstream report from those who helped', () => {
    expect(ended([upstream('Nectar Gan', { role: 'author' }), klein, cnn])).toEqual([
      'CNN-Bericht von Nectar Gan unter Mitarbeit von Betsy Klein.',
    ])
  })

  test('says nothing of an outlet that is named alone: the provenance does', () => {
    expect(ended([cnn])).toEqual([])
  })

  test('words help, material, translation and the other roles, one sentence each', () => {
    const end = (name: string, role: WordedCredit['role'], wish: Partial<WordedCredit> = {}) =>
      credit(name, { role, placement: 'end_credit', ...wish })
    const makers = [
      end('Ina Korrektur', 'fact_checker'),
      end('Ada Federkiel', 'contributing_reporter', { place: 'Peking' }),
      end('Bo Bleisatz', 'contributing_reporter'),
      end('dpa', 'agency', { kind: 'agency' }),
      end('AFP', 'agency', { kind: 'agency' }),
      end('Cy Umbruch', 'translator'),
    ]
    expect(ended(makers, 'de', { from: 'en' })).toEqual([
      'Mitarbeit: Ada Federkiel (Peking) und Bo Bleisatz.',
      'Mit Material von dpa und AFP.',
      'Aus dem Englischen von Cy Umbruch.',
      'Faktenprüfung: Ina Korrektur.',
    ])
    expect(ended(makers, 'en', { from: 'de' })).toEqual([
      'Additional reporting by Ada Federkiel (Peking) and Bo Bleisatz.',
      'With material from dpa and AFP.',
      'Translated from the German by Cy Umbruch.',
      'Fact-checked by Ina Korrektur.',
    ])
  })

  test('does not guess the language of the original', () => {
    const translator = credit('Cy Umbruch', { role: 'translator', placement: 'end_credit' })
    expect(ended([translator])).toEqual(['Übersetzung: Cy Umbruch.'])
    expect(ended([translator], 'de', { from: 'nonsense!' })).toEqual(['Übersetzung: Cy Umbruch.'])
    expect(ended([translator], 'de', { from: 'hi' })).toEqual(['Aus der Sprache Hindi von Cy Umbruch.'])
  })
})

test('languages are called by their names', () => {
  expect(languageName('en', 'de')).toBe('Englisch')
  expect(languageName('zh', 'en')).toBe('Chinese')
  expect(languageName('', 'de')).toBe('')
})
