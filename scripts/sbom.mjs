// `npm run --silent sbom > masthead.cdx.json`: what Masthead is made of when it runs, as CycloneDX, from the lock file.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { carryOut, enterRoot, npm, Problem, root, run, say } from './house.mjs'

await carryOut(async () => {
  enterRoot()
  const { command, before } = npm()
  const asked = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--omit=dev', '--package-lock-only']
  const { code, output } = await run(command, [...before, ...asked], { quiet: true })
  if (code !== 0) throw new Problem(output)
  const bill = JSON.parse(output)
  // npm calls the whole by the name of its folder.
  bill.metadata.component.name = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).name
  say(JSON.stringify(bill, null, 2))
})
