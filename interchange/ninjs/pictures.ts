import type { ImportedPicture } from '../../model/imported-story'
import { isWebAddress } from '../../model/text'
import type { PictureInText } from './body-from-html'
import type { NinjsItem } from './item'

/** What is said of an item's pictures: of itself where it is one, of those that go with it, of those in its text. */
export function picturesOf(item: NinjsItem, inText: readonly PictureInText[]): ImportedPicture[] {
  const items = [item, ...(item.associations ?? [])].filter(({ type }) => type === 'picture' || type === 'graphic')
  const told = items.map(pictureOf)
  const known = new Set(told.flatMap(({ address, caption }) => [address, caption]))
  const others = inText.filter(
    ({ address, caption }) => !known.has(address) && !(caption !== '' && [...known].some((one) => one !== '' && caption.startsWith(one))),
  )
  return [
    ...told,
    ...others.map(({ address, alt, caption }) => ({
      uri: address,
      caption,
      alt,
      credit: '',
      address: isWebAddress(address) ? address : '',
    })),
  ]
}

function pictureOf(item: NinjsItem): ImportedPicture {
  const described = (pattern: RegExp) => item.descriptions?.find(({ role }) => pattern.test(role ?? ''))?.value.trim() ?? ''
  const name = 'name' in item && typeof item.name === 'string' ? item.name : ''
  const caption = described(/^caption$/i) || described(/^(?:text|description|main)?$/i)
  return {
    uri: item.uri,
    caption: caption || (item.headlines?.[0]?.value ?? item.title ?? name),
    alt: described(/^alt/i),
    credit: (item.by || described(/^credit ?line$/i) || item.copyrightHolder || '').trim(),
    address: largest(item),
  }
}

function largest({ renditions = [] }: NinjsItem): string {
  const files = renditions.filter(
    ({ href, contentType = 'image/' }) => href !== undefined && isWebAddress(href) && contentType.startsWith('image/'),
  )
  return (
    files.reduce<(typeof files)[number] | undefined>((best, one) => ((one.width ?? 0) > (best?.width ?? -1) ? one : best), undefined)
      ?.href ?? ''
  )
}
