import Link from 'next/link'
import { may } from '../../../../../domain/staff/may'
import type { DeskRow } from '../../../../../domain/stories/desk-rows'
import type { StorySort } from '../../../../../domain/stories/desk-wish'
import { messagesIn } from '../../../../../messages/messages'
import type { StoryId } from '../../../../../model/ids'
import { type Language, locale } from '../../../../../model/language'
import type { Staff } from '../../../../../model/staff'
import { hrefWith } from '../../../_components/href-with'
import { type Clock, Moment } from '../../../_components/moment'
import { StateWord } from '../../../_components/state-word'
import { HeadCell, rowClass, shownFrom, tableClass } from '../../../_components/table'
import { RowActions } from './row-actions'

interface StoriesTableProps {
  readonly rows: readonly DeskRow[]
  /** Names of those who have a story open at this moment, but one's own. */
  readonly present: ReadonlyMap<StoryId, readonly string[]>
  readonly inBin: boolean
  readonly staff: Staff
  readonly clock: Clock
  /** Wishes in the address but the order. */
  readonly wishes: Readonly<Record<string, string | undefined>>
  readonly order: { readonly sort: StorySort; readonly downwards: boolean } | null
}

/** Stories of the desk, a line each. */
export function StoriesTable({ rows, present, inBin, staff, clock, wishes, order }: StoriesTableProps) {
  const { language } = staff
  const { desk, words } = messagesIn(language)
  const { column } = desk.stories

  const sort = (by: StorySort) => {
    const now = order?.sort === by ? (order.downwards ? ('down' as const) : ('up' as const)) : undefined
    const usual = by !== 'headline'
    const down = now === undefined ? usual : now === 'up'
    const href = hrefWith('/newsroom/stories', { ...wishes, sort: by, way: down === usual ? undefined : down ? 'down' : 'up' })
    return { href, now, words: now === 'up' ? desk.common.sortedUp : desk.common.sortedDown }
  }

  return (
    <table className={tableClass}>
      <thead>
        <tr>
          <HeadCell sort={sort('headline')}>{column.headline}</HeadCell>
          <HeadCell className={shownFrom.sm}>{column.state}</HeadCell>
          <HeadCell className={shownFrom.xl}>{column.section}</HeadCell>
          <HeadCell className={shownFrom.lg}>{column.owner}</HeadCell>
          <HeadCell className={shownFrom.widest}>{column.language}</HeadCell>
          <HeadCell className={shownFrom.md} sort={sort('saved')}>
            {column.saved}
          </HeadCell>
          {inBin ? (
            <HeadCell className={shownFrom.sm}>{desk.stories.binnedAt}</HeadCell>
          ) : (
            <HeadCell className={shownFrom.xl} sort={sort('published')}>
              {column.published}
            </HeadCell>
          )}
          <HeadCell className="px-0!">
            <span className="sr-only">{desk.common.actions}</span>
          </HeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-row className={rowClass}>
            <th scope="row" className="w-full max-w-0 py-1 font-normal">
              <Link
                href={`/newsroom/stories/${row.id}`}
                data-main
                title={row.title}
                className="block truncate font-medium hover:underline max-sm:whitespace-normal"
              >
                {row.kicker && <span className="font-normal text-ink-soft">{row.kicker} </span>}
                {row.title}
              </Link>
              <InIt names={present.get(row.id) ?? []} language={language} />
              <span className="flex flex-wrap gap-x-3 text-ink-soft text-tiny sm:hidden">
                <StateWord state={row.state} language={language} />
                <span>{row.owner.name}</span>
                <Moment at={row.savedAt} clock={clock} />
              </span>
            </th>
            <td className={`${shownFrom.sm} whitespace-nowrap`}>
              <StateWord state={row.state} language={language} />
              {row.dueAt && row.state === 'scheduled' && (
                <span className="text-ink-soft">
                  {' '}
                  <Moment at={row.dueAt} clock={clock} />
                </span>
              )}
            </td>
            <td className={`${shownFrom.xl} whitespace-nowrap text-ink-soft`}>{row.section?.name ?? desk.common.none}</td>
            <td className={`${shownFrom.lg} max-w-40 truncate text-ink-soft`}>{row.owner.name}</td>
            <td className={`${shownFrom.widest} text-ink-soft`}>{words.language[row.language]}</td>
            <td
              className={`${shownFrom.md} text-ink-soft`}
              title={row.savedBy === row.owner.name ? undefined : desk.stories.savedBy(row.savedBy)}
            >
              <Moment at={row.savedAt} clock={clock} />
            </td>
            {inBin ? (
              <td className={`${shownFrom.sm} text-ink-soft`}>{row.binnedAt && <Moment at={row.binnedAt} clock={clock} />}</td>
            ) : (
              <td className={`${shownFrom.xl} text-ink-soft`}>
                {row.publishedAt ? <Moment at={row.publishedAt} clock={clock} /> : desk.common.none}
              </td>
            )}
            <td className={row.state === 'binned' ? 'whitespace-nowrap text-right' : 'relative w-0 px-0!'}>
              <RowActions
                row={row}
                language={language}
                mayEdit={may.editStory(staff, { ownerId: row.owner.id, createdBy: row.createdBy })}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Who has the story open, where somebody has. */
function InIt({ names, language }: { readonly names: readonly string[]; readonly language: Language }) {
  if (names.length === 0) return null
  const listed = new Intl.ListFormat(locale[language], { type: 'conjunction' }).format(names)
  return <span className="block truncate text-attribution text-tiny">{messagesIn(language).desk.stories.inIt(listed)}</span>
}
