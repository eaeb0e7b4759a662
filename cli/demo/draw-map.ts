import { createRequire } from 'node:module'
import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoContains,
  geoGraticule10,
  geoOrthographic,
  geoPath,
} from 'd3-geo'
import type { Feature, Geometry } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { widthOf } from '../../domain/media/lettering'
import { palette } from '../../domain/media/palette'
import { type Language, locale } from '../../model/language'
import { canvas, lettering, letteringOver, margin, painted } from './canvas'
import { LabelRoom, type Rectangle, type Ring } from './label-room'
import type { DemoPicture } from './shapes'

type DemoMap = Extract<DemoPicture, { draws: 'map' }>
type Country = Feature<Geometry, { readonly name: string }>

interface World {
  readonly countries: readonly Country[]
  readonly borders: Geometry
  readonly land: GeoPermissibleObjects
}

/** Natural Earth at 1:50 million; for the globe in the corner 1:110 million is enough. */
function world(scale: '50m' | '110m'): World {
  const topology = createRequire(import.meta.url)(`world-atlas/countries-${scale}.json`) as Topology<{
    countries: GeometryCollection<{ name: string }>
    land: GeometryCollection
  }>
  const { countries, land } = topology.objects
  return {
    countries: feature(topology, countries).features,
    borders: mesh(topology, countries, (one, other) => one !== other),
    land: feature(topology, land),
  }
}

/** Kilometres from the left edge to the right. */
const across = 1500
const earthRadius = 6371
const pixelsPerKilometre = canvas.width / across

/** Small territories that are shaded with the country they are part of, by ISO 3166 numbers: Hong Kong, Macao. */
const partOf: Readonly<Record<string, string>> = { '344': '156', '446': '156' }

/** Draws where a place is: its country in the darker grey, the place in the accent, a globe in the corner. */
export function drawMap({ place, longitude, latitude }: DemoMap, language: Language): Promise<Buffer> {
  const near = world('50m')
  const [x, y] = [canvas.width / 2, canvas.height / 2]
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(pixelsPerKilometre * earthRadius)
    .translate([x, y])
    .clipExtent([
      [0, 0],
      [canvas.width, canvas.height],
    ])
    .precision(0.3)
  const draw = geoPath(projection).digits(1)
  const home = homeOf(near.countries, longitude, latitude)

  const label = labelBeside(place, x, y)
  const globe = { x: canvas.width - margin - 110, y: canvas.height - margin - 110, radius: 120 }
  const room = new LabelRoom(canvas.width, canvas.height)
  for (const box of [label.box, around(x, y, 40), around(globe.x, globe.y, globe.radius + 20), scaleBox, ...edges]) room.take(box)

  const shapes = near.countries.map(
    (country) => `<path fill="${countryOf(country) === home ? palette.grey : palette.greyLight}" d="${draw(country) ?? ''}"/>`,
  )
  return painted(
    [
      ...shapes,
      `<path fill="none" stroke="${palette.paper}" stroke-width="2.5" stroke-linejoin="round" d="${draw(near.borders as GeoPermissibleObjects) ?? ''}"/>`,
      ...names(near.countries, projection, room, home, language),
      scaleBar(),
      globeAt(globe, longitude, latitude),
      `<circle cx="${x}" cy="${y}" r="15" fill="${palette.accent}" stroke="${palette.paper}" stroke-width="5"/>`,
      letteringOver('labelStrong', label.size, place, { x: label.box.left + 8, y: y + label.size * 0.35 }, palette.ink, palette.paper),
    ].join(''),
    palette.panel,
  )
}

const countryOf = ({ id }: Country): string => partOf[String(id)] ?? String(id)

/** ISO number of the country a place is in; the sea at a coast belongs to the nearest within about 100 kilometres. */
function homeOf(countries: readonly Country[], longitude: number, latitude: number): string | undefined {
  for (const distance of [0, 0.1, 0.25, 0.5, 1]) {
    for (let turn = 0; turn < 8; turn++) {
      const [east, north] = [Math.cos((turn * Math.PI) / 4) * distance, Math.sin((turn * Math.PI) / 4) * distance]
      const found = countries.find((country) => geoContains(country, [longitude + east, latitude + north]))
      if (found?.id !== undefined) return countryOf(found)
    }
  }
  return undefined
}

const around = (x: number, y: number, reach: number): Rectangle => ({
  left: x - reach,
  top: y - reach,
  width: 2 * reach,
  height: 2 * reach,
})

