import { AsyncLocalStorage } from 'node:async_hooks'

const key = Symbol.for('masthead.request')
const globals = globalThis as typeof globalThis & { [key]?: AsyncLocalStorage<string> }

/** The names of requests under way, for the whole process: the framework's bundle has copies of modules, but not of this. */
function underWay(): AsyncLocalStorage<string> {
  globals[key] ??= new AsyncLocalStorage()
  return globals[key]
}

/** Does the work of a request under its name. */
export function duringRequest(id: string, work: () => void): void {
  underWay().run(id, work)
}

/** The name of the request whose work this is; `undefined` for what nobody asked for. */
export function requestHere(): string | undefined {
  return underWay().getStore()
}
