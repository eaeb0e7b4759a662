import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { buttonClass } from '../../../../../components/button'
import { reader } from '../../../../../db/client'
import { siteSettings } from '../../../../../domain/settings/settings'
import { type DeskSource, sourceById, usedInOwnStory } from '../../../../../domain/sources/source'
import { timesUsed, usesOfSource } from '../../../../../domain/sources/uses'
import { accountById } from '../../../../../domain/staff/account'
import { may } from '../../../../../domain/staff/may'
import { liveSource } from '../../../../../domain/stories/live-sources'
import { requireStaff } from '../../../../../lib/session'
import { messagesIn } from '../../../../../messages/messages'
import { sourceAddress } from '../../../../../model/addresses'
import { SourceId } from '../../../../../model/ids'
import { shownByName } from '../../../../../model/source'
import { ActionButton } from '../../../_components/action-button.client'
import { Look } from '../../../_components/look.client'
import { momentIn } from '../../../_components/moment'
import { PageHead } from '../../../_components/page-head'
import { Part } from '../../../_components/part'
import { look, remove } from '../actions'
import { ChangeForm } from './_components/change-form.client'
import { SourceFacts } from './_components/source-facts'
import { Uses } from './_components/uses'

interface PageProps {
  readonly params: Promise<{ readonly id: string }>
}

const path = '/newsroom/sources'

export const instant = false

async function sourceAt(id: string): Promise<DeskSource | null> {
  const parsed = SourceId.safeParse(id)
  return parsed.success ? sourceById(reader(), parsed.data) : null
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { language } = await requireStaff()
  const found = await sourceAt((await params).id)
  return { title: found?.label ?? messagesIn(language).desk.common.gone }
}

export default async function Page({ params }: PageProps) {
  const staff = await requireStaff()
  const { language } = staff
  const { register, words } = messagesIn(language)
  const text = register.sources
  const back = { href: path, label: text.backToList }
  const source = await sourceAt((await params).id)
  if (source === null) notFound()

  const [{ zone }, uses, times, ownStory, approver] = await Promise.all([
    siteSettings(reader()),
    usesOfSource(reader(), source.id, 200),
    timesUsed(reader(), [source.id]),
    usedInOwnStory(reader(), staff, source.id),
    source.approvedBy === null ? null : accountById(reader(), source.approvedBy),
  ])
  const clock = { language, zone, now: new Date() }
  const mayEdit = may.editSource(staff, source)
  const answers = may.editSource(staff, { createdBy: null })
  const maySee = may.seeBehindSource(staff, source, ownStory)
  const page = shownByName(source) ? await liveSource(reader(), source.slug) : null

  return (
    <>
      <PageHead
        title={source.label}
        back={back}
        detail={`${words.sourceKind[source.kind]} · ${text.created(momentIn(source.createdAt, clock))}`}
      >
        {page?.is === 'live' && (
          <a href={sourceAddress(source.slug)} className={buttonClass()}>
            {text.publicPage}
          </a>
        )}
        {mayEdit && times.size === 0 && (
          <ActionButton
            language={language}
            run={remove}
            input={{ sourceId: source.id }}
            goTo={path}
            confirm={{ title: text.removeConfirm, text: text.removeText(source.label), yes: text.remove }}
          >
            {text.remove}
          </ActionButton>
        )}
      </PageHead>
      <div className="grid gap-x-10 gap-y-8 px-4 py-5 lg:px-6 xl:grid-cols-2">
        <Part title={text.details}>
          {mayEdit ? (
            <ChangeForm
              language={language}
              id={source.id}
              source={shownFields(source)}
              identityKnown={source.identityKnown}
              {...(answers ? { approved: source.approvedBy !== null } : {})}
            />
          ) : (
            <>
              <p className="text-ink-soft text-small">{text.readOnly}</p>
              <SourceFacts source={source} language={language} />
            </>
          )}
        </Part>
        <div className="grid min-w-0 content-start gap-8">
          {!shownByName(source) && (
            <Part title={text.identity}>
              <p>{source.identityKnown ? text.known : text.unknown}</p>
              <p className="text-ink-soft text-small">{approver === null ? text.notApproved : text.approvedBy(approver.name)}</p>
              <p className="text-ink-soft text-small">{text.whoMaySee}</p>
              {source.identityKnown && maySee && (
                <Look language={language} look={look} input={{ sourceId: source.id }} label={text.look} nothing={text.lookEmpty} />
              )}
              {source.identityKnown && !maySee && <p className="text-ink-soft text-small">{text.mayNot}</p>}
            </Part>
          )}
          <Part title={text.used}>
            <Uses uses={uses} clock={clock} />
          </Part>
        </div>
      </div>
    </>
  )
}

/** What the form shows, and no more. */
function shownFields({
  kind,
  label,
  publisher,
  title,
  url,
  archivedUrl,
  publishedOn,
  retrievedOn,
  language,
  naming,
  terms,
  description,
  anonymityReason,
}: DeskSource) {
  return {
    kind,
    label,
    publisher,
    title,
    url,
    archivedUrl,
    publishedOn,
    retrievedOn,
    language,
    naming,
    terms,
    description,
    anonymityReason,
  }
}