/** Names keep off the edges of the map. */
const edges: readonly Rectangle[] = [
  { left: 0, top: 0, width: canvas.width, height: 24 },
  { left: 0, top: canvas.height - 24, width: canvas.width, height: 24 },
  { left: 0, top: 0, width: 24, height: canvas.height },
  { left: canvas.width - 24, top: 0, width: 24, height: canvas.height },
]

function labelBeside(place: string, x: number, y: number): { size: number; box: Rectangle } {
  const size = 52
  return { size, box: { left: x + 24, top: y - size * 0.75, width: widthOf('labelStrong', size, place) + 24, height: size * 1.4 } }
}

/** Names of countries in the story's language, where they have room. */
function names(
  countries: readonly Country[],
  projection: GeoProjection,
  room: LabelRoom,
  home: string | undefined,
  language: Language,
): string[] {
  const inOrder = countries.toSorted((one, other) => Number(other.id === home) - Number(one.id === home))
  return inOrder.flatMap((country) => {
    const rings = ringsOf(country, projection)
    const name = rings.length === 0 ? '' : nameOf(country, language)
    if (name === '') return []
    for (const size of [36, 30, 25]) {
      const width = widthOf('label', size, name)
      const place = room.placeFor(rings, width + 16, size * 1.5)
      if (place === null) continue
      room.take({ left: place.x - width / 2 - 12, top: place.y - size, width: width + 24, height: size * 2 })
      const ink = country.id === home ? palette.ink : palette.inkSoft
      return [lettering('label', size, name, { x: place.x, y: place.y + size * 0.35, anchor: 'middle' }, ink)]
    }
    return []
  })
}

/** The country's outlines on the map, in pixels. */
function ringsOf(country: Country, projection: GeoProjection): Ring[] {
  const rings: [number, number][][] = []
  const pen = {
    beginPath: () => undefined,
    moveTo: (x: number, y: number) => void rings.push([[x, y]]),
    lineTo: (x: number, y: number) => void rings.at(-1)?.push([x, y]),
    closePath: () => undefined,
    arc: () => undefined,
  }
  geoPath(projection, pen)(country)
  return rings
}

/** ISO 3166 numbers are regions to Unicode's data, which knows their names in all languages. */
function nameOf(country: Country, language: Language): string {
  const number = String(country.id ?? '')
  const region = /^\d{3}$/.test(number) ? new Intl.Locale(`und-${number}`).region : undefined
  return region === undefined || /^\d/.test(region) ? '' : (new Intl.DisplayNames([locale[language]], { type: 'region' }).of(region) ?? '')
}

const scaleBox: Rectangle = { left: margin - 20, top: canvas.height - margin - 60, width: 200 * pixelsPerKilometre + 40, height: 80 }

function scaleBar(): string {
  const [left, y, length] = [margin, canvas.height - margin, 200 * pixelsPerKilometre]
  const bar = `<path fill="none" stroke="${palette.ink}" stroke-width="3" d="M${left},${y - 12}v12h${length}v-12"/>`
  return bar + letteringOver('label', 26, '200 km', { x: left + length / 2, y: y - 14, anchor: 'middle' }, palette.ink, palette.paper)
}

/** The half of the earth that the place is in the middle of, with the map's frame on it. */
function globeAt(
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  longitude: number,
  latitude: number,
): string {
  const projection = geoOrthographic()
    .rotate([-longitude, -latitude * 0.6])
    .scale(radius)
    .translate([x, y])
    .clipAngle(90)
  const draw = geoPath(projection).digits(1)
  const [atX, atY] = projection([longitude, latitude]) ?? [x, y]
  const half = (across / earthRadius / 2) * radius
  const frame = `<rect x="${atX - half}" y="${atY - half / 1.5}" width="${2 * half}" height="${half * (4 / 3)}" fill="none" stroke="${palette.accent}" stroke-width="4"/>`
  return `<circle cx="${x}" cy="${y}" r="${radius + 8}" fill="${palette.paper}"/>
    <circle cx="${x}" cy="${y}" r="${radius}" fill="${palette.paper}" stroke="${palette.grey}" stroke-width="2"/>
    <path fill="none" stroke="${palette.greyLight}" stroke-width="1" d="${draw(geoGraticule10()) ?? ''}"/>
    <path fill="${palette.grey}" d="${draw(world('110m').land) ?? ''}"/>${frame}`
}
