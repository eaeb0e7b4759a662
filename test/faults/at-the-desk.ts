import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StaffId, StoryId } from '../../model/ids'

interface Manifest {
  readonly node: Readonly<Record<string, { readonly exportedName?: string; readonly filename?: string }>>
}

/** Where the build wrote which action has which id. */
const manifest = join(process.env.MASTHEAD_BUILD ?? '.next', 'server', 'server-reference-manifest.json')

/** Actions of the story's page by name, as the build numbered them. */
export function actionsOfStories(): ReadonlyMap<string, string> {
  const { node } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest
  const found = Object.entries(node).filter(([, { filename = '' }]) => filename.endsWith('stories/[id]/actions.ts'))
  return new Map(found.map(([id, { exportedName = '' }]) => [exportedName, id]))
}

/**
 * What a browser with the desk open does: sends something and reads what became of it.
 * @param who holds the cookie
 */
export function deskAt(address: string, cookie: string, who: StaffId) {
  const actions = actionsOfStories()
  const headers = { cookie, origin: address }

  /** What the action gave back, if it was done; `null` if it was refused. Throws where there was no answer. */
  async function act<Value>(
    name: string,
    input: Readonly<Record<string, unknown>> & { readonly storyId: string },
  ): Promise<{ value: Value } | null> {
    const id = actions.get(name)
    if (id === undefined) throw new Error(`the build has no action ${name}`)
    const answer = await fetch(`${address}/newsroom/stories/${input.storyId}`, {
      method: 'POST',
      headers: { ...headers, 'next-action': id, accept: 'text/x-component', 'content-type': 'text/plain;charset=UTF-8' },
      body: JSON.stringify([input]),
    })
    const text = await answer.text()
    if (answer.status !== 200) throw new Error(`${name}: ${answer.status}`)
    const outcome = text.split('\n').find((line) => /^\w+:\{"is":/.test(line))
    if (outcome === undefined) throw new Error(`${name}: ${text.slice(0, 300)}`)
    const said = JSON.parse(outcome.slice(outcome.indexOf(':') + 1)) as { is: string; value: Value }
    return said.is === 'done' ? { value: said.value } : null
  }

  /** The version that was saved; `null` if it was refused. */
  async function save(storyId: StoryId, draft: { readonly seen: number; readonly text: object }): Promise<number | null> {
    const answer = await fetch(`${address}/newsroom/stories/${storyId}/draft`, {
      method: 'PUT',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ as: who, over: false, copies: {}, ...draft }),
    })
    const text = await answer.text()
    if (answer.status !== 200) throw new Error(`save: ${answer.status} ${text.slice(0, 300)}`)
    const said = JSON.parse(text) as { is: string; value: { version: number } }
    return said.is === 'done' ? said.value.version : null
  }

  async function upload(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<string> {
    const form = new FormData()
    form.set('file', new Blob([bytes], { type: 'image/jpeg' }), name)
    const answer = await fetch(`${address}/api/media`, { method: 'POST', headers, body: form })
    const { picture } = (await answer.json()) as { picture?: { id: string } }
    if (picture === undefined) throw new Error(`upload: ${answer.status}`)
    return picture.id
  }

  return { act, save, upload }
}

export type Desk = ReturnType<typeof deskAt>
