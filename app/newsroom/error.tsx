'use client'

import { Fault } from './_components/fault.client'

/** In place of pages before the desk, and of the desk where its frame failed. */
export default function Page(failed: { readonly error: Error; readonly reset: () => void }) {
  return (
    <main>
      <Fault {...failed} />
    </main>
  )
}
