import type { MediaNs } from 'feedsmith'
import type { FeedPicture } from './feed'

/** Roles in the EBU's terms, which Media RSS asks for; it has none for an agency. */
const ebuRoles: Readonly<Record<string, { readonly role: string; readonly scheme: string }>> = {
  photographer: { role: 'photographer', scheme: 'urn:ebu' },
  illustrator: { role: 'illustrator', scheme: 'urn:ebu' },
}

/** A picture in Media RSS, with who made it. */
export function mediaOf(picture: FeedPicture): MediaNs.ItemOrFeed<true> {
  const credits = picture.credits.map(({ name, role }) => ({ value: name, ...ebuRoles[role] }))
  const unregistered = credits.length > 0 || picture.creditLine === '' ? [] : [{ value: picture.creditLine }]
  return {
    contents: [
      {
        url: picture.address,
        type: 'image/jpeg',
        medium: 'image',
        width: picture.width,
        height: picture.height,
        ...(picture.alternative === '' ? {} : { description: { value: picture.alternative, type: 'plain' } }),
        credits: [...credits, ...unregistered],
      },
    ],
  }
}
