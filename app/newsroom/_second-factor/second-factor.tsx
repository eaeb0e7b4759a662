import { generate } from 'lean-qr'
import { toSvgDataURL } from 'lean-qr/extras/svg'
import { reader } from '../../../db/client'
import { siteSettings } from '../../../domain/settings/settings'
import { passkeysOf } from '../../../domain/staff/passkeys'
import { secondFactorOf } from '../../../domain/staff/second-factor'
import { pendingTotp } from '../../../domain/staff/totp'
import { vault } from '../../../lib/secret'
import { shortDayWords } from '../../../model/moment'
import type { Staff } from '../../../model/staff'
import { FactorParts } from './factor-parts.client'

interface SecondFactorProps {
  readonly staff: Staff
  readonly heading: 'h2' | 'h3'
}

/** One's own app, passkeys and recovery codes, to set up and take away. */
export async function SecondFactor({ staff, heading }: SecondFactorProps) {
  const house = reader()
  const { siteName, zone } = await siteSettings(house)
  const [{ totp, codesLeft }, passkeys, pending] = await Promise.all([
    secondFactorOf(house, staff, staff.id),
    passkeysOf(house, staff.id),
    pendingTotp(house, staff, { vault: vault(), siteName }, new Date()),
  ])
  const day = (at: Date) => shortDayWords(at, staff.language, zone)
  return (
    <FactorParts
      language={staff.language}
      heading={heading}
      hasApp={totp}
      pending={pending && { secret: inGroups(pending.secret), picture: picture(pending.address) }}
      passkeys={passkeys.map(({ id, name, createdAt, usedAt }) => ({ id, name, since: day(createdAt), used: usedAt && day(usedAt) }))}
      codesLeft={codesLeft}
    />
  )
}

/** Drawn here: the secret goes to no other server, and to no script. */
function picture(address: string): string {
  return toSvgDataURL(generate(address), { on: 'black', off: 'white' })
}

function inGroups(secret: string): string {
  return (secret.match(/.{1,4}/g) ?? []).join(' ')
}
