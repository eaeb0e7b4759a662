import type { Language } from '../model/language'
import { fallbackAddress, heightAt, type Measures, type PictureShape, pictureAddress, renditionWidths } from '../model/picture'
import type { PictureSnapshot } from '../model/story'
import { PictureCredit } from './picture-credit'

interface PictureProps {
  readonly picture: PictureSnapshot
  /** How wide it is shown, as in `<img sizes>`. */
  readonly sizes: string
  /** `full` in its own proportions, `front` cut to 3:2 around the focal point. */
  readonly shape?: Exclude<PictureShape, 'share'>
  /** The largest thing on the first screen: loaded at once. */
  readonly priority?: boolean
  /** It says nothing that the words beside it do not say: without alternative text. */
  readonly decorative?: boolean
  readonly className?: string
}

/** A picture of the library in the format and width that suit the screen; its place is kept while it loads. */
export function Picture({ picture, sizes, shape = 'full', priority = false, decorative = false, className = '' }: PictureProps) {
  const widest = renditionWidths(picture, shape).at(-1) ?? picture.width
  return (
    <picture>
      <source type="image/avif" srcSet={sourceSet(picture, shape, 'avif')} sizes={sizes} />
      <source type="image/webp" srcSet={sourceSet(picture, shape, 'webp')} sizes={sizes} />
      <img
        src={fallbackAddress(picture)}
        alt={decorative ? '' : picture.alt}
        width={widest}
        height={heightAt(picture, shape, widest)}
        loading={priority ? 'eager' : 'lazy'}
        {...(priority ? { fetchPriority: 'high' as const } : {})}
        decoding="async"
        className={`block h-auto w-full object-cover ${className}`.trimEnd()}
      />
    </picture>
  )
}

function sourceSet(picture: Measures & { readonly key: string }, shape: PictureShape, format: 'avif' | 'webp'): string {
  return renditionWidths(picture, shape)
    .map((width) => `${pictureAddress(picture.key, shape, width, format)} ${width}w`)
    .join(', ')
}

interface StoryFigureProps extends PictureProps {
  readonly language: Language
  /** In place of the library's caption. */
  readonly caption?: string
}

/** A picture with what it shows and who made it. */
export function StoryFigure({ language, caption, ...shown }: StoryFigureProps) {
  const words = caption || shown.picture.caption
  return (
    <figure>
      <Picture {...shown} />
      <figcaption className="mt-2 max-w-[66ch] font-label text-small text-ink-soft">
        {words !== '' && <span className="text-ink">{words} </span>}
        <PictureCredit picture={shown.picture} language={language} />
      </figcaption>
    </figure>
  )
}
