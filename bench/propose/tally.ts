/** How often something was wanted, proposed, and both. */
export interface Tally {
  readonly wanted: number
  readonly proposed: number
  readonly right: number
}

export const nothing: Tally = { wanted: 0, proposed: 0, right: 0 }

export const sum = (one: Tally, other: Tally): Tally => ({
  wanted: one.wanted + other.wanted,
  proposed: one.proposed + other.proposed,
  right: one.right + other.right,
})

export interface Figures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Shares from 0 to 1; NaN where there is nothing to have a share of. */
export function figuresOf({ wanted, proposed, right }: Tally): Figures {
  return { precision: right / proposed, recall: right / wanted, f1: (2 * right) / (wanted + proposed) }
}
