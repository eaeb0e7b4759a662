/**
 * The rules by which passages are proposed, and how often each was right on the reports that it was made for (0 to 1); an
 * estimate where it proposes hardly anything there (`passive-by`, `noun-of-saying`). No rule that is more often wrong than
 * right stands here.
 */
export const attributionRules = {
  'quote-said': { confidence: 0.94 },
  'quote-alone': { confidence: 0.92 },
  'part-quote': { confidence: 0.83 },
  'source-named': { confidence: 0.74 },
  'clause-first': { confidence: 0.81 },
  'clause-after': { confidence: 0.86 },
  'clause-around': { confidence: 0.93 },
  'sentence-before': { confidence: 0.67 },
  'headline-colon': { confidence: 0.6 },
  'act-of-speech': { confidence: 0.81 },
  konjunktiv: { confidence: 0.95 },
  participle: { confidence: 0.75 },
  'passive-by': { confidence: 0.85 },
  'speaker-colon': { confidence: 0.9 },
  'noun-of-saying': { confidence: 0.8 },
} as const satisfies Readonly<Record<string, { readonly confidence: number }>>

export type AttributionRule = keyof typeof attributionRules
