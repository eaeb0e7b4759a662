/* Small English words by what they do in a clause, all in lower case. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const determiners = setOf(
  'the a an this these those his her its their our my your some any no every each another both all many most several few two three four five ' +
    'six seven eight nine ten one dozens hundreds thousands',
)
export const pronouns = setOf('he she it they we i you there everyone everybody nobody someone somebody others')
export const objects = setOf('him her them us me you it himself herself themselves')
export const prepositions = setOf(
  'of in on at by for from with to into onto about over under against after before during since until via through across near amid among ' +
    'between behind despite without within inside outside around along per than as like upon toward towards throughout including off up ' +
    'out beyond above below following concerning regarding',
)
/** Words before which a clause ends and another begins. */
export const subordinators = setOf(
  'that which who whom whose because while when if as although though since after before where whereas whether until unless than so how why ' +
    'what once',
)
export const coordinators = setOf('and but or nor yet')
export const auxiliaries = setOf(
  "is are was were be been being am has have had having do does did will would can could may might must shall should 'd 'll 've won't " +
    "wouldn't can't couldn't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't shouldn't cannot ain't",
)
export const being = setOf("is are was were be been being am isn't aren't wasn't weren't")
export const having = setOf("has have had having hasn't haven't hadn't")
export const modals = setOf("will would can could may might must shall should won't wouldn't can't couldn't shouldn't cannot")
export const doing = setOf("do does did don't doesn't didn't")
export const contracted = /^(?:he|she|it|they|we|i|you|there|that|who|what)['’](?:s|d|ll|ve|re|m)$/u

/** Adverbs that stand between subject and verb, or after it. */
export const adverbs = setOf(
  'also again later earlier still now then first even once never not always often long just only soon yesterday today tonight tomorrow ' +
    'however meanwhile too instead further thus yet already since recently simply merely ago previously separately afterwards afterward ' +
    'early late all both else likewise online',
)
/** Nouns and verbs that look like adverbs. */
export const nounsInLy = setOf(
  'family ally assembly reply supply rally bully monopoly anomaly tally belly daily weekly monthly homily folly butterfly apply comply multiply ' +
    'imply rely gully bully lily trolley doily orderly elderly friendly deadly costly lovely likely unlikely lively lonely ugly holy silly jelly july',
)
export const days = setOf('monday tuesday wednesday thursday friday saturday sunday')
export const months = setOf(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
)
/** Past forms that do not end in "ed", as clauses of the news have them. */
export const pasts = setOf(
  'went came took gave made got said told left lost won fell rose grew began became broke brought built bought caught chose cost cut dealt drew ' +
    'drove ate fought found flew forgot froze hung held hit hurt kept knew laid led lent let lay meant met paid put quit read ran saw sold sent ' +
    'set shook shot shut sang sank sat slept spoke spent stood stole struck swam threw thought understood wore wrote withdrew overcame ' +
    'undertook felt heard lit rode sought swept burst spread fled bore bound beat dug hid',
)

/** Words that make a present tense out of what would else be a noun, and those that newspapers use most. */
export const presents = setOf(
  'goes comes takes gives makes gets leaves loses wins falls rises grows begins becomes brings needs wants means remains seems looks works ' +
    'stands lies runs holds keeps knows shows includes involves costs pays faces depends exists expects believes uses plays serves ' +
    'applies contains covers feels follows happens helps lacks leads owns poses puts requires risks sees sells spends tells thinks turns ' +
    'need want mean remain seem look know take make give get go come keep begins start starts stay stays belong belongs',
)
