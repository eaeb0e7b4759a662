import type { Staff } from '../../model/staff'

/** Everybody who may come to the door. */
export const everybody = ['anonymous', 'disabled', 'reporter', 'other', 'editor', 'admin'] as const
/**
 * `disabled` was an admin and still has a session; the newsroom's things are the `reporter`'s own; `other` is a reporter too,
 * who has another story.
 */
export type Person = (typeof everybody)[number]

/** Who in the table of rights (README, “Who may do what”) a right is given to. */
export const whoWorksHere: readonly Person[] = ['reporter', 'other', 'editor', 'admin']
export const whoseItIs: readonly Person[] = ['reporter', 'editor', 'admin']
export const editors: readonly Person[] = ['editor', 'admin']
export const admins: readonly Person[] = ['admin']

/** The accounts; nobody signs in as `anonymous`. */
export type Accounts = Readonly<Record<Exclude<Person, 'anonymous'>, Staff>>

/** Those who are let in nowhere behind the sign-in page. */
export const isOutside = (person: Person) => person === 'anonymous' || person === 'disabled'
