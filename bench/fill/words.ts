import type { Draws } from './random'

/** In about every fourth story. */
export const commonWord = 'Regierung'

const beginnings = [
  'Be',
  'Ver',
  'An',
  'Um',
  'Ge',
  'Lan',
  'Han',
  'Wir',
  'Kol',
  'Mar',
  'Tal',
  'Ros',
  'Ster',
  'Feld',
  'Brun',
  'Grau',
  'Neu',
  'Alt',
]
const middles = ['ber', 'gen', 'schaf', 'del', 'ter', 'lin', 'mar', 'kel', 'sta', 'ra', 'wen', 'ti', 'lo', 'zen', 'fal', 'dor', 'ni', 'bau']
const endings = [
  'ung',
  'heit',
  'keit',
  'tal',
  'berg',
  'hof',
  'werk',
  'amt',
  'rat',
  'schaft',
  'tag',
  'feld',
  'stein',
  'burg',
  'mann',
  'wald',
]
const small = [
  'der',
  'die',
  'das',
  'und',
  'in',
  'mit',
  'auf',
  'für',
  'von',
  'zu',
  'nicht',
  'auch',
  'nach',
  'seit',
  'über',
  'wieder',
  'gegen',
]
const verbs = ['sagte', 'plant', 'fordert', 'meldet', 'prüft', 'beginnt', 'endet', 'steigt', 'sinkt', 'bleibt', 'kommt', 'geht', 'zeigt']

/** What looks like a German word, one for each number; the first few thousand are short. */
export function lexeme(number: number): string {
  const [first, rest] = [number % beginnings.length, Math.floor(number / beginnings.length)]
  const [last, more] = [rest % endings.length, Math.floor(rest / endings.length)]
  let inner = ''
  for (let left = more; left > 0; left = Math.floor(left / middles.length)) inner += middles[left % middles.length]
  return `${beginnings[first]}${inner}${endings[last]}`
}

/** A name that is in a handful of stories at most, whatever the size of the newsroom. */
export const rareName = (number: number) => `Z${lexeme(number + 400_000).toLowerCase()}`

const vocabulary = Array.from({ length: 24_000 }, (_, number) => lexeme(number))

/** Sentences to compose bodies from, so that a story costs no more than some draws. */
export function sentencePool(draws: Draws, size: number): string[] {
  return Array.from({ length: size }, () => {
    const words = [draws.chance(0.025) ? commonWord : draws.pickOften(vocabulary)]
    const length = 7 + draws.below(8)
    for (let nth = 1; nth < length; nth += 1) {
      if (nth === 1) words.push(draws.pick(verbs))
      else words.push(draws.chance(0.45) ? draws.pick(small) : draws.pickOften(vocabulary))
    }
    return `${words.join(' ')}.`
  })
}

/** A headline of some words. */
export const headline = (draws: Draws) =>
  `${draws.pickOften(vocabulary)} ${draws.pick(verbs)} ${draws.pick(small)} ${draws.pickOften(vocabulary)} ${draws.pickOften(vocabulary)}`
