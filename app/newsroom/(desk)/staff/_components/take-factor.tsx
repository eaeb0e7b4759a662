import { buttonClass } from '../../../../../components/button'
import { DeedButton } from '../../../../../components/deed-button.client'
import type { ListedStaff } from '../../../../../domain/staff/list-staff'
import type { SecondFactor } from '../../../../../domain/staff/second-factor'
import { messagesIn } from '../../../../../messages/messages'
import type { Language } from '../../../../../model/language'
import { takeSecondFactor } from '../actions'

interface TakeFactorProps {
  readonly member: ListedStaff
  readonly factor: SecondFactor
  readonly language: Language
}

/** What stands behind somebody's password, and, in two steps, taking it away from whoever lost it. */
export function TakeFactor({ member, factor, language }: TakeFactorProps) {
  const words = messagesIn(language).staff.secondFactor.ofStaff
  const { totp, passkeys, codesLeft } = factor
  const has = [totp && words.app, passkeys > 0 && words.passkeys(passkeys), codesLeft > 0 && words.codes(codesLeft)].filter(Boolean)
  return (
    <div className="grid gap-2">
      <h3 className="font-semibold">{words.title}</h3>
      {has.length === 0 ? (
        <p className="text-ink-soft">{words.none}</p>
      ) : (
        <>
          <p>{has.join(', ')}</p>
          <p className="text-ink-soft">{words.help}</p>
          <details>
            <summary className={`${buttonClass('plain')} cursor-pointer`}>{words.take}</summary>
            <div className="mt-2 grid gap-2 border-danger border-l-4 px-3 py-2">
              <p>{words.confirm(member.name)}</p>
              <DeedButton deed={takeSecondFactor} fields={{ id: member.id }} language={language} label={words.yes} kind="danger" />
            </div>
          </details>
        </>
      )}
    </div>
  )
}
