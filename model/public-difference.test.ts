import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordPieces } from './difference'
import {
  comparedPair,
  type PublicPartDifference,
  publicDifference,
  type RedactedVersion,
  type Removal,
  redacted,
} from './public-difference'
import { listedParts, type PublicVersion, runningParts } from './public-version'

const nothing: PublicVersion = {
  kicker: '',
  headline: '',
  standfirst: '',
  dateline: '',
  text: '',
  pictures: [],
  credits: [],
  provenance: [],
  sources: [],
}
const aVersion = (wish: Partial<PublicVersion>): PublicVersion => ({ ...nothing, ...wish })
const ofText = (older: string, newer: string, removals: readonly Removal[] = []) =>
  publicDifference(redacted(aVersion({ text: older }), removals), redacted(aVersion({ text: newer }), [])).find(
    ({ part }) => part === 'text',
  )

/** One side of a difference, gaps as a sign of their own. */
const side = (difference: PublicPartDifference | undefined, without: 'added' | 'removed') =>
  (difference?.pieces ?? []).filter((piece) => piece.is !== without).map((piece) => (piece.withheld === null ? piece.text : '▮'))
const kept = (version: RedactedVersion, part: keyof RedactedVersion) =>
  version[part].map((stretch) => (stretch.withheld === null ? stretch.text : '▮'))
/** Everything that a difference says. */
const said = (differences: readonly PublicPartDifference[]) => differences.flatMap(({ pieces }) => pieces.map((piece) => piece.text))

const words = [
  'Hafen',
  'Schiff',
  'Kapitän',
  'Lotse',
  'Geld',
  'Wasser',
  'gestern',
  'nachts',
  'Meier',
  'stahl',
  'nicht',
  'die',
  'er',
  'in',
  '94.000',
  'Dr.',
]
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
  .chain((parts) => fc.constantFrom('.', '!', '?', '.“').map((end) => `Wort ${parts.join(' ')}${end}`))
const text = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', '\n', ' \n', '  ')), { maxLength: 9 })
  .map((all) => all.map(([one, space]) => one + space).join(''))
/** Two texts as an edit makes them: some sentences stay, some are changed, come or go. */
const edit = fc
  .array(fc.tuple(sentence, sentence, fc.constantFrom('both', 'older', 'newer', 'changed'), fc.constantFrom(' ', '\n')), { maxLength: 9 })
  .map((all) => ({
    older: all.map(([one, , where, space]) => (where === 'newer' ? '' : one + space)).join(''),
    newer: all.map(([one, other, where, space]) => (where === 'older' ? '' : (where === 'changed' ? other : one) + space)).join(''),
  }))
const line = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '))
const version = fc.record({
  kicker: line,
  headline: sentence,
  standfirst: text,
  dateline: line,
  text,
  pictures: fc.array(line, { maxLength: 3 }),
  credits: fc.array(line, { maxLength: 3 }),
  provenance: fc.array(line, { maxLength: 3 }),
  sources: fc.array(line, { maxLength: 3 }),
})

describe('what stayed and went is the older, what stayed and came the newer', () => {
  test('word by word', () => {
    const anything = fc.oneof(text, fc.string({ maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 20 }))
    fc.assert(
      fc.property(anything, anything, (older, newer) => {
        const pieces = wordPieces(older, newer)
        const read = (without: string) => pieces.filter(({ is }) => is !== without).map((piece) => piece.text)
        expect([read('added').join(''), read('removed').join('')]).toEqual([older, newer])
      }),
    )
  })

  test('of every part of a story, with and without what is withheld', () => {
    fc.assert(
      fc.property(version, version, version, fc.constantFrom('law', 'privacy'), fc.boolean(), (older, newer, after, reason, removed) => {
        const removals = removed ? [{ reason, after } as const] : []
        const [then, now] = [redacted(older, removals), redacted(newer, [])]
        const found = new Map(publicDifference(then, now).map((difference) => [difference.part, difference]))
        for (const part of [...runningParts, ...listedParts]) {
          const difference = found.get(part)
          if (difference === undefined) expect(kept(then, part)).toEqual(kept(now, part))
          else {
            expect(side(difference, 'added').join('')).toBe(kept(then, part).join(''))
            expect(side(difference, 'removed').join('')).toBe(kept(now, part).join(''))
          }
        }
        if (!removed) for (const part of runningParts) expect(kept(then, part).join('')).toBe(older[part])
      }),
    )
  })
})

