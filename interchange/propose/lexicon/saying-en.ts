/*
 * English verbs of saying, by what may follow them:
 *   c  a clause with "that", "whether", "how", or a quotation
 *   z  a clause without "that" as well
 *   y  and hardly anything else: "said the house needs paint"
 *   r  first of all somebody who is told
 *   n  an object: the act of speech itself is what is told ("praised the crew")
 *   t  "to do": what somebody asks for or promises
 *   u  "to say" and the like: what somebody refuses
 *   i  nothing at all
 *   o  an opinion: it is told rather than said
 *   q  a quotation alone
 *   d  of documents and their makers alone ("shows that")
 *   p  "put the number at"
 *   k  whoever is quoted by somebody else
 *   v  a name that somebody gives to a thing
 *   s  doubt, concern, hope
 * After a colon the words with which the verb tells an act of speech ("warned of", "ruled out").
 */
const table = [
  'say czy, tell crz, add cz, insist czy:on, claim cz, admit czn:to, announce czn, confirm czn, explain czn, reveal czn',
  'argue cz:for|against, maintain cz, reckon czy, feel czo, concede czn, acknowledge czn, allege czn, assert czn, complain cz:of|about',
  'contend czy, joke cz:about, recall czn, note cz, state c, stress cn, write c:of|about, answer c, reply c, respond c, remark c, observe c',
  'comment c:on, emphasise cn, emphasize cn, underline cn, underscore cn, reiterate cn, repeat c, counter c, retort c, testify cz, rule c:out',
  'conclude cz, caution crz:against|about, speculate c:about, boast c:of|about, quip c, tweet c, post c, recount c, lament cn, muse c',
  'object c:to, proclaim cn, propose cnt, recommend cn, request cn, demand cnt, ask ct, inform cr, remind cr, assure czr, notify cr',
  'predict czn, forecast czn, estimate czn, suggest czn, warn crz:of|about|against|on|over|off, deny czn, dispute cn, report czn',
  'promise crznt, vow cznt, pledge cznt, threaten tn, hint c:at, imply c, disclose cn, signal c, mention c, swear ct, sigh c, sum q:up',
  'disagree ci:with|on|over, agree c:with, protest ci:against|at|about, apologise ci:for|to, apologize ci:for|to, continue q, begin q',
  'believe czo, think czyo, hope czo, fear czno, expect cznot:from, worry cz:about|over, doubt czno:about, suspect czno',
  'anticipate cno, wonder c, urge nt, advise crt:against, call n:for|on|upon|out, describe nc, dub v, term v, brand nv, label nv',
  'praise n, criticise n, criticize n, condemn n, welcome n, reject n, dismiss n, rebuff n, rebut n, refute n, denounce n, decry n, deplore n',
  'defend n, hail n, laud n, applaud n, commend n, slam n, lambast n, lambaste n, rebuke n, ridicule n, deride n, disparage n, echo n, thank n',
  'congratulate n, accuse n, blame n, credit n, bemoan n, regret n, contradict n, downplay n, disavow n, oppose n, question n, attribute n',
  'refuse u, decline u, offer t, plead c:for|with, appeal :to|for, speak :of|about|out|against, talk :of|about, voice s, express s, raise s',
  'point :out|to, play :down, lash :out, pencil :in, spell :out, single :out, weigh :in, side :with, detail n, outline n',
  'put p, quote k, cite k, find cd, show cd, indicate cd, read q, attest c:to, vouch :for, advocate n, stipulate c, declare cz',
  'shout c, cry c, mutter c, murmur c, whisper c, exclaim c, bark c, gush c, enthuse c, chuckle q, laugh q, smile q, shrug q, grin q, interject c',
]
const irregular: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote writing written',
  think: 'thinks thought thinking',
  swear: 'swears swore swearing sworn',
  begin: 'begins began beginning',
  speak: 'speaks spoke speaking spoken',
  put: 'puts put putting',
  feel: 'feels felt feeling',
  find: 'finds found finding',
  show: 'shows showed showing shown',
  read: 'reads read reading',
  spell: 'spells spelled spelling spelt',
  deny: 'denies denied denying',
  reply: 'replies replied replying',
  cry: 'cries cried crying',
  decry: 'decries decried decrying',
  imply: 'implies implied implying',
  testify: 'testifies testified testifying',
  notify: 'notifies notified notifying',
  worry: 'worries worried worrying',
  admit: 'admits admitted admitting',
  rebut: 'rebuts rebutted rebutting',
  slam: 'slams slammed slamming',
  quip: 'quips quipped quipping',
  dub: 'dubs dubbed dubbing',
  sum: 'sums summed summing',
  forecast: 'forecasts forecast forecasting',
  signal: 'signals signalled signalling',
  shrug: 'shrugs shrugged shrugging',
  grin: 'grins grinned grinning',
  pencil: 'pencils pencilled pencilling',
  label: 'labels labelled labelling',
  plead: 'pleads pleaded pleading pled',
  hail: 'hails hailed hailing',
}

