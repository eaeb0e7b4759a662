import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Picture } from '../../../../../components/picture'
import { reader } from '../../../../../db/client'
import { nameOf, pictureById } from '../../../../../domain/media/picture'
import { pictureSnapshots } from '../../../../../domain/media/snapshot'
import { isUsed, whereUsed } from '../../../../../domain/media/used'
import { siteSettings } from '../../../../../domain/settings/settings'
import { may } from '../../../../../domain/staff/may'
import { requireStaff } from '../../../../../lib/session'
import { messagesIn } from '../../../../../messages/messages'
import { PictureId } from '../../../../../model/ids'
import { ActionButton } from '../../../_components/action-button.client'
import { PageHead } from '../../../_components/page-head'
import { CreditsForm } from '../_components/credits-form.client'
import { FocalPicker } from '../_components/focal-picker.client'
import { PictureFacts } from '../_components/picture-facts'
import { PictureForm } from '../_components/picture-form'
import { PictureUses } from '../_components/picture-uses'
import { PictureWordsList } from '../_components/picture-words-list'
import { discard } from '../actions'

export const instant = false

interface PageProps {
  readonly params: Promise<{ readonly id: string }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { language } = await requireStaff()
  const id = PictureId.safeParse((await params).id)
  const picture = id.success ? await pictureById(reader(), id.data) : null
  return { title: picture === null ? messagesIn(language).media.title : nameOf(picture) }
}

export default async function Page({ params }: PageProps) {
  const staff = await requireStaff()
  const id = PictureId.safeParse((await params).id)
  if (!id.success) notFound()
  const [picture, [snapshot], use, { zone }] = await Promise.all([
    pictureById(reader(), id.data),
    pictureSnapshots(reader(), [id.data]),
    whereUsed(reader(), id.data),
    siteSettings(reader()),
  ])
  if (picture === null || snapshot === undefined) notFound()

  const { language } = staff
  const { media } = messagesIn(language)
  const mayEdit = may.editPicture(staff, picture)
  const clock = { language, zone, now: new Date() }
  return (
    <>
      <PageHead title={picture.caption || picture.fileName || media.untitled} back={{ href: '/newsroom/media', label: media.back }} />
      <div className="grid gap-8 px-4 py-4 lg:grid-cols-[minmax(0,3fr)_minmax(20rem,2fr)] lg:px-6">
        <div className="grid content-start gap-6">
          {mayEdit ? (
            <FocalPicker picture={snapshot} focal={picture.focal} language={language} />
          ) : (
            <Picture picture={snapshot} sizes="60vw" priority />
          )}
          <PictureUses use={use} language={language} />
          <PictureFacts picture={picture} clock={clock} />
        </div>
        <div className="grid content-start gap-8">
          {mayEdit ? (
            <>
              <PictureForm picture={picture} language={language} />
              <CreditsForm picture={snapshot} language={language} />
              <div className="grid justify-items-start gap-2 border-t pt-4">
                <ActionButton
                  language={language}
                  run={discard}
                  input={{ id: picture.id }}
                  kind="danger"
                  disabled={isUsed(use)}
                  done={media.remove.done}
                  goTo="/newsroom/media"
                  confirm={media.remove}
                >
                  {media.remove.button}
                </ActionButton>
                {isUsed(use) && <p className="text-ink-soft text-small">{media.remove.inUse}</p>}
              </div>
            </>
          ) : (
            <PictureWordsList picture={picture} snapshot={snapshot} language={language} />
          )}
        </div>
      </div>
    </>
  )
}
