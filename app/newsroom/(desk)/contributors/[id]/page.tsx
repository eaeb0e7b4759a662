import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { buttonClass } from '../../../../../components/button'
import { reader } from '../../../../../db/client'
import { collectingNumberOf } from '../../../../../domain/contributors/collecting-number'
import { type Contributor, contributorById } from '../../../../../domain/contributors/contributor'
import { creditHistory } from '../../../../../domain/contributors/credit-history'
import { creditsInDrafts, picturesCredited } from '../../../../../domain/contributors/credits-of'
import { creditedOnOwnStory } from '../../../../../domain/contributors/identity'
import { mergedInto, mergeOf } from '../../../../../domain/contributors/merge-history'
import { pictureSnapshots } from '../../../../../domain/media/snapshot'
import { siteSettings } from '../../../../../domain/settings/settings'
import { may } from '../../../../../domain/staff/may'
import { requireStaff } from '../../../../../lib/session'
import { messagesIn } from '../../../../../messages/messages'
import { ContributorId } from '../../../../../model/ids'
import { ActionButton } from '../../../_components/action-button.client'
import { momentIn } from '../../../_components/moment'
import { PageHead } from '../../../_components/page-head'
import { Part } from '../../../_components/part'
import { asked, type SearchParams } from '../../../_components/wish'
import { deactivate, reactivate } from '../actions'
import { Absorbed } from './_components/absorbed'
import { aliasShown } from './_components/alias-shown'
import { Aliases } from './_components/aliases.client'
import { CollectingNumber } from './_components/collecting-number.client'
import { Credited } from './_components/credited'
import { Identity } from './_components/identity.client'
import { Portrait } from './_components/portrait.client'
import { ProfileFacts } from './_components/profile-facts'
import { ProfileForm } from './_components/profile-form.client'
import { WentInto } from './_components/went-into'

interface PageProps {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: SearchParams
}

const path = '/newsroom/contributors'
/** Printed credits on a page. */
const limit = 50

export const instant = false

async function contributorAt(id: string): Promise<Contributor | null> {
  const parsed = ContributorId.safeParse(id)
  return parsed.success ? contributorById(reader(), parsed.data) : null
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { language } = await requireStaff()
  const found = await contributorAt((await params).id)
  return { title: found?.name ?? messagesIn(language).desk.common.gone }
}

export default async function Page({ params, searchParams }: PageProps) {
  const staff = await requireStaff()
  const { language } = staff
  const { register, words } = messagesIn(language)
  const text = register.contributors
  const back = { href: path, label: text.backToList }
  const contributor = await contributorAt((await params).id)
  if (contributor === null) notFound()

  const after = asked(await searchParams, 'after') || undefined
  const { zone } = await siteSettings(reader())
  const clock = { language, zone, now: new Date() }
  const mayEdit = may.editRegister(staff)
  const merge = contributor.mergedInto === null ? null : await mergeOf(reader(), contributor.id)
  if (merge !== null) return <WentInto contributor={contributor} merge={merge} clock={clock} mayEdit={mayEdit} />

  const [history, drafts, pictures, merges, ownStory, number, [picture = null]] = await Promise.all([
    creditHistory(reader(), contributor.id, { zone, after, limit }),
    creditsInDrafts(reader(), contributor.id, 50),
    picturesCredited(reader(), contributor.id),
    mergedInto(reader(), contributor.id),
    contributor.kind === 'pseudonym' ? creditedOnOwnStory(reader(), staff, contributor.id) : false,
    mayEdit ? collectingNumberOf(reader(), staff, { contributorId: contributor.id }) : '',
    pictureSnapshots(reader(), contributor.portraitId === null ? [] : [contributor.portraitId]),
  ])
  const initials = contributor.aliases.find(
    (alias) => alias.kind === 'initials' && (alias.validUntil === null || alias.validUntil > clock.now),
  )

  return (
    <>
      <PageHead
        title={contributor.name}
        back={back}
        detail={[words.contributorKind[contributor.kind], initials?.name, text.created(momentIn(contributor.createdAt, clock))]
          .filter(Boolean)
          .join(' · ')}
      >
        {history.visible && (
          <a href={`/people/${contributor.slug}`} className={buttonClass('quiet')}>
            {text.publicPage}
          </a>
        )}
        {mayEdit && (
          <Link href={`${path}/${contributor.id}/merge`} className={buttonClass()}>
            {text.merge.open}
          </Link>
        )}
        {mayEdit &&
          (contributor.deactivatedAt === null ? (
            <ActionButton
              language={language}
              run={deactivate}
              input={{ contributorId: contributor.id }}
              done={text.deactivateDone}
              confirm={{ title: text.deactivateConfirm, text: text.deactivateText(contributor.name), yes: text.deactivate }}
            >
              {text.deactivate}
            </ActionButton>
          ) : (
            <ActionButton language={language} run={reactivate} input={{ contributorId: contributor.id }} done={text.reactivateDone}>
              {text.reactivate}
            </ActionButton>
          ))}
      </PageHead>
      {contributor.deactivatedAt && (
        <p className="border-b bg-correction-panel px-4 py-2 lg:px-6">
          {text.deactivatedSince(momentIn(contributor.deactivatedAt, clock))}
        </p>
      )}
      <div className="grid gap-x-10 gap-y-8 px-4 py-5 lg:px-6 xl:grid-cols-2">
        <div className="grid min-w-0 content-start gap-8">
          <Part title={text.profile}>
            {mayEdit ? (
              <ProfileForm language={language} id={contributor.id} profile={contributor} />
            ) : (
              <>
                <p className="text-ink-soft text-small">{text.readOnly}</p>
                <ProfileFacts contributor={contributor} language={language} />
              </>
            )}
          </Part>
        </div>
        <div className="grid min-w-0 content-start gap-8">
          <Part title={text.aliases.title}>
            <Aliases
              language={language}
              contributorId={contributor.id}
              aliases={contributor.aliases.map((alias) => aliasShown(alias, clock))}
              mayEdit={mayEdit}
            />
          </Part>
          {(mayEdit || picture) && (
            <Part title={text.portrait.title}>
              <Portrait language={language} contributorId={contributor.id} picture={picture} mayEdit={mayEdit} />
            </Part>
          )}
          {mayEdit && (
            <Part title={text.collecting.title}>
              <CollectingNumber key={number} language={language} contributorId={contributor.id} known={number} />
            </Part>
          )}
          {contributor.kind === 'pseudonym' && (
            <Part title={text.identity.title}>
              <Identity
                language={language}
                contributorId={contributor.id}
                known={contributor.identityKnown}
                mayLook={may.seeBehindPseudonym(staff, ownStory)}
                mayNote={mayEdit}
              />
            </Part>
          )}
          {merges.length > 0 && (
            <Part title={text.merge.absorbed}>
              <Absorbed merges={merges} clock={clock} mayEdit={mayEdit} />
            </Part>
          )}
        </div>
        <div className="min-w-0 xl:col-span-2">
          <Part title={text.credits.title}>
            <Credited
              name={contributor.name}
              history={history}
              drafts={drafts}
              pictures={pictures}
              clock={clock}
              exportAt={mayEdit ? `${path}/export?whose=${contributor.id}` : null}
              pages={{
                next: history.next && `${path}/${contributor.id}?after=${history.next}#printed`,
                start: after ? `${path}/${contributor.id}` : null,
              }}
            />
          </Part>
        </div>
      </div>
    </>
  )
}
