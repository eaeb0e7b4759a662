import { Disturbed, NotNew, OtherVersion, importEverything as takeIn } from '../../domain/everything/import-everything'
import { DamagedExport } from '../../domain/everything/read-everything'
import { answer, Problem, type Reporting } from '../answer'
import { openedNewsroom } from '../open'

/** `newsroom import --all DIR` */
export async function importEverything(folder: string, reporting: Reporting): Promise<void> {
  const house = openedNewsroom()
  const { madeAt, lines } = await takeIn(house, folder, new Date()).catch((fault: unknown) => {
    throw problemOf(fault, folder, house.folder)
  })
  const { stories = 0, contributors = 0, sources = 0, pictures = 0 } = lines
  answer(
    reporting,
    { folder, madeAt, lines },
    [
      `${stories} stories, ${contributors} contributors, ${sources} sources, ${pictures} pictures, as of ${madeAt.slice(0, 16).replace('T', ' ')} UTC`,
      'Nobody can sign in yet: for each account, a link for a password is made by: npm run newsroom -- staff reset-password EMAIL',
    ].join('\n'),
  )
}

function problemOf(fault: unknown, folder: string, here: string): unknown {
  if (fault instanceof DamagedExport)
    return new Problem([`${folder} cannot be taken in, and nothing was changed:`, ...fault.faults.map((one) => `  ${one}`)].join('\n'))
  if (fault instanceof NotNew)
    return new Problem(`The newsroom in ${here} is not empty (${fault.message}): everything goes only into a new one. Nothing was changed.`)
  if (fault instanceof OtherVersion)
    return new Problem(
      `${folder} is of another version (${fault.theirs}, here ${fault.ours}). Take it in with the version that wrote it, then bring that newsroom to this one: npm run newsroom -- migrate`,
    )
  if (fault instanceof Disturbed)
    return new Problem('Another import of the same pictures failed meanwhile and took them back. Nothing was changed; try once more.')
  return fault
}
