import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PrintedStory } from '../../model/printed'
import { anyExportedStory } from '../../test/any-story'
import { ninjsOf } from './export'
import { storyFromNinjs } from './import'
import { ninjsFaults } from './validate'

const site = { name: 'Hafenbote', address: 'https://hafenbote.example', zone: 'Europe/Berlin' }
const now = new Date('2026-11-23T12:00:00Z')

test('every export is ninjs 3.1', () => {
  fc.assert(
    fc.property(anyExportedStory, (exported) => {
      expect(ninjsFaults(JSON.parse(JSON.stringify(ninjsOf(exported, site))))).toEqual([])
    }),
    { numRuns: 150 },
  )
})

const retracted = (story: PrintedStory) => story.corrections.some(({ kind }) => kind === 'retraction')
const named = (story: PrintedStory, upstream: boolean) =>
  story.sources.flatMap(({ source, parts }) => {
    if (source.is === 'unnamed' || parts.includes('upstream') !== upstream) return []
    const { is: _is, slug: _slug, ...told } = source
    return [told]
  })

test('what leaves the house comes back without loss', () => {
  fc.assert(
    fc.property(anyExportedStory, (exported) => {
      if (exported.is === 'withdrawn' || retracted(exported.story)) return
      const { story, embargo } = exported
      const back = storyFromNinjs(JSON.stringify(ninjsOf(exported, site)), now)

      const { kicker, headline, standfirst, dateline, body, provenance } = story
      expect(back.text).toEqual({ kicker, headline, standfirst, dateline, body, importance: exported.importance })
      expect(back.language).toBe(story.language)
      expect(back.makers).toEqual(
        story.credits.filter(({ placement }) => placement !== 'none').map(({ slug: _slug, placement: _placement, ...told }) => told),
      )
      expect(back.provenance).toEqual({
        relation: provenance.relation === 'original' ? 'wire_pickup_edited' : provenance.relation,
        upstream: [expect.objectContaining({ publisher: site.name, kind: 'media_report' }), ...named(story, true)],
        extent: provenance.extent,
        rightsHolder: provenance.rightsHolder || site.name,
        licence: provenance.licence,
        usageTerms: exported.usageTerms,
        aiUse: provenance.aiUse,
      })
      expect(back.sources).toEqual(named(story, false))
      expect(back.embargo).toEqual(exported.is === 'desk' && embargo === null ? { until: null } : embargo)
      expect(back.section).toEqual(story.section)
      expect(back.topics).toEqual(story.topics)
      expect(back.pictures).toHaveLength(story.pictures.length)
      expect(back.leftOut).toEqual([])
    }),
    { numRuns: 150 },
  )
})
