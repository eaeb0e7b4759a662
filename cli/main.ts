import { runNewsroom } from './run'

process.exitCode = await runNewsroom(process.argv.slice(2))
