'use client'

import { createContext, type ReactNode, use } from 'react'

const Whose = createContext('')

/** Everything below keeps words for this person. */
export function WhoseTab({ staffId, children }: { readonly staffId: string; readonly children: ReactNode }) {
  return <Whose value={staffId}>{children}</Whose>
}

/** A place in this tab's storage for whoever works here: somebody else who signs in in the same tab finds nothing there. */
export function useOwnPlace(place: string): string {
  return `${place}:${use(Whose)}`
}
