import { sourceAddress } from '../../model/addresses'
import { fallbackAddress, fallbackWidth, heightAt } from '../../model/picture'
import { pictureCreditLine } from '../../model/picture-credit'
import type { PrintedStory, PublicSource } from '../../model/printed'
import type { PictureSnapshot } from '../../model/story'
import type { AssociatedItem, Rendition, Worded } from './item'
import type { Site } from './parties'
import { itemUri, uriFrom } from './uri'

/** What a report that the story rests on is to it. */
export const derivedFrom = 'derivedFrom'

/**
 * The reports that a story rests on, nearest first, and its pictures. A report that is not named has no item: its
 * description stands among the sources.
 * @param served readers can see the pictures, so that their files have addresses
 */
export function associations(story: PrintedStory, site: Site, served: boolean): AssociatedItem[] {
  return [
    ...story.provenance.upstream.flatMap((source) => (source.is === 'named' ? report(source, site) : [])),
    ...story.pictures.map((picture) => pictureItem(picture, story, site, served)),
  ]
}

function report(
  { label, title, publisher, url, slug, publishedOn, language }: Extract<PublicSource, { is: 'named' }>,
  site: Site,
): AssociatedItem[] {
  const uri = uriFrom(url) ?? uriFrom(site.address + sourceAddress(slug))
  if (uri === undefined) return []
  return [
    {
      name: label,
      rel: derivedFrom,
      uri,
      ...(title === '' ? {} : { title }),
      ...(publisher === '' ? {} : { copyrightHolder: publisher }),
      ...(publishedOn === '' ? {} : { contentCreated: `${publishedOn}T00:00:00Z` }),
      ...(language === '' ? {} : { language }),
    },
  ]
}

function pictureItem(picture: PictureSnapshot, { language, picture: lead }: PrintedStory, site: Site, served: boolean): AssociatedItem {
  const credit = pictureCreditLine(picture, language)
    .map((piece) => piece.text)
    .join('')
  const words: Worded[] = [
    { role: 'caption', value: picture.caption },
    { role: 'altText', value: picture.alt },
  ].filter(({ value }) => value !== '')
  return {
    name: picture.caption || picture.alt || picture.id,
    rel: picture.id === lead?.id ? 'leadPicture' : 'picture',
    uri: itemUri(picture.id),
    type: 'picture',
    ...(credit === '' ? {} : { by: credit }),
    ...(words.length === 0 ? {} : { descriptions: words }),
    ...(served ? { renditions: rendition(picture, site) } : {}),
  }
}

function rendition(picture: PictureSnapshot, site: Site): Rendition[] {
  const href = uriFrom(site.address + fallbackAddress(picture))
  if (href === undefined) return []
  const width = fallbackWidth(picture)
  return [{ name: 'web', href, contentType: 'image/jpeg', width, height: heightAt(picture, 'full', width) }]
}
