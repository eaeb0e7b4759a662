'use client'

import { useId, useState, useTransition } from 'react'
import { answered } from '../../../../../components/answered.client'
import { Button } from '../../../../../components/button'
import { PictureCredit } from '../../../../../components/picture-credit'
import { messagesIn } from '../../../../../messages/messages'
import type { ContributorId } from '../../../../../model/ids'
import type { Language } from '../../../../../model/language'
import { type PictureCreditRole, pictureCreditRoles } from '../../../../../model/picture'
import type { PictureCreditSnapshot, PictureSnapshot } from '../../../../../model/story'
import { Icon } from '../../../_components/icon'
import { refusalText } from '../../../_components/refusal-text'
import { say } from '../../../_components/status.client'
import { credit } from '../actions'
import { MakerSearch } from './maker-search.client'

/** Who made a picture: found by name, put in order, each in a role. Every change is kept at once. */
export function CreditsForm({ picture, language }: { readonly picture: PictureSnapshot; readonly language: Language }) {
  const [pending, start] = useTransition()
  const [wanted, setWanted] = useState<readonly PictureCreditSnapshot[] | null>(null)
  const id = useId()
  const words = messagesIn(language).media.credits
  const credits = wanted ?? picture.credits

  const keep = (next: readonly PictureCreditSnapshot[]) => {
    setWanted(next)
    start(async () => {
      const outcome = await answered(credit({ id: picture.id, credits: next.map(({ contributorId, role }) => ({ contributorId, role })) }))
      setWanted(null)
      if (outcome.is === 'done') say(words.saved)
      else say(refusalText(outcome, language), 'refused')
    })
  }
  const add = (maker: { readonly id: string; readonly name: string; readonly kind: string }) =>
    keep([
      ...credits,
      { contributorId: maker.id as ContributorId, slug: '', name: maker.name, role: maker.kind === 'agency' ? 'agency' : 'photographer' },
    ])

  return (
    <section aria-labelledby={id} className="grid gap-3" aria-busy={pending}>
      <div>
        <h2 id={id} className="font-semibold">
          {words.title}
        </h2>
        <p className="text-ink-soft text-small">{words.help}</p>
      </div>
      {credits.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ol className="divide-y border-y">
          {credits.map((one, nth) => (
            <li key={`${one.role} ${one.contributorId}`} className="flex flex-wrap items-center gap-2 py-1.5">
              <span className="min-w-0 flex-1 font-medium">{one.name}</span>
              <select
                aria-label={words.role(one.name)}
                value={one.role}
                disabled={pending}
                className="border border-hairline bg-paper px-2 py-1.5 text-ink"
                onChange={(event) =>
                  keep(credits.map((other) => (other === one ? { ...one, role: event.target.value as PictureCreditRole } : other)))
                }
              >
                {pictureCreditRoles.map((role) => (
                  <option key={role} value={role}>
                    {words.roles[role]}
                  </option>
                ))}
              </select>
              <Button
                aria-label={words.up(one.name)}
                title={words.up(one.name)}
                disabled={pending || nth === 0}
                onClick={() => keep(forward(credits, nth))}
              >
                <Icon name="up" />
              </Button>
              <Button
                aria-label={words.remove(one.name)}
                title={words.remove(one.name)}
                disabled={pending}
                onClick={() => keep(credits.filter((other) => other !== one))}
              >
                <Icon name="close" />
              </Button>
            </li>
          ))}
        </ol>
      )}
      <MakerSearch language={language} onPick={add} />
      {(credits.length > 0 || picture.creditLine !== '') && (
        <p className="text-small">
          <span className="text-ink-soft">{words.printed} </span>
          <PictureCredit
            picture={{ credits: credits.map((one) => ({ ...one, slug: '' })), creditLine: picture.creditLine }}
            language={language}
          />
        </p>
      )}
    </section>
  )
}

function forward<Item>(items: readonly Item[], nth: number): Item[] {
  const next = [...items]
  const [moved] = next.splice(nth, 1)
  if (moved !== undefined) next.splice(nth - 1, 0, moved)
  return next
}
