/** What Windows-1252 has at 0x80 to 0x9F, in order; the five that it leaves out stand for themselves. */
const windows1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178'

/**
 * The text of a file of which nobody says how it is encoded: UTF-8 or UTF-16 by its mark, UTF-16 without one by its
 * zeros, UTF-8 if it is valid as that, else Windows-1252, which spreadsheets in western Europe save. Where a file is UTF-8
 * but for a few bytes, as when two files were put together, only those are taken for Windows-1252. No byte is dropped.
 */
export function textOfBytes(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return bigEndian(bytes.subarray(2))
  const zeros = zerosIn(bytes.subarray(0, 1000))
  if (zeros.odd > zeros.most && zeros.even <= zeros.odd / 20) return new TextDecoder('utf-16le').decode(bytes)
  if (zeros.even > zeros.most && zeros.odd <= zeros.even / 20) return bigEndian(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return western(bytes)
  }
}

/** Decoded by hand: small builds of the runtimes leave this one out. */
function bigEndian(bytes: Uint8Array): string {
  const swapped = new Uint8Array(bytes.length - (bytes.length % 2))
  for (let at = 0; at < swapped.length; at += 2) {
    swapped[at] = bytes[at + 1] ?? 0
    swapped[at + 1] = bytes[at] ?? 0
  }
  return new TextDecoder('utf-16le').decode(swapped)
}

function zerosIn(bytes: Uint8Array): { readonly even: number; readonly odd: number; readonly most: number } {
  let [even, odd] = [0, 0]
  for (const [at, byte] of bytes.entries()) {
    if (byte !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  return { even, odd, most: bytes.length / 4 }
}

/** Signs of more than one byte in UTF-8, byte by byte. */
const manyBytes =
  '[\\xc2-\\xdf][\\x80-\\xbf]|(?:\\xe0[\\xa0-\\xbf]|[\\xe1-\\xec\\xee\\xef][\\x80-\\xbf]|\\xed[\\x80-\\x9f])[\\x80-\\xbf]|' +
  '(?:\\xf0[\\x90-\\xbf]|[\\xf1-\\xf3][\\x80-\\xbf]|\\xf4[\\x80-\\x8f])[\\x80-\\xbf]{2}'
const inUtf8 = new RegExp(manyBytes, 'g')
const anyHigh = new RegExp(`${manyBytes}|[\\x80-\\xff]`, 'g')

/** By hand too: some versions of Node take Windows-1252 for Latin 1 and lose the quotation marks. */
function western(bytes: Uint8Array): string {
  const text = byByte(bytes)
  const whole = text.match(inUtf8)?.length ?? 0
  const apart = (text.match(anyHigh)?.length ?? 0) - whole
  if (whole <= apart * 2) return text.replace(/[\x80-\x9f]/g, inWestern)
  return text.replace(anyHigh, (sign) => (sign.length === 1 ? inWestern(sign) : decoded(sign))).replace(/^\uFEFF/, '')
}

const inWestern = (sign: string) => (sign < '\xa0' ? windows1252.charAt(sign.charCodeAt(0) - 0x80) : sign)
const decoded = (sign: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(sign, (one) => one.charCodeAt(0)))

function byByte(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}
