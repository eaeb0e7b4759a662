export const tabNames = ['credits', 'attributions', 'checks', 'details', 'revisions'] as const
export type TabName = (typeof tabNames)[number]
