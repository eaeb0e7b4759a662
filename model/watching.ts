import type { RefusalCode } from './refusal'

/**
 * Name of the diagnostics channel on which it is said what came of what somebody at the desk wanted done. Channels are found
 * by name by every part of the process, also by code that the framework's bundler has copied; modules are not.
 */
export const workChannel = 'masthead.work'

/** What came of it. Who wanted what is nobody's business here. */
export type WorkNote = { readonly is: 'done' } | { readonly is: 'invalid' } | { readonly is: 'refused'; readonly code: RefusalCode }
