import type { Reader } from '../../db/client'
import { NotEmpty } from '../../domain/backup/empty-folder'
import { checkEverything, DamagedExport } from '../../domain/everything/read-everything'
import { writeEverything } from '../../domain/everything/write-everything'
import { siteSettings } from '../../domain/settings/settings'
import { NotNinjs, ninjsOf } from '../../interchange/ninjs/export'
import { siteAddress } from '../../lib/address'
import type { EverythingManifest } from '../../model/everything'
import type { ExportedStory } from '../../model/exported-story'
import { answer, Problem, type Reporting } from '../answer'
import { everythingReadme as readme } from '../everything-readme'
import { openedNewsroom } from '../open'

/** `newsroom export --all --to DIR` */
export async function exportEverything(to: string, reporting: Reporting): Promise<void> {
  const house = openedNewsroom()
  const { folder, manifest, withoutNinjs } = await writeEverything(house, { to, readme, asNinjs }, new Date()).catch((fault: unknown) => {
    if (fault instanceof NotEmpty) throw new Problem(`${to} is not empty: an export of everything needs a folder of its own.`)
    throw fault
  })
  const doubts = await doubtsOf(folder, manifest)
  const { stories = 0, contributors = 0, sources = 0, pictures = 0 } = manifest.lines
  answer(
    reporting,
    { folder, madeAt: manifest.madeAt, lines: manifest.lines, files: manifest.files.length, withoutNinjs, doubts },
    [
      `${folder}: ${stories} stories, ${contributors} contributors, ${sources} sources, ${pictures} pictures`,
      'It is confidential: sources off the record, unpublished stories and the log are in it. Only its owner may read it; keep it so.',
      'Passwords are not in it: after an import, whoever works there gets a link for a new one.',
      ...(withoutNinjs.length === 0 ? [] : [`Not as ninjs, but as rows: ${withoutNinjs.join(', ')}`]),
      ...(doubts.length === 0
        ? []
        : ['An import would refuse it as it is; this is a fault of ours:', ...doubts.map((doubt) => `  ${doubt}`)]),
    ].join('\n'),
  )
  if (doubts.length > 0) process.exitCode = 1
}

async function asNinjs(reader: Reader, exported: ExportedStory): Promise<string | null> {
  const { siteName: name, zone } = await siteSettings(reader)
  try {
    return `${JSON.stringify(ninjsOf(exported, { name, zone, address: await siteAddress(reader) }), null, 2)}\n`
  } catch (fault) {
    if (fault instanceof NotNinjs) return null
    throw fault
  }
}

/** Reads the folder as an import would: what is found out now can still be put right here. */
async function doubtsOf(folder: string, manifest: EverythingManifest): Promise<readonly string[]> {
  try {
    await checkEverything(folder, manifest)
    return []
  } catch (fault) {
    if (fault instanceof DamagedExport) return fault.faults
    throw fault
  }
}
