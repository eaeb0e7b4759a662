import { config } from 'zod/v4/core'

/*
 * What runs in a browser before anything else of the desk: Next looks for it under this name. Zod would try whether it may
 * compile, which the policy refuses, and each browser would report that as a violation.
 */
config({ jitless: true })
