'use client'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from '../../../../../components/button'
import { controlClass, Field } from '../../../../../components/field'
import { FormRefusal } from '../../../../../components/form-refusal'
import { SavedMeanwhile } from '../../../../../components/saved-meanwhile'
import { useDrawnFrom } from '../../../../../components/use-drawn-from.client'
import { useFormAction } from '../../../../../components/use-form-action.client'
import { type Messages, messagesIn } from '../../../../../messages/messages'
import { type Language, languages } from '../../../../../model/language'
import { timeWords } from '../../../../../model/moment'
import { idle } from '../../../../../model/outcome'
import { firstSettings, type Settings } from '../../../../../model/settings'
import { roles } from '../../../../../model/staff'
import { change } from '../actions'

interface SettingsFormProps {
  readonly language: Language
  /** What is kept now, and the name of that state. */
  readonly kept: { readonly settings: Settings; readonly seen: string }
  /** What the server's environment says the address is, if it does. */
  readonly givenAddress: string | null
  readonly zones: readonly string[]
}

type Name = keyof Settings
const names = Object.keys(firstSettings) as Name[]

/** Everything an admin sets for the site, in one form, saved as one change. */
export function SettingsForm({ language, kept, givenAddress, zones }: SettingsFormProps) {
  const { state, pending, form } = useFormAction(change, idle)
  const { settings, seen } = useDrawnFrom(kept, state)
  const told = useRef<HTMLDivElement>(null)
  // The form is long, and its button in sight all along: what is wrong is said far above.
  useEffect(() => {
    if (state.is === 'refused' || state.is === 'invalid') told.current?.focus()
  }, [state])
  const messages = messagesIn(language)
  const scope = useId()
  const words = messages.staff.settings
  const faults = state.is === 'invalid' ? state.fields : {}
  const values: Partial<Record<Name, unknown>> = state.is === 'invalid' || state.is === 'refused' ? state.values : settings
  const chosen = [values.secondFactorRoles ?? []].flat()
  const value = (name: Name) => String(values[name] ?? '')
  const fault = (name: Name) => {
    const code = faults[name]
    return code && messages.fieldFaults[code]
  }
  const wrong = names.filter((name) => faults[name])

  const text = (name: Name, help?: string, type: 'text' | 'url' | 'email' = 'text') => (
    <Field name={name} label={words[name]} help={help} error={fault(name)} scope={scope}>
      {(control) => (
        <input {...control} type={type} defaultValue={value(name)} list={name === 'zone' ? 'zones' : undefined} className={controlClass} />
      )}
    </Field>
  )
  const prose = (name: 'imprint' | 'privacy') => (
    <div className="grid gap-1">
      <Field name={name} label={words[name]} error={fault(name)} scope={scope}>
        {(control) => (
          <textarea {...control} rows={12} defaultValue={value(name)} className={`${controlClass} font-text text-base leading-relaxed`} />
        )}
      </Field>
      <p>
        <a href={`/${name}`} target="_blank" rel="noreferrer" className="text-ink-soft text-small underline underline-offset-4">
          {words.preview}: {words[name]}
        </a>
      </p>
    </div>
  )

  return (
    <form {...form} className="grid max-w-6xl gap-6 px-4 pt-4 lg:px-6">
      <input type="hidden" name="seen" value={seen} />
      <div ref={told} tabIndex={-1} className="grid gap-3 outline-none not-has-[p]:hidden">
        <FormRefusal state={state} messages={messages} />
        <SavedMeanwhile
          state={state}
          messages={messages}
          saved={settings}
          labels={Object.fromEntries(names.map((name) => [name, words[name]]))}
          inWords={(name, one) => wordsOf(messages, name)[one] ?? one}
        />
        <div role="alert" className="empty:hidden">
          {wrong.length > 0 && (
            <p className="border-danger border-l-4 bg-panel px-3 py-2 text-danger">
              {words.faults}{' '}
              {wrong.map((name, place) => (
                <span key={name}>
                  {place > 0 && ', '}
                  <a href={`#${scope}-${name}`} className="underline">
                    {words[name]}
                  </a>
                </span>
              ))}
            </p>
          )}
        </div>
      </div>
      <Group title={words.paper} help={words.paperHelp}>
        {text('siteName')}
        {text('tagline', words.taglineHelp)}
        {text('place')}
      </Group>
      <Group title={words.site}>
        <Field name="language" label={words.language} help={words.languageHelp} error={fault('language')} scope={scope}>
          {(control) => (
            <select {...control} defaultValue={value('language')} className={controlClass}>
              {languages.map((one) => (
                <option key={one} value={one}>
                  {messages.words.language[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        {text('zone', words.zoneHelp)}
        <datalist id="zones">
          {zones.map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
        {text('address', givenAddress === null ? words.addressHelp : `${words.addressHelp} ${words.addressGiven(givenAddress)}`, 'url')}
        {text('contactEmail', words.contactEmailHelp, 'email')}
      </Group>
      <Group title={words.access}>
        <fieldset className="grid gap-1">
          <legend className="mb-1 font-medium">{words.secondFactorRoles}</legend>
          {roles.map((role) => (
            <label key={role} className="flex items-baseline gap-2 py-1">
              <input type="checkbox" name="secondFactorRoles" value={role} defaultChecked={chosen.includes(role)} className="accent-ink" />
              {messages.words.role[role]}
            </label>
          ))}
          <p className="text-ink-soft text-tiny">{words.secondFactorRolesHelp}</p>
        </fieldset>
      </Group>
      <Group title={words.texts} help={words.textsHelp}>
        {prose('imprint')}
        {prose('privacy')}
      </Group>
      <div className="sticky bottom-0 flex flex-wrap items-center gap-3 border-t bg-paper py-3">
        <Button type="submit" kind="primary" aria-disabled={pending}>
          {pending ? words.submitting : words.submit}
        </Button>
        <span role="status" className="text-good">
          {state.is === 'saved' && words.saved(timeWords(new Date(state.at), language, settings.zone))}
        </span>
      </div>
    </form>
  )
}

/** What the values of a field are called. */
function wordsOf({ words }: Messages, name: string): Readonly<Record<string, string>> {
  return name === 'secondFactorRoles' ? words.role : name === 'language' ? words.language : {}
}

function Group({ title, help, children }: { readonly title: string; readonly help?: string; readonly children: ReactNode }) {
  return (
    <fieldset className="grid gap-x-8 gap-y-4 border-t pt-4 lg:grid-cols-[14rem_1fr]">
      <legend className="contents">
        <span className="grid content-start gap-1">
          <span className="font-semibold text-base">{title}</span>
          {help && <span className="text-ink-soft">{help}</span>}
        </span>
      </legend>
      <div className="grid gap-4">{children}</div>
    </fieldset>
  )
}
