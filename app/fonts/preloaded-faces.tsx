import franklin from './libre-franklin.woff2' with { turbopackModuleType: 'asset' }
import newsreader from './newsreader.woff2' with { turbopackModuleType: 'asset' }

/** Has the two faces that every page is set in fetched beside the styles that ask for them, and so drawn with at once. */
export function PreloadedFaces() {
  return [newsreader, franklin].map((address) => (
    <link key={address} rel="preload" as="font" type="font/woff2" href={address} crossOrigin="anonymous" />
  ))
}
