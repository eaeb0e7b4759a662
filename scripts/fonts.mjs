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
const names = [...'āąćČčēęěĞğīİıŁłńőřŚśŞşŠšůūźŻżŽž']
/** And one for those that hardly ever do: two such letters would else cost as much as a face. */
const rarer = [...between(0x100, 0x17f), ...'ǍǎǏǐǑǒǓǔǦǧȘșȚțẀẁẂẃẄẅẞ'].filter((letter) => !names.includes(letter))

/** Ligatures, proportional and tabular figures, accents in their place, forms for a weight or a language. */
const shapes = ['liga', 'pnum', 'tnum', 'ccmp', 'locl', 'mark', 'mkmk', 'rvrn']
/** Kerning is for letters of one file: between those of two there is none, and the files of a few letters do without. */
const features = ['kern', ...shapes]
/** All that pages and desk set. */
const weights = { min: 400, max: 700, default: 400 }
/** For emphasis in running text: each further weight would double the file. */
const oneWeight = 400

/** Each file with the one it is cut from, the letters it keeps, the weights, and what it does with letters side by side. */
const cuts = /** @type {const} */ ([
  ['newsreader', 'newsreader/files/newsreader-latin-wght-normal', [...ascii, ...letters, ...marks, ...signs], weights, features],
  ['newsreader-names', 'newsreader/files/newsreader-latin-ext-wght-normal', names, weights, shapes],
  ['newsreader-rarer', 'newsreader/files/newsreader-latin-ext-wght-normal', rarer, weights, shapes],
  ['newsreader-italic', 'newsreader/files/newsreader-latin-wght-italic', [...ascii, ...fewerLetters, ...marks], oneWeight, features],
  ['newsreader-italic-names', 'newsreader/files/newsreader-latin-ext-wght-italic', names, oneWeight, shapes],
  ['newsreader-italic-rarer', 'newsreader/files/newsreader-latin-ext-wght-italic', rarer, oneWeight, shapes],
  [
    'libre-franklin',
    'libre-franklin/files/libre-franklin-latin-wght-normal',
    [...ascii, ...letters, ...marks, ...signs],
    weights,
    features,
  ],
  ['libre-franklin-names', 'libre-franklin/files/libre-franklin-latin-ext-wght-normal', names, weights, shapes],
  ['libre-franklin-rarer', 'libre-franklin/files/libre-franklin-latin-ext-wght-normal', rarer, weights, shapes],
])

/** @returns {Promise<{ path: string, font: Buffer }[]>} the files, and where in the project they belong */
export function cutFonts() {
  return Promise.all(
    cuts.map(async ([name, from, text, weight, keepFeatures]) => ({
      path: join('app', 'fonts', `${name}.woff2`),
      font: await subset(await readFile(packages.resolve(`@fontsource-variable/${from}.woff2`)), text.join(''), {
        targetFormat: 'woff2',
        keepFeatures: [...keepFeatures],
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
