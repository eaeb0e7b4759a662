import type { Metadata } from 'next'
import { buttonClass } from '../../../../../components/button'
import { controlClass, Field } from '../../../../../components/field'
import { reader } from '../../../../../db/client'
import { registeredNames } from '../../../../../domain/contributors/register'
import { siteSettings } from '../../../../../domain/settings/settings'
import { may } from '../../../../../domain/staff/may'
import { creditColumns } from '../../../../../interchange/credits-csv'
import { requireStaff } from '../../../../../lib/session'
import { messagesIn } from '../../../../../messages/messages'
import { creditFormats } from '../../../../../model/credit-export'
import { dayOf } from '../../../../../model/day'
import { ContributorId } from '../../../../../model/ids'
import { NotAllowed } from '../../../_components/not-allowed'
import { PageHead } from '../../../_components/page-head'
import { askedAs, type SearchParams } from '../../../_components/wish'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn((await requireStaff()).language).register.contributors.export.title }
}

/** Asks for a period; the form leads straight to the file, script or none. */
export default async function Page({ searchParams }: { readonly searchParams: SearchParams }) {
  const staff = await requireStaff()
  const { register } = messagesIn(staff.language)
  const text = register.contributors.export
  if (!may.editRegister(staff)) return <NotAllowed title={text.title} words={text.notAllowed} />
  const { zone } = await siteSettings(reader())
  const names = await registeredNames(reader())
  const whose = askedAs(await searchParams, 'whose', ContributorId)
  const period = yearOf(dayOf(new Date(), zone))

  return (
    <>
      <PageHead title={text.title} back={{ href: '/newsroom/contributors', label: register.contributors.backToList }} />
      <div className="grid max-w-4xl gap-8 px-4 py-5 lg:px-6">
        <p className="max-w-prose text-ink-soft">{text.intro}</p>
        <form action="/newsroom/contributors/export/file" method="get" className="grid gap-4">
          <div className="grid gap-4 sm:grid-cols-[10rem_10rem_1fr_14rem]">
            <Field name="from" label={text.from}>
              {(control) => <input {...control} type="date" required defaultValue={period.from} className={controlClass} />}
            </Field>
            <Field name="to" label={text.to}>
              {(control) => <input {...control} type="date" required defaultValue={period.to} className={controlClass} />}
            </Field>
            <Field name="whose" label={text.whose}>
              {(control) => (
                <select {...control} defaultValue={whose ?? ''} className={controlClass}>
                  <option value="">{text.everybody}</option>
                  {names.map(({ id, sortName }) => (
                    <option key={id} value={id}>
                      {sortName}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Field name="format" label={text.format}>
              {(control) => (
                <select {...control} className={controlClass}>
                  {creditFormats.map((format) => (
                    <option key={format} value={format}>
                      {text.formats[format]}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          </div>
          <p>
            <button type="submit" className={buttonClass('primary')}>
              {text.download}
            </button>
          </p>
        </form>
        <section aria-label={text.columns} className="grid gap-3">
          <h2 className="border-ink border-t-2 pt-2 font-semibold">{text.columns}</h2>
          <dl>
            {creditColumns.map((column) => (
              <div key={column} className="grid gap-x-6 border-b py-1 sm:grid-cols-[12rem_1fr]">
                <dt>
                  <code className="text-small">{column}</code>
                </dt>
                <dd className="text-ink-soft">{text.columnHelp[column]}</dd>
              </div>
            ))}
          </dl>
          <p className="text-ink-soft">
            {text.csvHelp} {text.picturesHelp}
          </p>
        </section>
      </div>
    </>
  )
}

/** This year so far. */
function yearOf(today: string): { readonly from: string; readonly to: string } {
  return { from: `${today.slice(0, 4)}-01-01`, to: today }
}
