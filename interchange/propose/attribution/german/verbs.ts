import { sayingVerbs, speakingVerbs } from '../../lexicon/verbs-de'

/** A verb by which somebody is said to say or think something. */
export interface Verb {
  readonly infinitive: string
  /** What comes off in a main clause: the "mit" of "teilte … mit". */
  readonly prefix: string
  /** Without a clause or a quotation it still tells that somebody spoke. */
  readonly alone: boolean
  /** The clause is about saying only if it has this and not that. */
  readonly needs: RegExp | null
  readonly bars: RegExp | null
}

export type FormKind = 'finite' | 'participle' | 'infinitive'
export interface Form {
  readonly verb: Verb
  readonly kinds: ReadonlySet<FormKind>
  /** The prefix stands before it in one word: "mitteilte". */
  readonly whole: boolean
}

const forms = new Map<string, Form[]>()
/** What a word may be a form of, if of a verb of saying at all; what asks most of its clause first. */
const none: readonly Form[] = []
export const formsOf = (word: string): readonly Form[] => forms.get(word) ?? none
export const isForm = (word: string): boolean => forms.has(word)

const inseparable = /^(?:be|ent|er|ge|ver|zer|miss|wider|über(?:leg)|unter(?:str|stell)|voll)/u

function learn(line: string, alone: boolean): void {
  const [, head = '', needs, bars] = /^(.*?)(?: \+ (.*?))?(?: - (.*))?$/u.exec(line) ?? []
  const parts = head.split('|')
  const prefix = parts.length > 1 ? (parts[0] ?? '') : ''
  const [infinitive = '', ...strong] = (parts.at(-1) ?? '').split(' ')
  const verb: Verb = { infinitive, prefix, alone, needs: pattern(needs), bars: pattern(bars) }
  const principal = strong.length >= 3 ? strong : weak(infinitive)
  const [present = '', past = '', participle = ''] = principal
  const konjunktiv = infinitive.replace(/n$/u, '')
  const finite = [present, past, past.endsWith('e') ? `${past}n` : `${past}${/[sßxz]$/u.test(past) ? 'en' : 'en'}`, konjunktiv]
  for (const form of finite) add(form, { verb, kinds: ['finite'], whole: prefix === '' })
  add(infinitive, { verb, kinds: prefix === '' ? ['finite', 'infinitive'] : ['finite'], whole: prefix === '' })
  add(participle, { verb, kinds: ['participle'], whole: true }, prefix)
  // "bekannt gegeben"
  if (prefix !== '') add(participle, { verb, kinds: ['participle'], whole: false })
  if (prefix === '') return
  for (const form of finite) add(form, { verb, kinds: ['finite'], whole: true }, prefix)
  add(infinitive, { verb, kinds: ['infinitive', 'finite'], whole: true }, prefix)
}

/** Words of what a clause needs begin where a word begins: "an" is not in "ihren". */
function pattern(words: string | undefined): RegExp | null {
  if (words === undefined || words === '') return null
  let depth = 0
  let from = ''
  for (const [at, mark] of [...words].entries()) {
    if (mark === '(' || mark === '[') depth += 1
    if (mark === ')' || mark === ']') depth -= 1
    const begins = depth === 0 && /^\p{Ll}$/u.test(mark) && (at === 0 || words[at - 1] === '|')
    from += begins ? `(?<!\\p{L})${mark}` : mark
  }
  return new RegExp(from.replaceAll(/sich(?=$|[|)])/gu, 'sich(?!\\p{L})'), 'u')
}

function add(bare: string, { verb, kinds, whole }: { verb: Verb; kinds: FormKind[]; whole: boolean }, prefix = ''): void {
  const joined = prefix.includes(' ') ? bare : `${prefix}${bare}`
  for (const word of new Set([joined, joined.replaceAll('ß', 'ss')])) {
    const known = forms.get(word) ?? []
    const same = known.find((form) => form.verb === verb && form.whole === whole)
    if (same === undefined) known.push({ verb, kinds: new Set(kinds), whole })
    else known[known.indexOf(same)] = { ...same, kinds: new Set([...same.kinds, ...kinds]) }
    forms.set(word, known)
  }
}

const weight = ({ verb }: Form) => (verb.prefix === '' ? 0 : 4) + (verb.needs === null ? 0 : 2) + (verb.alone ? 1 : 0)

/** The principal parts of a weak verb: "teilt", "teilte", "geteilt". */
function weak(infinitive: string): [string, string, string] {
  const stem = infinitive.replace(/e?n$/u, '')
  const between = /(?:[td]|ch[nm]|[^aeiouylrh][mn])$/u.test(stem) ? 'e' : ''
  const participle = `${inseparable.test(infinitive) || infinitive.endsWith('ieren') ? '' : 'ge'}${stem}${between}t`
  return [`${stem}${between}t`, `${stem}${between}te`, participle]
}

for (const line of sayingVerbs.trim().split('\n')) learn(line, false)
for (const line of speakingVerbs.trim().split('\n')) learn(line, true)
// The reading that asks most of its clause comes first.
for (const list of forms.values()) list.sort((one, other) => weight(other) - weight(one))
