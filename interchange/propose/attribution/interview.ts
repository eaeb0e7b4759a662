import type { ProposedAttribution, ProposedBlock } from '../../../model/proposal'
import { isFirstName } from './people/figures'
import { attributionRules } from './rules'

/** An answer in an interview: everything behind its label is what the person says. */
export interface Answer {
  /** Where it begins in its block's text. */
  readonly start: number
  /** The name before the colon; '' if it says no more than that this is the answer. */
  readonly label: string
}

const labelled = /^\s*(?:[–—-]\s*)?((?:\p{Lu}|\d)[^:„"“”»«?!\n]{0,40}?)\s*:\s+(?=\S)/u
const question = /^(?:Frage|Question|Q|F|Interviewer(?:in)?|Moderator(?:in)?|Reporter(?:in)?|Redaktion)$/iu
const answer = /^(?:Antwort|Answer|A)$/iu
/** Labels that begin lines of other kinds. */
const none =
  /\d|^(?:Foto|Bild|Stand|Update|Quelle|Von|Text|Interview|Photo|Hinweis|Datum|Ort|Termin|Kontakt|Telefon|E-?Mail|Hintergrund|Info|Dauer|Umleitung)\b/iu

/** Questions speak to somebody, answers of oneself. */
const you = /(?<![\p{L}])(?:Sie|Ihr|Ihre[nmrs]?|Ihnen|[Yy]ou|[Yy]our|yourself)(?![\p{L}])/u
const oneself =
  /(?<![\p{L}])(?:[Ii]ch|[Mm]ich|[Mm]ir|[Mm]eine?[nmrs]?|[Ww]ir|[Uu]ns|[Uu]nsere?[nmrs]?|I|[Mm]y|[Mm]e|[Ww]e|[Oo]ur)(?![\p{L}])/u
const asks = (text: string) => /\?["”“»«’]?\s*$/u.test(text)

/**
 * The answers of an interview by the place of their block: paragraphs in turn begin with labels of which one answers, or
 * questions and answers simply follow each other. None if the report is no interview.
 */
export function answersIn(blocks: readonly ProposedBlock[]): ReadonlyMap<number, Answer> {
  const labelledOnes = answersByLabel(blocks)
  return labelledOnes.size > 0 ? labelledOnes : answersByTurn(blocks)
}

function answersByLabel(blocks: readonly ProposedBlock[]): Map<number, Answer> {
  const found = new Map<number, Answer>()
  const turns = new Map<number, { readonly label: string; readonly who: string; readonly start: number }>()
  const labels = new Map<string, { asks: number; all: number }>()
  let questions = 0
  for (const [block, { kind, text }] of blocks.entries()) {
    if (!spoken.has(kind)) continue
    const match = labelled.exec(text)
    const label = match?.[1]?.trim() ?? ''
    if (match === null || none.test(label) || label.split(/\s+/u).length > 4) {
      questions += asks(text) ? 1 : 0
      continue
    }
    const who = surnameOf(label)
    turns.set(block, { label, who, start: match[0].length })
    const known = labels.get(who) ?? { asks: 0, all: 0 }
    labels.set(who, { asks: known.asks + (asks(text) ? 1 : 0), all: known.all + 1 })
  }
  const asker = (who: string) => {
    const { asks: asked, all } = labels.get(who) ?? { asks: 0, all: 1 }
    return question.test(who) || (!answer.test(who) && asked * 2 > all)
  }
  const answerers = [...labels.keys()].filter((who) => !asker(who) && (labels.get(who)?.all ?? 0) > 1)
  if (answerers.length === 0 || answerers.length > 4 || !([...labels.keys()].some(asker) || questions > 1)) return found
  let speaks = ''
  for (const [block, { kind, text }] of blocks.entries()) {
    const turn = turns.get(block)
    if (!spoken.has(kind) || (turn === undefined && (kind === 'subhead' || asks(text) || !oneself.test(text) || /^["„“»«‘]/u.test(text))))
      speaks = ''
    else if (turn !== undefined) speaks = answerers.includes(turn.who) ? turn.label : ''
    if (speaks !== '') found.set(block, { start: turn?.start ?? 0, label: turn === undefined || answer.test(speaks) ? '' : speaks })
  }
  return found
}

/** "Tove Lind:" over the first answer and "Lind:" over the others are one. */
const surnameOf = (label: string) => label.split(/\s+/u).at(-1) ?? label

const spoken: ReadonlySet<string> = new Set(['paragraph', 'subhead', 'list_item'])
const quoting = /^\s*["„“»«‘]|["“”«»],? (?:\p{Ll}+t|\p{Ll}+te|says|said)(?![\p{L}])/u

function answersByTurn(blocks: readonly ProposedBlock[]): Map<number, Answer> {
  const found = new Map<number, Answer>()
  const isQuestion = ({ kind, text }: ProposedBlock) =>
    spoken.has(kind) && text.length < 500 && !quoting.test(text) && (asks(text) || (you.test(text) && !oneself.test(text)))
  const isAnswer = ({ kind, text }: ProposedBlock) => kind === 'paragraph' && !quoting.test(text)
  const plain = blocks.filter((block) => isQuestion(block) && asks(block.text)).length
  const personal = blocks.filter(
    (block, at) => isAnswer(block) && oneself.test(block.text) && at > 0 && isQuestion(blocks[at - 1] as ProposedBlock),
  ).length
  if (plain < 3 || personal < 2) return found
  let open = false
  for (const [at, block] of blocks.entries()) {
    const before = blocks[at - 1]
    if (isQuestion(block) && !(open && oneself.test(block.text) && before !== undefined && isQuestion(before))) open = true
    else if (open && isAnswer(block) && (oneself.test(block.text) || (before !== undefined && isQuestion(before))))
      found.set(at, { start: 0, label: '' })
    else open = false
  }
  return found
}

/** What the answers of an interview say, each as one passage; no block of them is to be read sentence by sentence. */
export function answered(blocks: readonly ProposedBlock[]): { readonly passages: ProposedAttribution[]; readonly rest: ProposedBlock[] } {
  const answers = answersIn(blocks)
  if (answers.size === 0) return { passages: [], rest: [...blocks] }
  const asked = addressed(blocks)
  const passages = [...answers].flatMap(([at, { start, label }]): ProposedAttribution[] => {
    const block = blocks[at]
    if (block === undefined) return []
    const name = label === '' ? asked : fullName(blocks, label)
    const end = block.text.trimEnd().length
    const by = label === '' ? block.start : block.start + block.text.indexOf(label)
    return [
      {
        start: block.start + start,
        end: block.start + end,
        exact: block.text.slice(start, end),
        kind: 'direct',
        speakers: name === '' ? [] : [{ name, start: by, end: by + label.length, inferred: label === '' }],
        documents: [],
        via: [],
        cue: null,
        utteredOn: '',
        rule: 'speaker-colon',
        confidence: attributionRules['speaker-colon'].confidence,
      },
    ]
  })
  return { passages, rest: blocks.filter((_, at) => !answers.has(at)) }
}

const title = /(?<![\p{L}])(?:Frau|Herr|Herrn|Mr|Mrs|Ms|Dr|Professor)\.? (?:(?:Dr|Prof)\.? )*(\p{Lu}[\p{L}-]+)/u

/** Whom the questions speak to: "Frau Holm, …"; or who stands before the colon of the headline. */
function addressed(blocks: readonly ProposedBlock[]): string {
  const inHeadline = /(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+|\p{Lu}[\p{L}’'-]+):\s/u.exec(
    blocks.find(({ kind }) => kind === 'headline')?.text ?? '',
  )?.[1]
  for (const { text } of blocks.slice(0, 60)) {
    const surname = asks(text) || labelled.test(text) || you.test(text) ? title.exec(text)?.[1] : undefined
    if (surname !== undefined) return fullName(blocks, surname)
  }
  return inHeadline === undefined ? '' : fullName(blocks, inHeadline.split(' ').at(-1) ?? '')
}

/** The fullest form of a surname that is printed before or in the interview. */
function fullName(blocks: readonly ProposedBlock[], surname: string): string {
  const last = surname.split(/\s+/u).at(-1) ?? surname
  let called = surname
  for (const { text } of blocks.slice(0, 40)) {
    for (let at = text.indexOf(` ${last}`); at > 0; at = text.indexOf(` ${last}`, at + 1)) {
      const before = /(?:^|[\s(„"»«“])((?:\p{Lu}[\p{L}’'-]+ ){0,1}\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)?)$/u.exec(
        text.slice(Math.max(0, at - 40), at),
      )?.[1]
      const first = before?.split(' ').at(-1)
      if (first === undefined || /^(?:Frau|Herr|Herrn|Dr|Prof|Professor|Mr|Mrs|Ms|\p{L}+(?:in|er|chef|meister|rat))$/u.test(first)) continue
      // "Forscher Enzo Holm" has a first name, "Ökonom Holm" may have a calling.
      if (isFirstName(first) || before !== first) return `${first} ${last}`
      if (called === surname) called = `${first} ${last}`
    }
  }
  return called
}
