import { personAddress } from '../../model/addresses'
import type { Language } from '../../model/language'
import { fallbackAddress, fallbackWidth, heightAt } from '../../model/picture'
import { pictureCreditLine } from '../../model/picture-credit'
import type { PictureSnapshot } from '../../model/story'
import type { WordedCredit } from '../../model/wording/wording'
import { maker, makerId } from './maker'
import type { Site } from './site'
import { type Thing, thing } from './thing'

/** UN/CEFACT's code of the pixel. */
const pixel = 'E37'

/**
 * A picture with who made it.
 * @param credits of the story: makers of its picture who are not in the library's own line
 */
export function imageObject(picture: PictureSnapshot, language: Language, site: Site, credits: readonly WordedCredit[] = []): Thing {
  const width = fallbackWidth(picture)
  const address = `${site.address}${fallbackAddress(picture)}`
  return thing('ImageObject', {
    url: address,
    contentUrl: address,
    width: pixels(width),
    height: pixels(heightAt(picture, 'full', width)),
    caption: picture.caption,
    description: picture.alt,
    creditText: pictureCreditLine(picture, language)
      .map((piece) => piece.text)
      .join(''),
    creator: creators(picture, site, credits),
  })
}

const pixels = (value: number) => thing('QuantitativeValue', { value, unitCode: pixel })

function creators(picture: PictureSnapshot, site: Site, credits: readonly WordedCredit[]): Thing[] {
  const own = picture.credits.map((credit) =>
    thing(credit.role === 'agency' ? 'Organization' : 'Person', {
      '@id': makerId(credit.slug, site),
      name: credit.name,
      url: credit.slug === '' ? '' : `${site.address}${personAddress(credit.slug)}`,
    }),
  )
  const others = credits.filter((credit) => !picture.credits.some(({ name }) => name === credit.name))
  return [...own, ...others.map((credit) => maker(credit, site))]
}
