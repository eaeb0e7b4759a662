import { preload } from 'react-dom'
import franklin from './libre-franklin.woff2' with { turbopackModuleType: 'asset' }
import newsreader from './newsreader.woff2' with { turbopackModuleType: 'asset' }

/** Has the two faces that every page is set in fetched beside the styles that ask for them, and so drawn with at once. */
export function PreloadedFaces() {
  // An element would stand in the document twice: once where it is, and once as what the framework makes of it.
  for (const address of [newsreader, franklin]) preload(address, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return null
}
