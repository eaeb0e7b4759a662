import { Secret, TOTP } from 'otpauth'
import { beginTotp, confirmTotp, pendingTotp, type Vault } from '../domain/staff/totp'
import type { Staff } from '../model/staff'
import type { TestNewsroom } from './newsroom'

/** Turns words round; what it does with keys is told by the test of the real one. */
export const vault: Vault = {
  seal: (words, owner) => `${owner} ${[...words].reverse().join('')}`,
  open: (sealed, owner) => (sealed.startsWith(`${owner} `) ? [...sealed.slice(owner.length + 1)].reverse().join('') : null),
}

/** What the app shows at a moment. */
export function digits(secret: string, at: Date): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() })
}

/** An authenticator app that counts, set up half an hour ago so that its first digits are long past. */
export async function anApp(house: TestNewsroom, who: Staff): Promise<{ secret: string; codes: readonly string[] }> {
  const at = new Date(house.now.getTime() - 30 * 60_000)
  await house.write((tx) => beginTotp(tx, who, { vault }, at))
  const { secret = '' } = (await pendingTotp(house.reader, who, { vault, siteName: 'Bote' }, at)) ?? {}
  const codes = await house.write((tx) => confirmTotp(tx, who, { code: digits(secret, at), vault }, at))
  return { secret, codes }
}
