import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** Of what the kernel counts in; a hundredth of a second wherever Linux runs. */
const tick = 10_000

/**
 * Microseconds that the processes behind an address have spent on a processor, in themselves and in the kernel. Unlike how
 * many answers come in a second, this says little of how busy the machine was with other things.
 * @returns `null` where the system does not tell
 */
export function processorTime(site: string): number | null {
  try {
    return listeners(Number(new URL(site).port)).reduce((sum, pid) => sum + ticksOf(pid) * tick, 0)
  } catch {
    return null
  }
}

function ticksOf(pid: string): number {
  // Behind the name, which may hold anything, in brackets: user and system time are the 12th and 13th field.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return Number(fields[11]) + Number(fields[12])
}

/** Who has a socket open that listens on a port of this machine. */
function listeners(port: number): string[] {
  const listening = '0A'
  const inodes = new Set(
    readFileSync('/proc/net/tcp', 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(([, local = '', , state]) => state === listening && Number.parseInt(local.split(':')[1] ?? '', 16) === port)
      .map((fields) => `socket:[${fields[9]}]`),
  )
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && openFiles(name).some((file) => inodes.has(file)))
}

function openFiles(pid: string): readonly string[] {
  const folder = `/proc/${pid}/fd`
  return orNothing(() => readdirSync(folder)).flatMap((name) => orNothing(() => [readlinkSync(`${folder}/${name}`)]))
}

/** Processes and files that are somebody else's, or gone meanwhile, are nobody's. */
function orNothing(list: () => readonly string[]): readonly string[] {
  try {
    return list()
  } catch {
    return []
  }
}
