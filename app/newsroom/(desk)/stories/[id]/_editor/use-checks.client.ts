import { useEffect, useState } from 'react'
import type { EditorStory } from '../../../../../../domain/stories/editor-story'
import type { Hold } from '../../../../../../model/hold'
import { check } from '../actions'
import type { SaveState } from './save-state'

/** What holds the story as it was last saved: looked up anew after every save, beside the text. */
export function useChecks(story: Pick<EditorStory, 'id' | 'savedAt' | 'holds'>, save: SaveState): readonly Hold[] {
  const [found, setFound] = useState<{ readonly at: number; readonly holds: readonly Hold[] } | null>(null)
  const savedAt = save.is === 'saved' ? save.at : 0
  useEffect(() => {
    if (savedAt <= story.savedAt) return
    let late = false
    const look = async () => {
      // What cannot be looked up now is looked up after the next save, and again when publishing.
      const outcome = await check({ storyId: story.id }).catch(() => null)
      if (!late && outcome?.is === 'done') setFound({ at: savedAt, holds: outcome.value })
    }
    void look()
    return () => {
      late = true
    }
  }, [story.id, story.savedAt, savedAt])
  return found !== null && found.at > story.savedAt ? found.holds : story.holds
}
