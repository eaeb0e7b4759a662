import { expect, test } from 'vitest'
import { attributionsIn } from '../attributions'

/** What is proposed for a paragraph: kind and words of each passage. */
function said(text: string): string[] {
  return attributionsIn([{ kind: 'paragraph', text, start: 0, end: text.length }], 'en').attributions.map(
    ({ kind, exact }) => `${kind}: ${exact}`,
  )
}

function first(text: string, date = '') {
  const [one] = attributionsIn([{ kind: 'paragraph', text, start: 0, end: text.length }], 'en', date).attributions
  if (one === undefined) throw new Error(`nothing is said in: ${text}`)
  return { ...one, cue: one.cue === null ? '' : text.slice(one.cue.start, one.cue.end), speakers: one.speakers.map(({ name }) => name) }
}

test.each([
  ['The mayor said that the bridge was safe.', 'indirect: that the bridge was safe'],
  ['The mayor said on Monday the bridge was safe.', 'indirect: the bridge was safe'],
  ['The mayor has said the bridge needs paint.', 'indirect: the bridge needs paint'],
  ['In a radio interview, mayor Ann Lowe insisted the bridge was safe.', 'indirect: the bridge was safe'],
  ['Ann Lowe, who built the bridge, told the Harbour Gazette it was safe.', 'indirect: it was safe'],
  ['Lowe told reporters outside the hall that the bridge was safe.', 'indirect: that the bridge was safe'],
  ['Engineers say the bridge could fall.', 'indirect: the bridge could fall'],
  ['Lowe also estimates that 2 million people cross it.', 'indirect: that 2 million people cross it'],
  ['Lowe promised to repaint the bridge.', 'indirect: to repaint the bridge'],
  ['Lowe urged drivers to stay away.', 'indirect: to stay away'],
  ['The Harbour Gazette reported on Tuesday, citing two engineers, that the bridge would close.', 'indirect: that the bridge would close'],
  ['The engineer was quoted by the Harbour Gazette as saying the bridge was safe.', 'indirect: the bridge was safe'],
])('What is said follows its verb: %s', (text, wanted) => expect(said(text)).toEqual([wanted]))

test.each([
  ['The bridge is safe, the mayor said.', 'indirect: The bridge is safe'],
  ['The bridge is safe, said Ann Lowe, who built it.', 'indirect: The bridge is safe'],
  ['The bridge is safe, Lowe said in a statement on Friday.', 'indirect: The bridge is safe'],
  ['The bridge, Lowe said, is safe.', 'indirect: The bridge, Lowe said, is safe.'],
  ['The bridge is safe, says council', 'indirect: The bridge is safe'],
  ['The bridge, which engineers say is unsafe, stays open.', 'indirect: which engineers say is unsafe'],
])('What is said stands before or around its verb: %s', (text, wanted) => expect(said(text)).toEqual([wanted]))

test('A clause of somebody else’s ends what is said', () => {
  expect(said('The mayor said the bridge was safe, but residents said they had seen cracks.')).toEqual([
    'indirect: the bridge was safe',
    'indirect: they had seen cracks',
  ])
  expect(said('The bridge is safe, the mayor said, adding that it would be painted.')).toEqual([
    'indirect: The bridge is safe',
    'indirect: that it would be painted',
  ])
  expect(said('The mayor defended the plan, arguing that it would save money.')).toEqual([
    'reported: The mayor defended the plan',
    'indirect: that it would save money',
  ])
})

test.each([
  'It is feared that shops will run short of fruit by the weekend.',
  'It is feared that the deal will be blocked by Hungary.',
  'The plan is expected to be approved by parliament.',
  'Turnout was expected to pass 60% by the time the polls closed.',
])('A time, or whoever does something else, is not behind a passive: %s', (text) => {
  const paragraph = `"No," said Ann Lowe. ${text}`
  const { attributions, warnings } = attributionsIn([{ kind: 'paragraph', text: paragraph, start: 0, end: paragraph.length }], 'en')
  expect(attributions.map(({ exact }) => exact)).toEqual(['"No,"'])
  expect(warnings.map(({ code, start }) => [code, paragraph.slice(start)])).toEqual([['passiveWithoutSource', text]])
})

test.each([
  ['The plan was criticised by the union.', 'union'],
  ['He was accused on Friday by prosecutors of theft.', 'prosecutors'],
])('Whoever a passive names says it: %s', (text, name) => expect(first(text)).toMatchObject({ rule: 'passive-by', speakers: [name] }))

test.each([
  ['According to data from the tracker Linerwatch, 43 ships lay at anchor.', []],
  ['Figures compiled by Linerwatch show that 43 ships lay at anchor.', []],
  ['According to harbour data from Linerwatch, 43 ships lay at anchor.', ['harbour data']],
  ['According to a survey by Linerwatch, 43% of ships lay at anchor.', ['survey']],
  ['Data show that 43 ships lay at anchor.', ['Data']],
])('Data of somebody is no paper of that name: %s', (text, documents) => expect(first(text).documents).toEqual(documents))

test('What somebody says that another said is one passage', () => {
  expect(said('Lowe said the engineer had told her that the bridge was safe.')).toEqual([
    'indirect: the engineer had told her that the bridge was safe',
  ])
})

