/** The channel of `node:diagnostics_channel` on which queries say what they read: known by name across bundles. */
export const readChannel = 'masthead.read'

/** What a query says while a page is made: the names of what it read, or until when its answer holds. */
export type ReadNote = { readonly keys: readonly string[]; readonly until?: never } | { readonly until: Date; readonly keys?: never }