/** In which form a verb stands. A base form is the present of several, or an infinitive. */
export type VerbForm = 'base' | 's' | 'past' | 'ing' | 'participle'

export interface SayingVerb {
  readonly base: string
  readonly form: VerbForm
  /** The letters above. */
  readonly frames: string
  readonly particles: ReadonlySet<string>
}

function formsOf(base: string): [string, VerbForm][] {
  const [third, past, ing, participle] = (irregular[base] ?? regular(base)).split(' ')
  return [
    [base, 'base'],
    [third ?? '', 's'],
    [past ?? '', 'past'],
    [ing ?? '', 'ing'],
    ...(participle === undefined ? [] : [[participle, 'participle'] as [string, VerbForm]]),
  ]
}

function regular(base: string): string {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base
  const third = /(?:s|sh|ch|x)$/u.test(base) ? `${base}es` : `${base}s`
  return `${third} ${stem}ed ${stem}ing`
}

/** Every form of every verb; a verb that stands in the table twice has the frames of both. */
export const verbs: ReadonlyMap<string, SayingVerb> = (() => {
  const found = new Map<string, SayingVerb>()
  for (const entry of table.flatMap((line) => line.split(', '))) {
    const [base = '', rest = ''] = entry.split(' ')
    const [frames = '', particles = ''] = rest.split(':')
    for (const [word, form] of formsOf(base)) {
      const before = found.get(word)
      const kept = before?.form === 'past' || form === 'base' ? (before?.form ?? form) : form
      found.set(word, {
        base,
        form: kept,
        frames: (before?.frames ?? '') + frames,
        particles: new Set([...(before?.particles ?? []), ...particles.split('|').filter((one) => one !== '')]),
      })
    }
  }
  return found
})()

/** Verbs whose present is a noun as well ("claims", "calls"). */
export const alsoNouns: ReadonlySet<string> = new Set(
  (
    'claim report note call answer reply promise demand comment charge fear hope estimate doubt challenge dispute request question ' +
    'attack state credit forecast blame praise protest object tweet post joke pledge vow threaten worry suspect boast cry shout bark ' +
    'echo brand label hail signal lament welcome regret rebuke ridicule champion advocate counter retort plead talk thank find read offer ' +
    'appeal decline refuse cite quote put slam rule remark reveal detail outline show document attribute laugh smile shrug grin sigh murmur ' +
    'mutter whisper quip oppose voice express point play lash spell single pencil'
  ).split(' '),
)

/** Nouns of what is written down and says something itself. */
export const documentNouns: ReadonlySet<string> = new Set(
  (
    'report reports study studies survey surveys poll polls statement statements letter letters memo memos memorandum filing filings audit ' +
    'audits note notes email emails e-mail e-mails tweet tweets post minutes document documents papers data figures statistics indictment ' +
    'complaint lawsuit ruling judgment judgement verdict transcript transcripts testimony bulletin analysis research census review paper ' +
    'evidence inventory affidavit communique communiqué dossier assessment projection projections estimates records record release ' +
    'announcement warrant petition submission findings guidelines sign leaflet poster banner placard inscription autopsy agreement ' +
    'draft diary diaries log logs questionnaire barometer index file files article editorial blog invoice contract charge sheet'
  ).split(' '),
)

