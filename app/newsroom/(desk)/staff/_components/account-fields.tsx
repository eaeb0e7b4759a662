import { controlClass, Field } from '../../../../../components/field'
import type { Messages } from '../../../../../messages/messages'
import { languages } from '../../../../../model/language'
import type { FieldFaults, FormValues } from '../../../../../model/outcome'
import { roles } from '../../../../../model/staff'

export interface Person {
  readonly id: string
  readonly name: string
}

interface AccountFieldsProps {
  readonly messages: Messages
  readonly faults: FieldFaults
  readonly values: FormValues
  /** Who of the register the account can be tied to. */
  readonly people: readonly Person[]
}

/** What an admin says of an account, new or old. */
export function AccountFields({ messages, faults, values, people }: AccountFieldsProps) {
  const words = messages.staff
  const value = (name: string) => String(values[name] ?? '')
  const fault = (name: string) => {
    const code = faults[name]
    return code && messages.fieldFaults[code]
  }
  return (
    <>
      <Field name="name" label={words.name} error={fault('name')}>
        {(control) => <input {...control} defaultValue={value('name')} autoComplete="off" className={controlClass} />}
      </Field>
      <Field name="email" label={words.email} error={fault('email')}>
        {(control) => (
          <input
            {...control}
            type="email"
            defaultValue={value('email')}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            className={controlClass}
          />
        )}
      </Field>
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-medium">{words.role}</legend>
        {roles.map((role) => (
          <label key={role} className="grid grid-cols-[auto_1fr] items-baseline gap-x-2 py-1">
            <input type="radio" name="role" value={role} defaultChecked={value('role') === role} className="accent-ink" />
            <span>
              {messages.words.role[role]}
              <span className="block text-ink-soft text-tiny">{words.roleHelp[role]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Field name="language" label={words.language} error={fault('language')}>
        {(control) => (
          <select {...control} defaultValue={value('language')} className={controlClass}>
            {languages.map((language) => (
              <option key={language} value={language}>
                {messages.words.language[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="contributorId" label={words.contributor} help={words.contributorHelp} error={fault('contributorId')}>
        {(control) => (
          <select {...control} defaultValue={value('contributorId')} className={controlClass}>
            <option value="">{words.noContributor}</option>
            {people.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  )
}
