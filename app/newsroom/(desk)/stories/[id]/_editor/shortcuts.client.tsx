import { Dialog } from '../../../../_components/dialog.client'
import { useWords } from './desk-context.client'

/** The help sheet. */
export function Shortcuts({ onClose }: { onClose(): void }) {
  const { editor } = useWords()
  return (
    <Dialog open title={editor.shortcuts.title} close={editor.publication.close} onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {editor.shortcuts.rows.map(([keys, what]) => (
          <div key={keys} className="contents">
            <dt>
              <kbd className="border border-hairline px-1 font-label">{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
