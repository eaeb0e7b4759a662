/** The piece of the source in which a proposal's passage begins; `undefined` where it stands nowhere. */
function pieceOf(key: string, pane: HTMLElement): HTMLElement | undefined {
  return [...pane.querySelectorAll<HTMLElement>('[data-keys]')].find((piece) => keysOf(piece).includes(key))
}

/** Moves the source to a proposal's passage, unless one sees it well as it is. */
export function showPassage(key: string, pane: HTMLElement | null): void {
  const found = pane === null ? undefined : pieceOf(key, pane)
  if (found !== undefined && !isWellInSight(found)) found.scrollIntoView({ block: 'center' })
}

/** Moves the list to a proposal's row, by as little as it takes. */
export function showRow(key: string, list: HTMLElement | null): void {
  list?.querySelector(`[data-item="${CSS.escape(key)}"]`)?.scrollIntoView({ block: 'nearest' })
}

/** The proposals to which a piece of the source belongs, the widest first. */
export const keysOf = (piece: HTMLElement): string[] => piece.dataset.keys?.split(' ') ?? []

/** Within what scrolls, and not at its very edge. */
function isWellInSight(found: HTMLElement): boolean {
  const frame = found.closest<HTMLElement>('[data-scrolls]')
  if (!frame || frame.scrollHeight <= frame.clientHeight + 1) return false
  const [own, outer] = [found.getBoundingClientRect(), frame.getBoundingClientRect()]
  return own.top > outer.top + 60 && own.bottom < outer.bottom - 60
}
