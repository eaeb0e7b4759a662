import { getSchema } from '@tiptap/core'
import { history, redo, undo } from '@tiptap/pm/history'
import { type Node, Slice } from '@tiptap/pm/model'
import { type Command, EditorState, type Plugin, TextSelection, type Transaction } from '@tiptap/pm/state'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { attributions, lostMarks } from '../../../../../../db/schema'
import { attributePassage } from '../../../../../../domain/attributions/attribute'
import { saveDraft } from '../../../../../../domain/stories/save-draft'
import { storyById } from '../../../../../../domain/stories/story'
import { Body, passages } from '../../../../../../model/body'
import { AttributionId, type StoryId } from '../../../../../../model/ids'
import type { Staff } from '../../../../../../model/staff'
import { aNewsroom, type TestNewsroom } from '../../../../../../test/newsroom'
import { AttributionMark, idsIn } from './attribution-mark.client'
import { manuscriptSchema } from './schema.client'

let house: TestNewsroom
let ada: Staff
beforeAll(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('reporter')
})
afterAll(() => house.close())

const words = ['Xi', 'sprach', 'mit', 'Putin', 'am', 'Dienstag', 'per', 'Video', 'über', 'Handel', 'und', 'Krieg']

/** One thing that a person does to the text; numbers are taken as shares of its length. */
type Edit =
  | { readonly does: 'type'; readonly at: number; readonly text: string }
  | { readonly does: 'delete' | 'cut' | 'copy' | 'bold'; readonly at: number; readonly to: number }
  | { readonly does: 'split' | 'join' | 'paste'; readonly at: number }
  | { readonly does: 'undo' | 'redo' | 'save' }

const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)
const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ does: fc.constant('type' as const), at: share, text: fc.constantFrom('neu', ' ', 'ein Satz.') }),
  fc.record({ does: fc.constantFrom('delete' as const, 'cut' as const, 'copy' as const, 'bold' as const), at: share, to: share }),
  fc.record({ does: fc.constantFrom('split' as const, 'join' as const, 'paste' as const), at: share }),
  fc.record({ does: fc.constantFrom('undo' as const, 'redo' as const) }),
  fc.record({ does: fc.constant('save' as const) }),
)
/** Where the first passages stand: shares of the text. */
const somePassages = fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 5 })

/** An editor without a screen: the schema of the desk, its history, and what pasting does to marks. */
function aManuscript(known: (id: string) => boolean, copied: (id: string, from: string) => void) {
  const options = { language: 'de' as const, placeholder: '', picture: () => undefined, known, stateOf: () => undefined, copied }
  const schema = getSchema(manuscriptSchema(options))
  const context = { options: { known, copied, stateOf: () => undefined } } as never
  const plugins: readonly Plugin[] = AttributionMark.config.addProseMirrorPlugins?.call(context) ?? []
  const pasting = plugins.find((plugin) => plugin.props.transformPasted)
  let state = EditorState.create({ schema, plugins: [history({ newGroupDelay: 0 })] })
  let clipboard: Slice = Slice.empty
  const place = (part: number) => TextSelection.near(state.doc.resolve(Math.round(part * state.doc.content.size))).from
  const range = (one: number, other: number) => [place(Math.min(one, other)), place(Math.max(one, other))] as const
  const apply = (transaction: Transaction) => {
    state = state.apply(transaction)
  }
  const run = (command: Command) => command(state, apply)

  return {
    doc: () => state.doc,
    load(doc: Node) {
      state = EditorState.create({ doc, plugins: state.plugins })
      return state
    },
    schema,
    do(edit: Edit) {
      const { tr } = state
      switch (edit.does) {
        case 'type':
          return apply(tr.insertText(edit.text, place(edit.at)))
        case 'delete':
          return apply(tr.delete(...range(edit.at, edit.to)))
        case 'bold':
          return apply(tr.addMark(...range(edit.at, edit.to), schema.mark('bold')))
        case 'copy':
        case 'cut': {
          const [from, to] = range(edit.at, edit.to)
          clipboard = state.doc.slice(from, to)
          return edit.does === 'copy' ? undefined : apply(tr.delete(from, to))
        }
        case 'paste': {
          const slice = pasting?.props.transformPasted?.call(pasting, clipboard, { state } as never, false) ?? clipboard
          return apply(tr.replaceRange(place(edit.at), place(edit.at), slice))
        }
        case 'split':
          return apply(tr.split(place(edit.at)))
        case 'join': {
          const at = [...Array(state.doc.childCount).keys()].slice(1)[Math.floor(edit.at * (state.doc.childCount - 1))]
          if (at === undefined) return
          const before = [...Array(at).keys()].reduce((size, nth) => size + state.doc.child(nth).nodeSize, 0)
          return apply(tr.join(before))
        }
        case 'undo':
          return run(undo)
        case 'redo':
          return run(redo)
        case 'save':
          return
      }
    },
    undoAll() {
      let more = true
      while (more) more = run(undo)
    },
  }
}

