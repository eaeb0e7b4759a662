import { ContributorId } from './ids'

/** A place in the readers' register: after somebody, or before all who are filed there. */
export interface RegisterKey {
  readonly filedAs: string
  readonly id: ContributorId | ''
}

/** A place in the register as it stands in an address: `federkiel-ada.6f1c…`; a letter alone is where it begins. */
export function writeRegisterKey({ filedAs, id }: RegisterKey): string {
  return id === '' ? filedAs : `${filedAs}.${id}`
}

/** The place that an address names; `null` for none, and for anything that is no such place. */
export function readRegisterKey(written: string | undefined): RegisterKey | null {
  const [, filedAs = '', id = ''] = /^([\p{L}\p{N}-]{1,120})(?:\.([0-9a-f-]{36}))?$/u.exec(written ?? '') ?? []
  if (filedAs === '') return null
  if (id === '') return { filedAs, id }
  const known = ContributorId.safeParse(id)
  return known.success ? { filedAs, id: known.data } : null
}
