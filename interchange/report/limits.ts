export interface ReportLimits {
  /** Bytes of the file as it was dropped. */
  readonly bytes: number
  readonly pages: number
  readonly milliseconds: number
  /** UTF-16 units of the text that comes out. */
  readonly text: number
  /** Bytes of what is packed inside a file, unpacked. */
  readonly unpacked: number
}

/** Larger than any report that somebody would take over by hand. */
export const reportLimits: ReportLimits = {
  bytes: 25_000_000,
  pages: 200,
  milliseconds: 15_000,
  text: 2_000_000,
  unpacked: 120_000_000,
}

export const reportRefusals = [
  'tooLarge',
  'tooManyPages',
  'tooSlow',
  'encrypted',
  'imagesOnly',
  /** Of a kind that is not read here. */
  'otherKind',
  /** Of a kind that is, and damaged or cut off. */
  'notReadable',
  /** JSON that is no item, a feed without the entry that was asked for. */
  'noReport',
  'empty',
] as const
export type ReportRefusal = (typeof reportRefusals)[number]

/** Why a file is not read; `readReport` turns it into its answer. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  constructor(readonly code: ReportRefusal) {
    super(code)
  }
}
