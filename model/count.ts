/** How many there are; with `more`, at least so many: nobody counted on. */
export interface Count {
  readonly number: number
  readonly more: boolean
}
