type OutcomeProps = { readonly status: 404 | 410 } | { readonly movedTo: string }

/**
 * What a page came to, for the server in front to make into the answer's real status: pages of the framework can not
 * answer 410, and its own 404 is blank without script.
 */
export function Outcome(props: OutcomeProps) {
  return <meta name="masthead-status" content={'status' in props ? String(props.status) : `308 ${props.movedTo}`} />
}
