import { createHash } from 'node:crypto'
import sharp, { type Metadata, type Sharp } from 'sharp'
import { canBeCut, mostPictureBytes, mostPicturePixels } from '../../model/picture'
import { Refusal, refuse } from '../../model/refusal'
import { speakingChunks } from './png-chunks'
import { kindOf, type PictureKind } from './sniff'
import { type FileWords, wordsInFile } from './words-in-file'

/** The picture as it is kept: upright, opaque, sRGB, without any metadata. JPEG for photographs, PNG for drawings. */
export interface Master {
  readonly bytes: Buffer
  readonly format: 'jpg' | 'png'
  readonly width: number
  readonly height: number
  /** SHA-256 of `bytes`, in hex. */
  readonly digest: string
}

export interface DecodedPicture {
  readonly master: Master
  /** What the file itself said of its maker and content. */
  readonly words: FileWords
}

/** Quality of a master kept as JPEG: high enough that cutting it again costs nothing that is seen. */
const masterQuality = 95

/**
 * Decodes what was uploaded and encodes it anew, so that nothing of the file but its pixels is kept: no position, no
 * serial number, no thumbnail, no second payload. Of an animation the first picture is taken.
 * @throws {Refusal} `pictureTooLarge`, `notAPicture`, `pictureTooManyPixels`, `pictureTooLong`, `pictureBroken`
 */
export async function decodePicture(bytes: Buffer): Promise<DecodedPicture> {
  if (bytes.length > mostPictureBytes) throw new Refusal('pictureTooLarge')
  const kind = kindOf(bytes) ?? refuse('notAPicture')
  const metadata = await metadataOf(bytes, kind)
  if (metadata.width * metadata.height > mostPicturePixels) throw new Refusal('pictureTooManyPixels')
  if (!canBeCut(metadata.autoOrient)) throw new Refusal('pictureTooLong')
  const words = await wordsInFile(kind === 'png' ? speakingChunks(bytes) : bytes)
  return { master: await master(bytes, metadata), words }
}

/** `failOn: 'error'` lets harmless quirks of cameras pass, and refuses files that end too early. */
const reading = { failOn: 'error', limitInputPixels: mostPicturePixels, sequentialRead: true } as const

async function metadataOf(bytes: Buffer, kind: PictureKind): Promise<Metadata> {
  const metadata = await sharp(bytes, { ...reading, limitInputPixels: false })
    .metadata()
    .catch((cause: unknown) => broken(cause))
  if (metadata.format !== (kind === 'avif' ? 'heif' : kind)) throw new Refusal('notAPicture')
  return metadata
}

async function master(bytes: Buffer, metadata: Metadata): Promise<Master> {
  const upright = sharp(bytes, reading).autoOrient().flatten({ background: '#ffffff' }).toColourspace('srgb')
  const format = isDrawing(metadata) ? 'png' : 'jpg'
  const encoded = format === 'png' ? upright.png({ compressionLevel: 6 }) : jpeg(upright)
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true }).catch((cause: unknown) => broken(cause))
  return { bytes: data, format, width: info.width, height: info.height, digest: createHash('sha256').update(data).digest('hex') }
}

const jpeg = (picture: Sharp) => picture.jpeg({ quality: masterQuality, chromaSubsampling: '4:4:4' })

/** Formats that keep edges sharp are used for charts and maps, which JPEG would spoil. */
function isDrawing(metadata: Metadata): boolean {
  return metadata.format === 'png' || metadata.format === 'gif'
}

/** The decoder's own words are for nobody; that it gave up is the answer. */
function broken(cause: unknown): never {
  const tooMany = cause instanceof Error && /exceeds pixel limit/i.test(cause.message)
  throw new Refusal(tooMany ? 'pictureTooManyPixels' : 'pictureBroken')
}