test.each([
  'The mayor praised the engineers.',
  'The mayor has repeatedly denied the claims.',
  'The union accused the mayor of neglect.',
  'The mayor declined to comment.',
  'The union called for an inquiry.',
  'The union warned of a strike.',
  'The mayor called the report a disgrace.',
  'The mayor was criticised by engineers for the delay.',
  'The council voiced doubts about the plan.',
  'The council is confident that the bridge will hold.',
  'Engineers fear the bridge will fall.',
  'Engineers do not believe the bridge is safe.',
  'The railway apologised.',
])('An act of speech or an opinion is told whole: %s', (text) => expect(said(text)).toEqual([`reported: ${text}`]))

test.each([
  'The bridge was built by a firm from Leeds.',
  'The town added two lanes in May.',
  'The flood claimed 40 lives.',
  'Lowe was admitted to hospital on Sunday.',
  'Residents were told to leave.',
  'Reports of cracks spread quickly.',
  'Calls for an inquiry are growing.',
  'The man called Bill left the town.',
  'The mayor hopes to return in May.',
  'The mayor did not respond to a request for comment.',
  'The plan, praised in March, was dropped in May.',
  'She could say nothing.',
  'A ferry called “Morning Star” sank.',
  'The so-called “toll tax” was dropped.',
  'The theatre is showing “The Cherry Orchard” in May.',
])('Nobody says anything: %s', (text) => expect(said(text)).toEqual([]))

test('Quoted words within a clause are a passage of their own, and alone where they are all that is told', () => {
  expect(said('Lowe said the bridge was “as safe as a house”.')).toEqual([
    'indirect: the bridge was “as safe as a house”',
    'direct_partial: “as safe as a house”',
  ])
  expect(said('Lowe dismissed the report as “a fairy tale”.')).toEqual(['direct_partial: “a fairy tale”'])
  expect(said('Lowe blamed what she termed “a paper storm”.')).toContain('direct_partial: “a paper storm”')
  expect(said('The two were described by neighbours as “quiet”.')).toEqual(['direct_partial: “quiet”'])
})

test('Whoever quotes is found before, behind and between', () => {
  for (const text of [
    '“The bridge is safe,” Ann Lowe said.',
    '“The bridge is safe,” said Ann Lowe, the mayor of the town.',
    '“The bridge is safe,” shrugged Ann Lowe.',
    'Ann Lowe said: “The bridge is safe.”',
    'Asked about the cracks, Ann Lowe replied: “The bridge is safe.”',
    '“The bridge,” said Ann Lowe, “is safe and will stay so.”',
    '“The bridge is safe,” Ann Lowe told the crowd, laughing.',
  ])
    expect(first(text), text).toMatchObject({ kind: 'direct', speakers: ['Ann Lowe'] })
})

test('“According to” names a source at either end or in the middle', () => {
  expect(first('According to the harbour office, the bridge is shut.')).toMatchObject({
    exact: 'the bridge is shut',
    cue: 'According to',
    speakers: ['harbour office'],
  })
  expect(first('The bridge is shut, according to the harbour office.').exact).toBe('The bridge is shut')
  expect(first('The bridge is shut, according to the harbour manager, Ada Muster.').speakers).toEqual(['Ada Muster'])
  expect(first('The bridge, according to the harbour office, is shut.').exact).toBe('The bridge, according to the harbour office, is shut.')
})

test('Documents, figures and outlets are named beside or instead of people', () => {
  expect(first('Lowe said in a letter that the bridge was safe.')).toMatchObject({ documents: ['letter'], speakers: ['Lowe'] })
  expect(first('In a note to staff, Lowe wrote that the bridge was safe.').documents).toEqual(['note'])
  expect(first('A report by the harbour office found that the bridge was unsafe.')).toMatchObject({
    kind: 'indirect',
    documents: ['report'],
    speakers: ['harbour office'],
  })
  expect(first('Traffic rose by 4% in May, official figures show.')).toMatchObject({ kind: 'data', documents: ['official figures'] })
  expect(first('Minutes of the meeting show that two members voted against.')).toMatchObject({ kind: 'fact' })
  expect(first('Lowe told Reuters that the bridge was safe.').via).toEqual(['Reuters'])
  expect(first('Lowe told the crowd that the bridge was safe.').via).toEqual([])
})

test('The day of saying is the one beside the verb', () => {
  expect(first('Lowe said on Monday that the bridge would open on Friday.', '2025-05-14').utteredOn).toBe('2025-05-12')
  expect(first('The bridge will open on Friday, Lowe said.', '2025-05-14').utteredOn).toBe('')
})

test('A headline quotes and names without a verb', () => {
  const headline = (text: string) =>
    attributionsIn([{ kind: 'headline', text, start: 0, end: text.length }], 'en').attributions.map(
      ({ kind, exact }) => `${kind}: ${exact}`,
    )
  expect(headline('Minister: Bridge will stay open')).toEqual(['indirect: Bridge will stay open'])
  expect(headline("Tolls 'will hit poorest hardest'")).toEqual(["direct_partial: 'will hit poorest hardest'"])
  expect(headline("'We were lucky to live': Crash survivors look back")).toEqual(["direct: 'We were lucky to live'"])
  expect(headline('Bridge repairs: what drivers need to know')).toEqual([])
})

test('What an interviewer or narrator says in the first person is nobody else’s', () => {
  expect(said('I asked her about the bridge and I said it was safe.')).toEqual([])
})
