import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** Masthead itself, as `npm start` runs it, on a folder of its own. */
export class Server {
  /** Where it is found, without a trailing slash; stays the same over a restart. */
  address = ''
  /** What it has written into its log, over all its starts. */
  log = ''
  private child: ChildProcess | undefined
  private port = '0'
  private readonly said: string[] = []

  /** @param settings of the environment, beside where the data are and where to listen */
  constructor(
    private readonly folder: string,
    private readonly settings: Readonly<Record<string, string>> = {},
  ) {}

  /** Everything that it wrote to its output, since it was first started. */
  get output(): string {
    return this.said.join('\n')
  }

  /** The process that answers. */
  get pid(): number {
    if (this.child?.pid === undefined) throw new Error('the server does not run')
    return this.child.pid
  }

  async start(): Promise<void> {
    const env = { ...process.env, ...this.settings, MASTHEAD_DATA: this.folder, PORT: this.port, HOST: '127.0.0.1' }
    const child = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    this.child = child
    // A worker that is ended in the middle of a journey leaves no server behind.
    process.once('exit', () => child.kill())
    child.stderr.on('data', (piece) => {
      this.log += String(piece)
      this.said.push(String(piece))
    })
    for await (const line of createInterface({ input: child.stdout })) {
      this.said.push(line)
      const open = /is open: (http:\S+)/.exec(line)?.[1]
      if (open === undefined) continue
      this.address = open
      this.port = new URL(open).port
      child.stdout.on('data', (piece) => this.said.push(String(piece))).resume()
      return
    }
    throw new Error(`the server did not start:\n${this.output}`)
  }

  /** What the process ended with, once it has; `null` for one that had to be killed. */
  async ended(): Promise<number | null> {
    const child = this.child
    if (child === undefined) throw new Error('the server does not run')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    return child.exitCode
  }

  /** Ends it as a failing machine does: nothing under way is finished. */
  async kill(): Promise<void> {
    await this.end('SIGKILL')
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM')
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.child
    this.child = undefined
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    await once(child, 'exit')
  }
}
