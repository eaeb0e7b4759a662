import { requireStaff } from '../../../lib/session'
import { messagesIn } from '../../../messages/messages'
import { PageHead } from '../_components/page-head'

/** In place of what is not at the desk, with the status that says so. */
export default async function NotFound() {
  const staff = await requireStaff()
  const { common, pages } = messagesIn(staff.language).desk
  return (
    <>
      <PageHead title={common.gone} back={{ href: '/newsroom', label: pages.dashboard }} />
      <p className="px-4 py-5 lg:px-6">{common.goneHelp}</p>
    </>
  )
}
