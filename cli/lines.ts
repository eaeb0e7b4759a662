/**
 * The lines of what comes in pieces, one at a time. Only a line feed ends a line: other line separators may stand inside
 * a JSON string, where Node's own reader would break it.
 * @param most how many UTF-16 units of a line are kept; `null` stands for a longer one, whose units are let go
 */
export async function* linesIn(pieces: AsyncIterable<string>, most = Number.POSITIVE_INFINITY): AsyncGenerator<string | null> {
  let open: string[] = []
  let length = 0
  const add = (part: string) => {
    length += part.length
    if (length > most) open = []
    else open.push(part)
  }
  const close = () => {
    const line = length > most ? null : open.join('')
    open = []
    length = 0
    return line
  }
  for await (const piece of pieces) {
    let from = 0
    for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', from)) {
      add(piece.slice(from, end))
      yield close()
      from = end + 1
    }
    if (from < piece.length) add(piece.slice(from))
  }
  if (length > 0) yield close()
}
