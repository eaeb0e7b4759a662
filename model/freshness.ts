/**
 * Name of the diagnostics channel on which queries say what they read. Channels are found by name by every part of the
 * process, also by code that the framework's bundler has copied; modules are not.
 */
export const readChannel = 'masthead.read'

/** What a query says of its answer: what it rests on, by the names that changes touch, or until when it holds. */
export type ReadNote = { readonly keys: readonly string[]; readonly until?: never } | { readonly until: Date; readonly keys?: never }

/** Touched by a change of what every page shows. */
export const everything = 'settings'

/** Touched beside the rest by a change that takes something from readers: what it drops is not shown again, even if no new page can be made. */
export const takenBack = 'taken-back'
