// `npm run fonts`: cuts the faces of the pages out of the packages that bring them, down to the letters, weights and
// features that a newspaper uses. What it makes is kept with the project, so that a build needs nothing of this.
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subset from 'subset-font'
import { carryOut, root, say } from './house.mjs'

const packages = createRequire(import.meta.url)

const ascii = between(0x20, 0x7e).filter((sign) => !'^`~|\\{}'.includes(sign))
/** Of the languages around us. */
const letters = [...'ÄÖÜäöüßÀÂÇÈÉÊÎÔŒÆàâçèéêëîïôùûœæÁÍÓÚÑáíóúñãõìòÅØåøÐÞðþý']
/** Those of them that stand in words set in italics. */
const fewerLetters = [...'ÄÖÜäöüßÀÇÉàâçèéêëîïôùûœæáíóúñãõìòåø']
/** The last four: no-break space, soft hyphen, thin space, word joiner. */
const marks = [...'«»‹›„“”‚‘’–—…·\u00a0\u00ad\u2009\u2060']
const signs = [...'•§°×−€£²³±©']
/** For names from Łódź to Erdoğan: a file of their own, which is fetched where one of them stands. */
const rarer = [...between(0x100, 0x17f), ...'ǍǎǏǐǑǒǓǔǦǧȘșȚțẀẁẂẃẄẅẞ']

/** Kerning, ligatures, proportional and tabular figures, accents in their place, forms for a weight or a language. */
const features = ['kern', 'liga', 'pnum', 'tnum', 'ccmp', 'locl', 'mark', 'mkmk', 'rvrn']
/** All that pages and desk set. */
const weights = { min: 400, max: 700, default: 400 }
/** For emphasis in running text: each further weight would double the file. */
const oneWeight = 400

/** Each file with the one it is cut from, the letters it keeps and the weights. */
const cuts = /** @type {const} */ ([
  ['newsreader', 'newsreader/files/newsreader-latin-wght-normal', [...ascii, ...letters, ...marks, ...signs], weights],
  ['newsreader-rarer', 'newsreader/files/newsreader-latin-ext-wght-normal', rarer, weights],
  ['newsreader-italic', 'newsreader/files/newsreader-latin-wght-italic', [...ascii, ...fewerLetters, ...marks], oneWeight],
  ['newsreader-italic-rarer', 'newsreader/files/newsreader-latin-ext-wght-italic', rarer, oneWeight],
  ['libre-franklin', 'libre-franklin/files/libre-franklin-latin-wght-normal', [...ascii, ...letters, ...marks, ...signs], weights],
  ['libre-franklin-rarer', 'libre-franklin/files/libre-franklin-latin-ext-wght-normal', rarer, weights],
])

/** @returns {Promise<{ path: string, font: Buffer }[]>} the files, and where in the project they belong */
export function cutFonts() {
  return Promise.all(
    cuts.map(async ([name, from, text, weight]) => ({
      path: join('app', 'fonts', `${name}.woff2`),
      font: await subset(await readFile(packages.resolve(`@fontsource-variable/${from}.woff2`)), text.join(''), {
        targetFormat: 'woff2',
        keepFeatures: features,
        variationAxes: { wght: weight },
        noHinting: true,
      }),
    })),
  )
}

/**
 * @param {number} first
 * @param {number} last
 */
function between(first, last) {
  return Array.from({ length: last - first + 1 }, (_, nth) => String.fromCodePoint(first + nth))
}

if (process.argv[1] === import.meta.filename) {
  await carryOut(async () => {
    for (const { path, font } of await cutFonts()) {
      await writeFile(join(root, path), font)
      say(`${path}: ${(font.length / 1000).toFixed(1)} kB`)
    }
  })
}
