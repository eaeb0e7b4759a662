import Link from 'next/link'
import { isUsed, type PictureUse } from '../../../../../domain/media/used'
import { messagesIn } from '../../../../../messages/messages'
import type { Language } from '../../../../../model/language'

/** Where a picture is shown, with the ways there. */
export function PictureUses({ use, language }: { readonly use: PictureUse; readonly language: Language }) {
  const words = messagesIn(language).media.used
  const lists = [
    {
      title: words.live,
      items: use.live.map((story) => ({ key: story.storyId as string, href: `/${story.section}/${story.slug}`, text: story.headline })),
    },
    {
      title: words.drafts,
      items: use.drafts.map((draft) => ({
        key: draft.storyId as string,
        href: `/newsroom/stories/${draft.storyId}`,
        text: draft.headline || words.untitled,
      })),
    },
    {
      title: words.portraits,
      items: use.portraits.map((face) => ({
        key: face.contributorId as string,
        href: `/newsroom/contributors/${face.contributorId}`,
        text: face.name,
      })),
    },
  ].filter((list) => list.items.length > 0)
  return (
    <section aria-labelledby="picture-uses" className="grid gap-2">
      <h2 id="picture-uses" className="font-semibold">
        {words.title}
      </h2>
      {!isUsed(use) && <p className="text-ink-soft">{words.none}</p>}
      {lists.map((list) => (
        <div key={list.title} className="grid gap-1">
          <h3 className="text-ink-soft text-small">{list.title}</h3>
          <ul className="divide-y border-y">
            {list.items.map((item) => (
              <li key={item.key} className="py-1.5">
                <Link href={item.href} prefetch={false} className="hover:underline">
                  {item.text}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
