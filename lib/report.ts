/** One line of JSON on standard error for a fault: what failed and the stack, never what was typed. */
export function logFault(what: string, fault: unknown): void {
  const { name, message, stack } = fault instanceof Error ? fault : new Error(String(fault))
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level: 'error', what, name, message, stack })}\n`)
}
