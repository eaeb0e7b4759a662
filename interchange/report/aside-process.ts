import { cleaned } from '../propose/clean'
import { languageOf } from '../propose/language'
import type { ReadAside, ReportToRead } from './aside'
import { readReport } from './read'

// The other end of `readReportAside`: it is ended from there, so that its answer is not overtaken by its end.
process.on('message', async ({ bytes, named, entry, limits }: ReportToRead) => {
  const read = await readReport(bytes, named, { entry, limits })
  const answer = (said: ReadAside) => process.send?.(said)
  if (read.is === 'refused') answer(read)
  else {
    const text = cleaned(read.raw)
    answer({ ...read, text, language: languageOf(text) })
  }
})
