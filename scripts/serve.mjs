import { createServer } from 'node:net'
import { Problem, runNode, started } from './house.mjs'

/**
 * Runs a command of the newsroom's command line.
 * @param {readonly string[]} command
 * @throws {Problem} when it did not succeed; it has said why
 */
export async function newsroomCommand(command) {
  const { code } = await runNode(['--import', 'tsx', 'cli/main.ts', ...command])
  if (code !== 0) throw new Problem(`Stopped: newsroom ${command.join(' ')} did not succeed.`)
}

/**
 * Says early that the port is taken, before minutes are spent on a build.
 * @throws {Problem}
 */
export function checkPort() {
  const port = Number(process.env.PORT || 3000)
  return /** @type {Promise<void>} */ (
    new Promise((fulfil, reject) => {
      const probe = createServer()
      probe.once('error', (/** @type {NodeJS.ErrnoException} */ fault) => {
        if (fault.code !== 'EADDRINUSE') return fulfil()
        reject(new Problem(`Port ${port} is in use. Is Masthead running already? Else choose another: PORT=${port + 1} npm start`))
      })
      if (!Number.isInteger(port) || port < 0 || port > 65_535) return reject(new Problem(`PORT=${process.env.PORT} is no port.`))
      probe.listen(port, process.env.HOST || '127.0.0.1', () => probe.close(() => fulfil()))
    })
  )
}

/**
 * Runs the server until it ends, and ends with it.
 * @param {readonly string[]} args
 */
export function serve(args) {
  const server = started(process.execPath, ['--import', 'tsx', 'server.ts', ...args], { stdio: 'inherit' })
  return /** @type {Promise<void>} */ (
    new Promise((fulfil) => {
      server.on('close', (code) => {
        process.exitCode = code ?? 1
        fulfil()
      })
    })
  )
}
