import type { Metadata } from 'next'
import { Button } from '../../../../components/button'
import { controlClass } from '../../../../components/field'
import { reader } from '../../../../db/client'
import { listPictures, searchPictures } from '../../../../domain/media/library'
import { requireStaff } from '../../../../lib/session'
import { messagesIn } from '../../../../messages/messages'
import { Empty } from '../../_components/empty'
import { hrefWith } from '../../_components/href-with'
import { PageHead } from '../../_components/page-head'
import { Paging } from '../../_components/table'
import { LibraryGrid } from './_components/library-grid'
import { UploadToLibrary } from './_components/upload-to-library.client'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn((await requireStaff()).language).media.title }
}

/** Pictures on a page, and most hits of a search. */
const atOnce = 48
const mostHits = 120

interface PageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export default async function Page({ searchParams }: PageProps) {
  const staff = await requireStaff()
  const wishes = await searchParams
  const [query, before] = [one(wishes.q).slice(0, 100), one(wishes.before)]
  const { media, desk } = messagesIn(staff.language)
  const { pictures, next } =
    query === ''
      ? await listPictures(reader(), { before: before || undefined, limit: atOnce })
      : { pictures: await searchPictures(reader(), query, mostHits), next: null }

  return (
    <>
      <PageHead title={media.title} detail={query === '' ? '' : media.found(pictures.length)}>
        <search>
          <form action="/newsroom/media" className="flex gap-2">
            <label htmlFor="library-search" className="sr-only">
              {media.search}
            </label>
            <input
              id="library-search"
              type="search"
              name="q"
              defaultValue={query}
              placeholder={media.searchHelp}
              className={controlClass}
              data-search
            />
            <Button type="submit">{desk.common.search}</Button>
          </form>
        </search>
      </PageHead>
      <div className="grid gap-5 px-4 py-4 lg:px-6">
        <p className="max-w-prose text-ink-soft">{media.intro}</p>
        <UploadToLibrary language={staff.language} />
        {pictures.length > 0 && <LibraryGrid pictures={pictures} language={staff.language} />}
      </div>
      {pictures.length === 0 &&
        (query === '' ? (
          <Empty text={media.empty} help={media.emptyHelp} />
        ) : (
          <Empty text={media.nothingFound(query)} help={media.nothingFoundHelp} />
        ))}
      <Paging
        next={next && hrefWith('/newsroom/media', { before: next })}
        start={before === '' ? null : '/newsroom/media'}
        words={{ next: media.older, start: media.newest }}
      />
    </>
  )
}

/** The one value of a wish; the first of several. */
function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? ''
}
