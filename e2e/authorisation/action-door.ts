import type { RefusalCode } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import type { Person } from './people'
import type { World } from './world'

/** Who may do something, and how it is asked for. */
export interface ActionDoor {
  readonly may: readonly Person[]
  /** Makes what it takes and gives the arguments: as the forms and lists of the desk send them. */
  readonly sent: (world: World, who: Staff) => readonly unknown[] | Promise<readonly unknown[]>
  /** It asks, and nothing changes; `perhaps`: it depends on who does it. */
  readonly changes?: 'nothing' | 'perhaps'
  /** A try is counted, also one that comes to nothing: that row alone may be another. */
  readonly isCounted?: true
  /** What whoever may not is told, if it is something else than just that. */
  readonly told?: readonly RefusalCode[]
  /** And whoever is let in nowhere, if it is something else than that they are signed out. */
  readonly toldOutside?: readonly RefusalCode[]
}

/** The actions of one file, by name, and the page that has them. */
export interface ActionFile {
  readonly at: (world: World) => string
  readonly actions: Readonly<Record<string, ActionDoor>>
}

/** What `useActionState` sends: the state before, and the form. */
export function form(fields: Readonly<Record<string, string>>): readonly unknown[] {
  const filled = new FormData()
  for (const [name, value] of Object.entries(fields)) filled.set(name, value)
  return [{ is: 'idle' }, filled]
}