describe('what was removed for law or privacy', () => {
  const runs = (whole: string) =>
    whole.split(/[.!?“\n]+\s*/).flatMap((one) => {
      const parts = one.trim().split(/\s+/)
      return parts.slice(3).map((_, nth) => parts.slice(nth, nth + 4).join(' '))
    })

  test('is never repeated: no four words of a sentence that went stand anywhere in the difference', () => {
    fc.assert(
      fc.property(edit, fc.constantFrom('law', 'privacy'), ({ older, newer }, reason) => {
        const [before, after] = [aVersion({ text: older, headline: older.split(/[.!?]/)[0] ?? '' }), aVersion({ text: newer })]
        const removals = [{ reason, after } as const]
        const both = said(publicDifference(redacted(before, removals), redacted(after, []))).join('▮')
        const among = said(publicDifference(redacted(before, removals), redacted(aVersion({ text: '' }), []))).join('▮')
        for (const run of runs(older).filter((one) => !newer.includes(one))) {
          expect(both).not.toContain(run)
          expect(among).not.toContain(run)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('leaves of a sentence nothing but that something stood there', () => {
    const older = 'Der Kapitän schwieg. Er heißt Hannes Petersen und wohnt am Deich. Das Schiff fuhr.'
    const newer = 'Der Kapitän schwieg. Er wohnt am Deich. Das Schiff fuhr.'
    const found = ofText(older, newer, [{ reason: 'privacy', after: aVersion({ text: newer }) }])
    expect(side(found, 'added').join('')).toBe('Der Kapitän schwieg. ▮ Das Schiff fuhr.')
    expect(side(found, 'removed').join('')).toBe(newer)
    expect(found?.pieces.find((piece) => piece.is === 'added')?.text.trim()).toBe('Er wohnt am Deich.')
  })

  test('is not said by leaving out a word that was added', () => {
    const newer = 'Er hat das Geld nicht gestohlen.'
    const found = ofText('Er hat das Geld gestohlen.', newer, [{ reason: 'law', after: aVersion({ text: newer }) }])
    expect(found?.pieces.map(({ is, text, withheld }) => [is, withheld ?? text])).toEqual([
      ['removed', 'law'],
      ['added', newer],
    ])
  })

  test('is one gap for sentences side by side, also across paragraphs', () => {
    const older = 'Vorher stand dies.\nHannes wohnt hier. Hannes schläft dort.\nHannes arbeitet da.\nNachher stand jenes.'
    const after = aVersion({ text: 'Vorher stand dies.\nNachher stand jenes.' })
    expect(kept(redacted(aVersion({ text: older }), [{ reason: 'privacy', after }]), 'text').join('')).toBe(
      'Vorher stand dies.\n▮\nNachher stand jenes.',
    )
  })

  test('stays with an abbreviation that only looks like the end of a sentence', () => {
    const older = 'Das sagte Dr. Hannes Petersen am Deich.'
    const found = redacted(aVersion({ text: older }), [{ reason: 'privacy', after: aVersion({ text: 'Das sagte Dr. Nein.' }) }])
    expect(kept(found, 'text')).toEqual(['▮'])
  })

  test('is looked for in headline, standfirst, captions, credits and sources too', () => {
    const name = 'Hannes Petersen stahl das Geld'
    const after = aVersion({ headline: 'Ein Kapitän unter Verdacht', credits: ['Von Vera Beispiel'] })
    const before = aVersion({
      kicker: name,
      headline: name,
      standfirst: name,
      dateline: name,
      text: name,
      pictures: [name],
      credits: ['Von Vera Beispiel', name],
      provenance: [name],
      sources: [name],
    })
    const differences = publicDifference(redacted(before, [{ reason: 'privacy', after }]), redacted(after, []))
    expect(said(differences).join(' ')).not.toContain('Petersen')
    expect(differences.flatMap(({ pieces }) => pieces.filter((piece) => piece.withheld === 'privacy')).length).toBe(9)
    expect(differences.find(({ part }) => part === 'credits')?.pieces[0]).toEqual({ is: 'same', text: 'Von Vera Beispiel', withheld: null })
  })

  test('may move within the story, since it still stands', () => {
    const after = aVersion({ standfirst: 'Das Schiff fuhr.' })
    expect(kept(redacted(aVersion({ text: 'Das Schiff fuhr.' }), [{ reason: 'law', after }]), 'text')).toEqual(['Das Schiff fuhr.'])
  })

  test('concerns only what it is about', () => {
    const removal = { reason: 'privacy', after: nothing, concerns: (one: string) => one.includes('Petersen') } as const
    const older = 'Hannes Petersen sprach. Das Schiff fuhr.'
    expect(kept(redacted(aVersion({ text: older }), [removal]), 'text')).toEqual(['▮', ' ', 'Das Schiff fuhr.'])
  })

  test('is the same gap on both sides of a comparison of two older versions', () => {
    const removals = [{ reason: 'law', after: nothing } as const]
    const [one, other] = ['Alles war falsch.', 'Alles war grundfalsch.'].map((wrong) => redacted(aVersion({ text: wrong }), removals))
    expect(publicDifference(one as RedactedVersion, other as RedactedVersion)).toEqual([])
  })
})

describe('the publications to compare', () => {
  test.each([
    [1, {}, null],
    [1, { from: '1', to: '2' }, null],
    [2, {}, [1, 2]],
    [4, {}, [3, 4]],
    [4, { from: '1', to: '3' }, [1, 3]],
    [4, { from: '3', to: '1' }, [1, 3]],
    [4, { from: '2', to: '2' }, [1, 2]],
    [4, { from: '1', to: '1' }, [1, 2]],
    [4, { to: '2' }, [1, 2]],
    [4, { from: '2' }, [2, 3]],
    [4, { from: '4' }, [3, 4]],
    [4, { from: '9', to: 'x' }, [3, 4]],
    [4, { from: '0', to: '-1' }, [3, 4]],
    [4, { from: '1e1', to: '3' }, [2, 3]],
  ] as const)('of %i, asked for %o', (times, asked, pair) => {
    expect(comparedPair(times, asked)).toEqual(pair === null ? null : { from: pair[0], to: pair[1] })
  })
})

test('two long texts that have nothing in common are compared in moments, and still are both there', () => {
  const nonsense = (letter: string) =>
    Array.from(
      { length: 10_000 },
      (_, nth) => `${letter}${(nth * 7919) % 4801}${nth % 12 === 11 ? '.' : ''}${nth % 80 === 79 ? '\n' : ' '}`,
    ).join('')
  const [older, newer] = [`${nonsense('a')}Am Ende gleich.`, `${nonsense('b')}Am Ende gleich.`]
  const started = performance.now()
  const difference = ofText(older, newer)
  expect(performance.now() - started).toBeLessThan(4000)
  expect(side(difference, 'added').join('')).toBe(older)
  expect(side(difference, 'removed').join('')).toBe(newer)
  expect(difference?.pieces.at(-1)).toMatchObject({ is: 'same', text: 'Am Ende gleich.' })
})

test('what is withheld is not repeated either where a text is too long to be compared by words alone', () => {
  const filler = (letter: string) => Array.from({ length: 1200 }, (_, nth) => `Wort${letter}${nth}. `).join('')
  const removals = [{ reason: 'law' as const, after: aVersion({ text: 'Wort bleibt.' }), concerns: (one: string) => one.includes('Malte') }]
  const older = `${filler('a')}Malte schuldet Geld. Gleich hier.\nUnd Malte noch mehr. `
  const difference = ofText(older, `${filler('b')}Gleich dort.\nUnd jemand noch mehr. `, removals)
  expect(JSON.stringify(difference)).not.toMatch(/Malte|u0000/)
  expect(difference?.pieces.filter((piece) => piece.withheld === 'law')).toHaveLength(2)
})
