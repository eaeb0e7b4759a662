import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { reader } from '../../../../../../db/client'
import { type Contributor, contributorById } from '../../../../../../domain/contributors/contributor'
import { mergePreview } from '../../../../../../domain/contributors/merge-preview'
import { may } from '../../../../../../domain/staff/may'
import { requireStaff } from '../../../../../../lib/session'
import { messagesIn } from '../../../../../../messages/messages'
import { ContributorId } from '../../../../../../model/ids'
import { Refusal } from '../../../../../../model/refusal'
import { NotAllowed } from '../../../../_components/not-allowed'
import { PageHead } from '../../../../_components/page-head'
import { asked, askedAs, type SearchParams } from '../../../../_components/wish'
import { ChooseOther } from './_components/choose-other'
import { Preview } from './_components/preview'

interface PageProps {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: SearchParams
}

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn((await requireStaff()).language).register.contributors.merge.title }
}

/** Chooses the entry that this one shall go into, then shows what would happen. */
export default async function Page({ params, searchParams }: PageProps) {
  const staff = await requireStaff()
  const { language } = staff
  const { refusals, register } = messagesIn(language)
  const text = register.contributors.merge
  if (!may.editRegister(staff)) return <NotAllowed title={text.title} words={register.contributors.readOnly} />
  const id = ContributorId.safeParse((await params).id).data
  const from = id === undefined ? null : await contributorById(reader(), id)
  if (from === null) notFound()
  const wishes = await searchParams
  const into = askedAs(wishes, 'into', ContributorId)
  const found = into === undefined ? null : await previewOf(from, into)

  return (
    <>
      <PageHead title={text.title} back={{ href: `/newsroom/contributors/${from.id}`, label: from.name }} />
      <div className="grid max-w-4xl gap-6 px-4 py-5 lg:px-6">
        {found === null || 'code' in found || from.mergedInto !== null ? (
          <>
            {(found !== null && 'code' in found) || from.mergedInto !== null ? (
              <p role="alert" className="border border-danger p-3 text-danger">
                {refusals[found !== null && 'code' in found ? found.code : 'mergedAlready']}
              </p>
            ) : null}
            {from.mergedInto === null && <ChooseOther contributor={from} query={asked(wishes, 'q')} language={language} />}
          </>
        ) : (
          <Preview preview={found} language={language} />
        )}
      </div>
    </>
  )
}

async function previewOf(from: Contributor, into: ContributorId) {
  try {
    return await mergePreview(reader(), { from: from.id, into }, new Date())
  } catch (fault) {
    if (fault instanceof Refusal) return { code: fault.code }
    throw fault
  }
}
