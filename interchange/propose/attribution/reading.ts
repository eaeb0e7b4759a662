import type { AttributionKind } from '../../../model/attribution'
import type { Language } from '../../../model/language'
import type { ProposedSpeaker, Stretch } from '../../../model/proposal'
import type { Cast } from './cast'
import type { Mentioned } from './people/mentioned'
import type { Phrase } from './people/phrase'
import type { Word } from './people/words'
import type { AttributionRule } from './rules'

/*
 * What the rules read and what they answer. A sentence knows nothing of the paragraph around it: every stretch counts
 * from its first character.
 */

/** A sentence as the rules read it. */
export interface Sentence {
  readonly text: string
  /** The same with its quotations blanked, character for character: the author's own words. */
  readonly own: string
  readonly quotes: readonly Stretch[]
  readonly language: Language
  /** Everybody whom the report names. */
  readonly cast: Cast
  readonly before: Before
  /** Where it begins in the report. */
  readonly at: number
  /** Its own words in order, and the noun phrases that they make. */
  readonly words: readonly Word[]
  readonly phrases: readonly Phrase[]
  /** It stands in a headline or a line like one, where articles are left out and people are named only further down. */
  readonly headline: boolean
  /** Which sentence and which block of the report it is. */
  readonly nth: number
  readonly paragraph: number
}

/** What the sentences before left behind. */
export interface Before {
  /** Who spoke last, in this paragraph or one before; stretches count from the report's first character. */
  readonly speakers: readonly ProposedSpeaker[]
  /** The sentence right before, in the same paragraph, was told in somebody's name. */
  readonly told: boolean
  /** Whoever the sentence right before was about, in the same paragraph, without speaking in it. */
  readonly introduced: ProposedSpeaker | null
  /** Who was mentioned lately, the last one at the end. */
  readonly mentioned: readonly Mentioned[]
}

/** A passage that somebody other than the author answers for. */
export interface Passage extends Stretch {
  readonly kind: AttributionKind
  readonly rule: AttributionRule
  readonly cue: Stretch | null
  readonly speakers: readonly ProposedSpeaker[]
  readonly documents: readonly string[]
  readonly via: readonly string[]
  /** It is the sentence before that is said: "Das teilte die Polizei mit." */
  readonly ofSentenceBefore?: true
}
