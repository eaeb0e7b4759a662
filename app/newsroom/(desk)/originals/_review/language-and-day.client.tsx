import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useId } from 'react'
import { languages } from '../../../../../model/language'
import { useReviewDesk, useReviewWords } from './review-desk.client'

const control = 'border border-hairline bg-paper px-1 py-0.5 text-ink'

/** What the report is written in and of which day it is; another answer makes another proposal. */
export function LanguageAndDay({ date }: { readonly date: string }) {
  const { proposal } = useReviewDesk()
  const { originals, words } = useReviewWords()
  const id = useId()
  const ask = useAsk()
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-soft text-tiny">
      <label htmlFor={`${id}-language`} className="flex items-center gap-1.5">
        {originals.review.language}
        <select
          id={`${id}-language`}
          className={control}
          value={proposal.language}
          onChange={(event) => ask({ language: event.target.value })}
        >
          {languages.map((one) => (
            <option key={one} value={one}>
              {words.language[one]}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor={`${id}-date`} className="flex items-center gap-1.5">
        {originals.review.date}
        <input
          id={`${id}-date`}
          key={date}
          type="date"
          className={control}
          defaultValue={date}
          onBlur={(event) => event.target.value !== date && ask({ date: event.target.value })}
        />
      </label>
    </p>
  )
}

/** The server is asked again; what was decided stays wherever the same is still proposed. */
function useAsk() {
  const router = useRouter()
  const path = usePathname()
  const params = useSearchParams()
  return (wish: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams(params)
    for (const [name, value] of Object.entries(wish)) next.set(name, value)
    router.replace(`${path}?${next}`)
  }
}
