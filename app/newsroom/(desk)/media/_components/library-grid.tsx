import Link from 'next/link'
import { Picture } from '../../../../../components/picture'
import type { LibraryPicture } from '../../../../../domain/media/library'
import { messagesIn } from '../../../../../messages/messages'
import type { Language } from '../../../../../model/language'

/** Pictures beside each other, each leading to its page; what it lacks to be printed stands below it. */
export function LibraryGrid({ pictures, language }: { readonly pictures: readonly LibraryPicture[]; readonly language: Language }) {
  const { media, words } = messagesIn(language)
  return (
    <ul aria-label={media.title} className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-6">
      {pictures.map((picture) => (
        <li key={picture.id}>
          <Link href={`/newsroom/media/${picture.id}`} className="group grid gap-1.5">
            <Picture picture={picture} shape="front" sizes="(min-width: 64rem) 14rem, 45vw" decorative className="bg-panel" />
            <span className="line-clamp-2 text-small group-hover:underline">
              {picture.caption || picture.alt || picture.fileName || media.untitled}
            </span>
            {picture.rights !== 'cleared' && (
              <span className="text-danger text-tiny">
                {media.words.rights}: {words.rights[picture.rights]}
              </span>
            )}
            {picture.alt === '' && <span className="text-danger text-tiny">{media.altMissing}</span>}
          </Link>
        </li>
      ))}
    </ul>
  )
}
