import { buttonClass } from '../../../../../components/button'
import { DeedButton } from '../../../../../components/deed-button.client'
import type { ListedStaff } from '../../../../../domain/staff/list-staff'
import { messagesIn } from '../../../../../messages/messages'
import type { Language } from '../../../../../model/language'
import { disable, enable } from '../actions'

/** Closes an account, in two steps, or opens it again. */
export function Disabling({ member, language }: { readonly member: ListedStaff; readonly language: Language }) {
  const words = messagesIn(language).staff.disabling
  const fields = { id: member.id }
  return (
    <div className="grid gap-2">
      <h3 className="font-semibold">{words.title}</h3>
      {member.state === 'disabled' ? (
        <>
          <p className="text-ink-soft">{words.since}</p>
          <DeedButton deed={enable} fields={fields} language={language} label={words.enable} />
        </>
      ) : (
        <>
          <p className="text-ink-soft">{words.help}</p>
          <details>
            <summary className={`${buttonClass('danger')} cursor-pointer`}>{words.submit}</summary>
            <div className="mt-2 grid gap-2 border-danger border-l-4 px-3 py-2">
              <p>{words.confirm(member.name)}</p>
              <DeedButton deed={disable} fields={fields} language={language} label={words.yes} kind="danger" />
            </div>
          </details>
        </>
      )}
    </div>
  )
}
