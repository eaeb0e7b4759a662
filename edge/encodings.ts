/** Codings that pages are kept in, the dearer to make and smaller to send first. */
export const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]

const remembered = new Map<string, Encoding>()
const most = 200

/**
 * The coding to send to whoever accepts these (RFC 9110, 12.5.3): of those with the highest weight, the smallest to send.
 * Plain if nothing fits: a page in a coding that was not asked for is better than none.
 * @param accepted an `Accept-Encoding` header; empty if there is none
 */
export function encodingFor(accepted: string): Encoding {
  const before = remembered.get(accepted)
  if (before !== undefined) return before
  const chosen = chosenFrom(accepted)
  // Browsers send a handful of these; whoever sends others is not remembered for long.
  if (remembered.size >= most) remembered.clear()
  if (accepted.length < 100) remembered.set(accepted, chosen)
  return chosen
}

function chosenFrom(accepted: string): Encoding {
  const weights = new Map<string, number>()
  for (const part of accepted.toLowerCase().split(',')) {
    const [coding = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1'
    if (coding !== '')
      weights.set(coding === 'x-gzip' ? 'gzip' : coding, /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(weight) ? Number(weight) : 0)
  }
  const others = weights.get('*')
  const weightOf = (coding: Encoding) => weights.get(coding) ?? (coding === 'identity' ? (others === 0 ? 0 : 0.0005) : (others ?? 0))
  let best: Encoding = 'identity'
  for (const coding of ['gzip', 'br'] as const) {
    const weight = weightOf(coding)
    if (weight > 0 && (weight > weightOf(best) || (best === 'gzip' && weight === weightOf(best)))) best = coding
  }
  return best
}
