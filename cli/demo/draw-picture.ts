import type { Language } from '../../model/language'
import { drawChart } from './draw-chart'
import { drawMap } from './draw-map'
import type { DemoPicture } from './shapes'

/** Draws a picture of the demo: 1600 × 1067 pixels, PNG, with its words in the story's language. */
export function drawPicture(picture: DemoPicture, language: Language): Promise<Buffer> {
  return picture.draws === 'map' ? drawMap(picture, language) : drawChart(picture, language)
}
