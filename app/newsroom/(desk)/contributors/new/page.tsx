import type { Metadata } from 'next'
import { requireStaff } from '../../../../../lib/session'
import { messagesIn } from '../../../../../messages/messages'
import { PageHead } from '../../../_components/page-head'
import { CreateForm } from './create-form.client'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn((await requireStaff()).language).register.contributors.createTitle }
}

export default async function Page() {
  const { language } = await requireStaff()
  const words = messagesIn(language).register.contributors
  return (
    <>
      <PageHead title={words.createTitle} back={{ href: '/newsroom/contributors', label: words.backToList }} />
      <div className="grid max-w-2xl gap-4 px-4 py-5 lg:px-6">
        <p className="text-ink-soft">{words.createHelp}</p>
        <CreateForm language={language} />
      </div>
    </>
  )
}
