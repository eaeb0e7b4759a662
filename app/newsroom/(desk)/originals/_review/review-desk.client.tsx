import { createContext, type Dispatch, use } from 'react'
import { messagesIn } from '../../../../../messages/messages'
import type { Language } from '../../../../../model/language'
import type { DeskProposal } from './desk-proposal'
import type { Known } from './known'
import type { Step } from './session'

/** What every part of a review knows, and what never changes while it is open. */
export interface ReviewDesk {
  /** Of the desk; the report's own is the proposal's. */
  readonly language: Language
  readonly proposal: DeskProposal
  readonly known: Known
  readonly dispatch: Dispatch<Step>
}

const Desk = createContext<ReviewDesk | null>(null)
export const ReviewDeskProvider = Desk.Provider

export function useReviewDesk(): ReviewDesk {
  const desk = use(Desk)
  if (desk === null) throw new Error('outside of a review')
  return desk
}

export function useReviewWords() {
  return messagesIn(useReviewDesk().language)
}
