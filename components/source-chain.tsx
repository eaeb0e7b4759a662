import { messagesIn } from '../messages/messages'
import type { Language } from '../model/language'
import type { PublicSource } from '../model/printed'
import { sourceWords } from './public-source'

interface SourceChainProps {
  /** From whom it comes, the first first. */
  readonly from: readonly PublicSource[]
  /** Through whom it reached us, nearest first. */
  readonly via: readonly PublicSource[]
  readonly language: Language
}

/** The way of a statement to us in one line: “Außenministerium → CNN → diese Redaktion”. */
export function SourceChain({ from, via, language }: SourceChainProps) {
  const { reader } = messagesIn(language)
  const stations = [...[...from, ...via.toReversed()].map((source) => sourceWords(source, language)), reader.source.us]
  return (
    <ol className="chain" aria-label={reader.source.chain}>
      {stations
        .filter((station, nth) => station !== stations[nth - 1])
        .map((station) => (
          <li key={station}>{station}</li>
        ))}
    </ol>
  )
}
