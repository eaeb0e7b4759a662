import { Fragment } from 'react'
import { messagesIn } from '../messages/messages'
import type { Language } from '../model/language'
import { proofParagraphs } from '../model/proof'
import type { PublicPartDifference, PublicPiece } from '../model/public-difference'

interface ProofProps {
  readonly difference: PublicPartDifference
  /** The site's. */
  readonly language: Language
  /** The story's. */
  readonly storyLanguage: Language
}

/** One part of a story as a corrected proof: what went is struck, what came underlined, what is withheld only said. */
export function Proof({ difference, language, storyLanguage }: ProofProps) {
  const { history } = messagesIn(language).reader
  return (
    <section className={`proof proof-${difference.part}`} aria-labelledby={`part-${difference.part}`}>
      <h3 id={`part-${difference.part}`}>{history.parts[difference.part]}</h3>
      <div className="proof-text" lang={storyLanguage}>
        {difference.by === 'lines' ? (
          <ul>
            {withoutRepeatedGaps(difference.pieces).map((piece, nth) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a printed difference never moves
              <li key={nth}>
                <PieceOf piece={piece} language={language} />
              </li>
            ))}
          </ul>
        ) : (
          proofParagraphs(difference.pieces).map((paragraph, nth) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a printed difference never moves
            <Fragment key={nth}>
              {paragraph.is === 'unchanged' ? (
                <p className="proof-unchanged" lang={language}>
                  {history.unchanged(paragraph.paragraphs)}
                </p>
              ) : (
                <p>
                  {withoutRepeatedGaps(paragraph.pieces).map((piece, pieceNth) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: see above
                    <PieceOf key={pieceNth} piece={piece} language={language} />
                  ))}
                </p>
              )}
            </Fragment>
          ))
        )}
      </div>
    </section>
  )
}

/** What is withheld is said once, whether it went, came or stayed. */
function withoutRepeatedGaps(pieces: readonly PublicPiece[]): PublicPiece[] {
  return pieces.filter(({ withheld }, nth) => withheld === null || pieces[nth - 1]?.withheld !== withheld)
}

function PieceOf({ piece, language }: { readonly piece: PublicPiece; readonly language: Language }) {
  const { history } = messagesIn(language).reader
  const heard = (words: string) => (
    <span className="heard" lang={language}>
      {` ${words} `}
    </span>
  )
  if (piece.withheld !== null)
    return (
      <>
        <span className="withheld" lang={language}>
          [{history.withheld[piece.withheld]}]
        </span>{' '}
      </>
    )
  // Space at the ends is nothing to strike or underline; where it went, it is gone.
  const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(piece.text) ?? []
  switch (piece.is) {
    case 'removed':
      return text === '' ? null : (
        <>
          {before}
          <del>
            {heard(history.struck)}
            {text}
            {heard(history.struckEnd)}
          </del>
          {after}
        </>
      )
    case 'added':
      return text === '' ? (
        piece.text
      ) : (
        <>
          {before}
          <ins>
            {heard(history.added)}
            {text}
            {heard(history.addedEnd)}
          </ins>
          {after}
        </>
      )
    default:
      return piece.text
  }
}