async function save(storyId: StoryId, doc: Node, copies: Record<string, string>) {
  const story = await storyById(house.reader, storyId)
  if (story === null) throw new Error('no story')
  const text = { ...story.draft, body: Body.parse(doc.toJSON()) }
  await house.act(saveDraft, ada, { storyId, seen: story.version, text, copies: copies as never })
  return text.body
}

/** Every attribution of the story has its text, or is reported as having lost it; and every mark has its row. */
async function nothingIsLostInSilence(storyId: StoryId, body: Body) {
  const rows = (await house.reader.select().from(attributions)).filter((row) => row.storyId === storyId)
  const lost = new Set(
    (await house.reader.select().from(lostMarks)).filter((row) => row.storyId === storyId).map((row) => row.attributionId),
  )
  const marked = passages(body)
  expect(new Set(rows.map((row) => row.id))).toEqual(new Set([...marked.keys(), ...lost]))
  for (const row of rows) expect(marked.has(row.id)).toBe(!lost.has(row.id))
  // A pasted copy says what its original says.
  for (const row of rows) expect([row.kind, row.state]).toEqual(['reported', 'confirmed'])
  return rows
}

test('whatever is typed, cut, split, joined, pasted or undone, no attribution goes without a word', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(somePassages, fc.array(anEdit, { maxLength: 25 }), async (first, edits) => {
      const storyId = await house.aStory({ by: ada })
      const known = new Set<string>()
      const copies: Record<string, string> = {}
      const manuscript = aManuscript(
        (id) => known.has(id),
        (id, from) => {
          copies[id] = from
        },
      )
      const paragraph = (nth: number) =>
        manuscript.schema.node('paragraph', null, manuscript.schema.text(words.slice(nth * 4, nth * 4 + 4).join(' ')))
      const plain = manuscript.schema.node('doc', null, [paragraph(0), paragraph(1), paragraph(2)])
      const size = plain.content.size
      const { tr } = manuscript.load(plain)
      for (const [one, other] of first) {
        const [from, to] = [Math.min(one, other), Math.max(one, other)].map((part) => Math.round(part * size)) as [number, number]
        const id = AttributionId.parse(crypto.randomUUID())
        tr.addMark(from, to, manuscript.schema.mark('attribution', { id }))
        if (!idsIn(tr.doc).has(id)) continue
        known.add(id)
        const said = {
          kind: 'reported' as const,
          speakers: [],
          documents: [],
          via: [],
          utteredOn: '',
          originalText: '',
          originalLanguage: '',
          note: '',
        }
        await house.act(attributePassage, ada, { id, storyId, ...said })
      }
      manuscript.load(tr.doc)
      const begun = passages(await save(storyId, tr.doc, copies))

      for (const edit of edits) {
        manuscript.do(edit)
        if (edit.does !== 'save') continue
        const rows = await nothingIsLostInSilence(storyId, await save(storyId, manuscript.doc(), copies))
        for (const row of rows) known.add(row.id)
      }
      await nothingIsLostInSilence(storyId, await save(storyId, manuscript.doc(), copies))

      manuscript.undoAll()
      const body = await save(storyId, manuscript.doc(), copies)
      await nothingIsLostInSilence(storyId, body)
      expect(passages(body)).toEqual(begun)
    }),
    { numRuns: 60 },
  )
})
