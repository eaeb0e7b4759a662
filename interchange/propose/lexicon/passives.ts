/* What is held, expected or reproached in the passive, with nobody behind it. Lower case. */

/** German participles of thinking and judging. */
export const heldDe = (
  'erwartet angenommen vermutet befürchtet gefürchtet gemutmaßt gerechnet ausgegangen spekuliert gemunkelt geschätzt eingeschätzt bewertet ' +
  'eingestuft betrachtet angesehen gesehen empfunden wahrgenommen gewertet gehandelt beschrieben bezeichnet nachgesagt zugeschrieben ' +
  'zugetraut unterstellt vorgeworfen verdächtigt beschuldigt bezweifelt angezweifelt gezweifelt gehofft erhofft prognostiziert ' +
  'vorhergesagt vorausgesagt beziffert veranschlagt erwogen nachgedacht kritisiert diskutiert debattiert gestritten bemängelt beklagt ' +
  'moniert beanstandet gelobt gerühmt gefeiert gewürdigt gefordert verlangt gewarnt betont behauptet berichtet kolportiert gemeldet ' +
  'hervorgehoben verwiesen hingewiesen dementiert geraten abgeraten gewünscht gemeint geglaubt gesagt erzählt getuschelt geraunt gerätselt ' +
  'geunkt infrage gesprochen verwunderung'
)
  .split(' ')
  .filter((word) => word !== 'infrage' && word !== 'verwunderung')

/** Of these the ones that "von" follows without naming who thinks so. */
export const ofThingsDe: ReadonlySet<string> = new Set('ausgegangen berichtet gesprochen erzählt abgeraten gehofft'.split(' '))

/** Those that judge only with "als" beside them: without it the verb is one of the senses or of trade. */
export const withAsDe: ReadonlySet<string> = new Set(
  'gesehen betrachtet angesehen gehandelt beschrieben bezeichnet gewertet empfunden wahrgenommen gefeiert'.split(' '),
)

/** English participles after a form of "be". */
export const heldEn =
  'believed|thought|understood|expected|considered|seen|viewed|regarded|rumou?red|reported|alleged|feared|estimated|forecast|predicted|' +
  'projected|tipped|assumed|presumed|deemed|perceived|suspected|speculated|hoped|anticipated|touted|hailed|blamed|accused|criticised|' +
  'told|criticized|condemned|praised|described|credited|portrayed|reckoned|rated|acknowledged|accepted|recognised|recognized|claimed|argued|said'

const timeEn =
  'weekend|weekday|week|month|year|decade|century|day|night|morning|afternoon|evening|noon|midday|midnight|dawn|dusk|sunrise|sunset|spring|summer|' +
  'autumn|fall|winter|season|quarter|term|holidays?|deadline|end|time|start|beginning|middle|turn|close|mid-\\p{L}+|\\d{4}s?|Christmas|Easter|' +
  'Ramadan|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December'

/** What stands behind an English "by" and does nothing: times, amounts and means. */
export const byNobodyEn: RegExp = new RegExp(
  String.raw`^(?:\d|(?:then|now|tomorrow|tonight|today|yesterday|about|around|almost|nearly|more than|less than|up to|at least|at most|some|half|a (?:third|quarter|half|factor|margin)|phone|e-?mail|post|mail|law|mistake|accident|name|force|\p{Ll}+ing)(?![\p{L}])|(?:(?:the|this|that|next|last|late|early|mid|same|new|following|coming|\p{L}+[’']s) ){0,3}(?:\p{L}+ )?(?:${timeEn})(?![\p{L}’'-]| \p{Lu}))`,
  'u',
)
