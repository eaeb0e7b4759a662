/** Chunks of a PNG that may say who made it, none of them packed. */
const speaking = new Set(['IHDR', 'eXIf', 'iTXt', 'tEXt', 'IEND'])
const signatureLength = 8
/** A chunk's length, its name and its checksum. */
const aroundData = 12

/**
 * A PNG without its pixels and without what is packed beside them: a colour profile of kilobytes unpacks to gigabytes, and what
 * reads the words in files would unpack it.
 */
export function speakingChunks(png: Buffer): Buffer {
  const kept = [png.subarray(0, signatureLength)]
  for (let at = signatureLength; at + aroundData <= png.length; ) {
    const next = at + aroundData + png.readUInt32BE(at)
    if (speaking.has(png.toString('latin1', at + 4, at + 8))) kept.push(png.subarray(at, next))
    at = next
  }
  return Buffer.concat(kept)
}
