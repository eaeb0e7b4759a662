import { notFound } from 'next/navigation'
import { requireStaff } from '../../../../lib/session'

export const instant = false

/** Addresses below the desk that nothing stands at; whoever is not signed in is asked to, like everywhere here. */
export default async function MissingPage() {
  await requireStaff()
  notFound()
}
