import { stateName } from '../../domain/log/seen'
import { asStaff, someAccount } from '../../domain/staff/account'
import type { Staff } from '../../model/staff'
import type { BuiltNewsroom } from '../../test/newsroom'

/** What the form for an account says that it was drawn from. */
export async function accountNow(house: BuiltNewsroom, { id }: Pick<Staff, 'id'>): Promise<string> {
  return stateName(asStaff(await someAccount(house.reader, id)))
}
