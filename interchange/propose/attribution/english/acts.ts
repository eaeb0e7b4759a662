import { coordinators } from '../../lexicon/grammar-en'
import { farthest } from './pieces'
import { endOfContent, type Place, type Spans, trimmed } from './spans'
import { hasFinite, isMark, type Word } from './words'

/** An act of speech: the sentence, or the clause that tells it. */
export function actOf(place: Place): Spans {
  const { read, words, cue, subject, before } = place
  const from = startOfAct(place)
  const end = endOfAct(place)
  const start = from === 0 ? 0 : (words[from]?.start ?? 0)
  const whole = end >= words.length
  const stretch = whole ? { start, end: read.own.length } : trimmed(read.own, { start, end: words[end - 1]?.end ?? 0 })
  const reach = {
    start: subject.is === 'same' || before !== null ? (words[cue.from]?.start ?? start) : (words[cue.at]?.start ?? start),
    end: stretch.end,
  }
  return { content: [stretch], reach }
}

function startOfAct({ words, cue, subject, before }: Place): number {
  if (subject.is === 'same') return before === null && cue.is !== 'participle' ? clauseStartOf(words, cue.from) : cue.from
  const head = Math.min(subject.from, cue.from)
  for (let at = head - 1; at > 0 && head - at < farthest; at -= 1) {
    const word = words[at]
    if (isMark(word, ';:')) return at + 1
    if (
      (coordinators.has(word?.low ?? '') || /^(?:while|whereas|though|although)$/u.test(word?.low ?? '')) &&
      hasFinite(words, Math.max(0, at - farthest), at)
    )
      return at + 1
  }
  return before === null ? 0 : head
}

/** Where the second half of "declared an emergency and blamed" begins. */
function clauseStartOf(words: readonly Word[], verb: number): number {
  return hasFinite(words, Math.max(0, verb - farthest), verb - 1) ? verb : 0
}

function endOfAct(place: Place): number {
  const { words, cue } = place
  const end = endOfContent(place, cue.at + 1)
  for (let at = cue.at + 2; at < end - 2; at += 1) {
    if (isMark(words[at], ';')) return at
    if (
      isMark(words[at], ',') &&
      /^(?:and|but|while|as)$/u.test(words[at + 1]?.low ?? '') &&
      /^(?:the|he|she|it|they|there|\p{Lu}.*)$/u.test(words[at + 2]?.text ?? '') &&
      hasFinite(words, at + 2, end)
    )
      return at
  }
  return end
}