/** Of these the ones that consist of figures. */
export const figureNouns: ReadonlySet<string> = new Set(
  'data figures statistics survey surveys poll polls census barometer index filing projections questionnaire'.split(' '),
)

/** Of these the ones that name no paper unless a word says which: "airport data". */
export const bareFigures: ReadonlySet<string> = new Set('data figures statistics'.split(' '))

/** Documents that are records of something: what they show is a fact. */
export const recordNouns: ReadonlySet<string> = new Set(
  'minutes documents records record files file logs log transcript transcripts papers'.split(' '),
)

/** Who finds things out by trade: of others "found that" says nothing. */
export const finders: ReadonlySet<string> = new Set(
  (
    'court jury inquiry enquiry commission committee researchers researcher scientists scientist investigators investigator panel tribunal ' +
    'judge judges authors analysts team inspectors regulators regulator inspectorate watchdog auditors economists pollsters experts ombudsman ' +
    'coroner office bureau agency institute university investigation probe'
  ).split(' '),
)

/** What somebody voices, expresses or raises. */
export const voiced: ReadonlySet<string> = new Set(
  (
    'concern concerns doubt doubts hope hopes support regret regrets confidence condolences fear fears outrage anger objection objections ' +
    'sympathy satisfaction optimism alarm disappointment frustration gratitude relief surprise scepticism skepticism reservations ' +
    'criticism worries worry opposition dismay solidarity thanks sorrow unease anxiety interest remorse shock sadness questions'
  ).split(' '),
)

/** Adjectives by which somebody's opinion is told: "is confident that". */
export const opinions: ReadonlySet<string> = new Set(
  'confident convinced certain hopeful optimistic adamant concerned worried sceptical skeptical critical afraid pessimistic doubtful'.split(
    ' ',
  ),
)

/** Where and how something is said: what stands between the verb and what is said. */
export const venues: ReadonlySet<string> = new Set(
  (
    'statement interview letter report conference speech briefing email e-mail tweet post video message court hearing testimony parliament ' +
    'note call telephone phone broadcast address memo radio television tv documentary podcast meeting session release event rally ' +
    'debate article column filing book forum summit news x facebook twitter instagram telegram'
  ).split(' '),
)

/** Nouns of what somebody says, before "that". */
export const claimNouns: ReadonlySet<string> = new Set(
  (
    'claim claims warning warnings allegation allegations accusation accusations assertion assertions suggestion suggestions insistence ' +
    'admission belief view fear fears hope hopes statement statements promise promises pledge pledges argument arguments assurance ' +
    'assurances announcement prediction predictions conclusion contention complaint complaints demand demands denial remark comment'
  ).split(' '),
)

/** Things that demand, promise or threaten without a word. */
export const things: ReadonlySet<string> = new Set(
  (
    'plan plans law laws recipe scheme schemes film films movie novel song album series season storm rain snow flood floods fire bomb blast ' +
    'attack attacks crash war weather wind drought virus disease drug vaccine project projects proposal budget bill deal pact measure ' +
    'measures policy policies reform reforms tax taxes strike strikes move moves step steps decision result results outcome sign signs trend ' +
    'trends price prices inflation economy growth crisis delay delays rise fall increase decline cut cuts job jobs work game match goal ' +
    'defeat victory loss win performance technology software app system systems device machine engine car train plane ship bridge road ' +
    'tunnel building house site area summer winter spring autumn future past history footage silence death life love music book show ' +
    'rule rules method approach style design product service it this that events event incident numbers shortage collapse nature'
  ).split(' '),
)
