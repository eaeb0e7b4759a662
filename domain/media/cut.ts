import sharp, { type OutputInfo } from 'sharp'
import {
  boxAround,
  type Focal,
  fallbackWidth,
  heightAt,
  type Measures,
  type PictureFormat,
  type PictureShape,
  pictureAddress,
  pictureShapes,
  renditionWidths,
} from '../../model/picture'

/** One file readers may be sent. */
export interface Rendition {
  /** `<key>-w640.avif` */
  readonly name: string
  readonly shape: PictureShape
  readonly width: number
  readonly height: number
  readonly format: PictureFormat
}

/** Names and measures of all files of a picture. */
export function renditionsOf(key: string, picture: Measures): Rendition[] {
  return pictureShapes.flatMap((shape) => {
    const modern = shape === 'share' ? [] : renditionWidths(picture, shape)
    const one = (width: number, format: PictureFormat): Rendition => ({
      name: pictureAddress(key, shape, width, format).slice('/media/'.length),
      shape,
      width,
      height: heightAt(picture, shape, width),
      format,
    })
    return [
      ...modern.flatMap((width) => [one(width, 'avif'), one(width, 'webp')]),
      ...(shape === 'front' ? [] : [one(fallbackWidth(picture, shape), 'jpg')]),
    ]
  })
}

/** A picture in memory, decoded: what several renditions are made from. */
interface Pixels {
  readonly data: Buffer
  readonly info: OutputInfo
}

/**
 * Cuts and encodes renditions of one shape, one after another, each handed over before the next is begun. The master
 * is decoded once; smaller ones are made from the largest.
 */
export async function cut(
  master: Buffer | string,
  picture: Measures,
  shape: PictureShape,
  focal: Focal,
  renditions: readonly Rendition[],
  keep: (rendition: Rendition, bytes: Buffer) => Promise<void>,
): Promise<void> {
  if (renditions.length === 0) return
  const box = boxAround(picture, shape, focal)
  const widest = Math.max(...renditions.map((rendition) => rendition.width))
  const { data, info } = await sharp(master)
    .extract(box)
    .resize(widest, heightAt(picture, shape, widest), { fit: 'fill' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  for (const rendition of renditions) await keep(rendition, await encode({ data, info }, rendition))
}

/** Efforts are those at which an upload of 24 megapixels takes seconds on two cores; higher ones save a tenth. */
function encode({ data, info }: Pixels, { width, height, format }: Rendition): Promise<Buffer> {
  const raw = { width: info.width, height: info.height, channels: info.channels }
  const sized = sharp(data, { raw }).resize(width, height, { fit: 'fill' })
  switch (format) {
    case 'avif':
      return sized.avif({ quality: 56, effort: 2 }).toBuffer()
    case 'webp':
      return sized.webp({ quality: 78, effort: 3, smartSubsample: true }).toBuffer()
    case 'jpg':
      return sized.jpeg({ quality: 80, mozjpeg: true }).toBuffer()
  }
}
