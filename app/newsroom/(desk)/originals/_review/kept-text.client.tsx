'use client'

import { useMemo } from 'react'
import type { Language } from '../../../../../model/language'
import type { DeskProposal } from './desk-proposal'
import { ReviewDeskProvider } from './review-desk.client'
import { SourcePane } from './source-pane.client'

const nobody = new Map()
const still = () => {}

/** The text of an original that nobody reviews any more. */
export function KeptText({ proposal, language }: { readonly proposal: DeskProposal; readonly language: Language }) {
  const desk = useMemo(() => ({ language, proposal, known: nobody, dispatch: still }), [language, proposal])
  return (
    <ReviewDeskProvider value={desk}>
      <SourcePane text={proposal.text} language={proposal.language} blocks={proposal.blocks} />
    </ReviewDeskProvider>
  )
}
