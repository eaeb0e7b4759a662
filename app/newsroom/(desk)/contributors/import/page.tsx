import type { Metadata } from 'next'
import { may } from '../../../../../domain/staff/may'
import { requireStaff } from '../../../../../lib/session'
import { messagesIn } from '../../../../../messages/messages'
import { registerColumns } from '../../../../../model/register-import'
import { NotAllowed } from '../../../_components/not-allowed'
import { PageHead } from '../../../_components/page-head'
import { ImportForm } from './_components/import-form.client'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn((await requireStaff()).language).register.contributors.import.title }
}

export default async function Page() {
  const staff = await requireStaff()
  const { language } = staff
  const { register } = messagesIn(language)
  const text = register.contributors.import
  if (!may.editRegister(staff)) return <NotAllowed title={text.title} words={text.notAllowed} />
  return (
    <>
      <PageHead title={text.title} back={{ href: '/newsroom/contributors', label: register.contributors.backToList }} />
      <div className="grid max-w-5xl gap-8 px-4 py-5 lg:px-6">
        <p className="max-w-prose text-ink-soft">{text.intro}</p>
        <noscript>
          <p className="border border-danger p-3 text-danger">{text.needsScript}</p>
        </noscript>
        <ImportForm language={language} />
        <section aria-label={text.columnsTitle} className="grid gap-3">
          <h2 className="border-ink border-t-2 pt-2 font-semibold">{text.columnsTitle}</h2>
          <p className="text-ink-soft">
            {text.columnsHelp}{' '}
            <a href="/newsroom/contributors/import/template" className="whitespace-nowrap text-ink underline underline-offset-4" download>
              {text.template}
            </a>
          </p>
          <dl className="gap-x-10 md:columns-2">
            {registerColumns.map((column) => (
              <div key={column} className="break-inside-avoid border-b py-1">
                <dt className="inline font-medium">{text.columns[column]}</dt>{' '}
                <dd className="inline text-ink-soft text-small">{text.columnNotes[column]}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </>
  )
}
