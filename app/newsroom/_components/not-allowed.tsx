import { Empty } from './empty'
import { PageHead } from './page-head'

/** A page of the desk that this member of staff may not see. */
export function NotAllowed({ title, words }: { readonly title: string; readonly words: string }) {
  return (
    <>
      <PageHead title={title} />
      <Empty text={words} />
    </>
  )
}
