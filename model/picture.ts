import { z } from 'zod'
import { ContributorId, PictureId } from './ids'
import { Rights } from './provenance'
import type { RefusalCode } from './refusal'
import type { PictureSnapshot } from './story'
import { line, prose } from './text'

/** Most bytes of a file that is uploaded: 25 MB. */
export const mostPictureBytes = 25 * 1024 * 1024

/** Most pixels of a picture, width times height: more than any common camera makes. */
export const mostPicturePixels = 80_000_000

/** Most pixels of a side of what is kept (JPEG), and of the files that are cut from it (WebP). */
const longestSides = { kept: 65_535, cut: 16_383 } as const

/** `full` has the picture's own proportions, `front` is 3:2 and `share` 1200:630, both cut around the focal point. */
export const pictureShapes = ['full', 'front', 'share'] as const
export type PictureShape = (typeof pictureShapes)[number]

export const pictureFormats = ['avif', 'webp', 'jpg'] as const
export type PictureFormat = (typeof pictureFormats)[number]

/** Width over height of what is cut. */
export const proportions = { front: 3 / 2, share: 1200 / 630 } as const

/** Widths in pixels that pictures are cut to, as far as their own pixels reach. */
const steps: Readonly<Record<PictureShape, readonly number[]>> = {
  full: [320, 480, 640, 960, 1280, 1920],
  front: [320, 480, 640, 960, 1440],
  share: [1200],
}

/** The widest JPEG: for clients that read neither AVIF nor WebP, for feeds and for search engines. */
const widestFallback = 1280

/** A picture's measures in pixels. */
export interface Measures {
  readonly width: number
  readonly height: number
}

/** The measures of a shape at the picture's own pixels. */
export function shapeOf(picture: Measures, shape: PictureShape): Measures {
  if (shape === 'full') return { width: picture.width, height: picture.height }
  const proportion = proportions[shape]
  const width = Math.max(1, Math.min(picture.width, Math.floor(picture.height * proportion)))
  return { width, height: Math.max(1, Math.round(width / proportion)) }
}

/**
 * Widths in which there are files of a picture, ascending: the fixed ones its pixels reach, and its own where it is
 * smaller than the largest. Never empty, never above the picture's own.
 */
export function renditionWidths(picture: Measures, shape: PictureShape = 'full'): readonly number[] {
  const own = shapeOf(picture, shape).width
  const widest = Math.min(own, Math.max(...steps[shape]))
  return [...steps[shape].filter((step) => step < widest * 0.9), widest]
}

/** Width of the one JPEG of a shape. */
export function fallbackWidth(picture: Measures, shape: PictureShape = 'full'): number {
  return Math.min(shapeOf(picture, shape).width, shape === 'share' ? 1200 : widestFallback)
}

/** Height that belongs to a width of a shape. */
export function heightAt(picture: Measures, shape: PictureShape, width: number): number {
  const own = shapeOf(picture, shape)
  return Math.max(1, Math.round((own.height * width) / own.width))
}

/** False for strips so long that no file of them could be made. */
export function canBeCut(picture: Measures): boolean {
  const tallest = heightAt(picture, 'full', Math.max(...renditionWidths(picture)))
  return Math.max(picture.width, picture.height) <= longestSides.kept && tallest <= longestSides.cut
}

const shapeLetter = { full: 'w', front: 'f', share: 's' } as const satisfies Record<PictureShape, string>

/** Where a rendition is served, and after the last slash what its file is called: `/media/<key>-f640.avif`. */
export function pictureAddress(key: string, shape: PictureShape, width: number, format: PictureFormat): string {
  return `/media/${key}-${shapeLetter[shape]}${width}.${format}`
}

/** The JPEG of a picture, its address ready for feeds and metadata. */
export function fallbackAddress(picture: Measures & { readonly key: string }, shape: PictureShape = 'full'): string {
  return pictureAddress(picture.key, shape, fallbackWidth(picture, shape), 'jpg')
}

/** Hex digits of the pixels' digest that a key begins with. */
const digestLength = 24

/**
 * First part of the names of a picture's files: a digest of its pixels, then the focal point in thousandths, so that
 * an address never changes what it shows.
 */
export function pictureKey(digest: string, focal: Focal): string {
  return `${digest.slice(0, digestLength)}x${focal.x}y${focal.y}`
}

/** What all keys of the same pixels begin with, whatever their focal point. */
export function pixelsOf(key: string): string {
  return key.slice(0, digestLength)
}

const fileName = /^([0-9a-f]{24}x\d{1,4}y\d{1,4})-([wfs])(\d{1,4})\.(avif|webp|jpg)$/

export interface PictureFile {
  readonly key: string
  readonly format: PictureFormat
}

/** What a file's name says, or `null` for anything that is no name of a rendition. */
export function pictureFile(name: string): PictureFile | null {
  const parts = fileName.exec(name)
  return parts === null ? null : { key: parts[1] ?? '', format: parts[4] as PictureFormat }
}

/** The point that must stay in view when a picture is cut, in thousandths of width and height. */
export const Focal = z.object({ x: z.number().int().min(0).max(1000), y: z.number().int().min(0).max(1000) })
export type Focal = z.infer<typeof Focal>

export const middle: Focal = { x: 500, y: 500 }

export interface Box extends Measures {
  readonly left: number
  readonly top: number
}

/** The largest part of a picture that has the shape and keeps the focal point as near its middle as the edges allow. */
export function boxAround(picture: Measures, shape: PictureShape, focal: Focal): Box {
  const { width, height } = shapeOf(picture, shape)
  const at = (most: number, length: number, thousandths: number) =>
    Math.min(Math.max(Math.round((most * thousandths) / 1000 - length / 2), 0), most - length)
  return { width, height, left: at(picture.width, width, focal.x), top: at(picture.height, height, focal.y) }
}

/** What is known of a picture beside its pixels; the file's own IPTC fields fill it at first. */
export const PictureWords = z.object({
  caption: prose(1000),
  alt: line(500),
  creator: line(200),
  creditLine: line(200),
  copyright: line(300),
  rights: Rights,
  usageTerms: prose(1000),
})
export type PictureWords = z.infer<typeof PictureWords>

export const PictureDetails = PictureWords.extend({ id: PictureId })
export type PictureDetails = z.infer<typeof PictureDetails>

export const pictureCreditRoles = ['photographer', 'illustrator', 'agency'] as const
export const PictureCreditRole = z.enum(pictureCreditRoles)
export type PictureCreditRole = z.infer<typeof PictureCreditRole>

/** Who made a picture, in printed order; replaces the credits it had. */
export const PictureCredits = z.object({
  id: PictureId,
  credits: z.array(z.object({ contributorId: ContributorId, role: PictureCreditRole })).max(12, 'tooMany'),
})
export type PictureCredits = z.infer<typeof PictureCredits>

/** What the upload route says. */
export type UploadAnswer =
  | {
      readonly is: 'done'
      readonly picture: PictureSnapshot
      /** The library had these very pixels already. */
      readonly known: boolean
    }
  | { readonly is: 'refused'; readonly code: RefusalCode }
