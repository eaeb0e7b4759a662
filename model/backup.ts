import { z } from 'zod'
import type { LogHead } from './log-chain'

const Count = z.number().int().min(0)

/** A file within an archive or a folder, as it lies there. */
export const ListedFile = z.object({ path: z.string().min(1).max(300), bytes: Count, sha256: z.string().regex(/^[0-9a-f]{64}$/) })
export type ListedFile = z.infer<typeof ListedFile>

/** The head of the log, kept elsewhere: whether it was cut or changed since can be told by it. */
export const KeptHead = z.object({ number: Count, hash: z.string().regex(/^[0-9a-f]{64}$/) }) satisfies z.ZodType<LogHead>

/** What a backup says of itself, as the last file in it: an archive without it is none. */
export const BackupManifest = z.object({
  format: z.literal('masthead-backup'),
  version: z.literal(1),
  madeAt: z.iso.datetime().transform((at) => new Date(at)),
  /** The last migration that the database has. */
  migration: z.string().max(200),
  log: KeptHead,
  /** Rows by table. */
  rows: z.record(z.string(), Count),
  files: z.array(ListedFile),
})
export type BackupManifest = z.infer<typeof BackupManifest>

/** The last backup that was made and read back whole. */
export const LastBackup = z.object({
  at: z.iso.datetime().transform((at) => new Date(at)),
  file: z.string(),
  bytes: Count,
  log: KeptHead,
})
export type LastBackup = z.infer<typeof LastBackup>

/** `newsroom-20250121T204000Z.tar` */
export function backupName(at: Date): string {
  return `newsroom-${at.toISOString().replace(/[-:]|\.\d+/g, '')}.tar`
}

/** When the backup of this name was made; `null` for any other file. */
export function backupTime(name: string): Date | null {
  const parts = /^newsroom-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z\.tar$/.exec(name)
  if (parts === null) return null
  const [, year, month, day, hour, minute, second] = parts
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(at.getTime()) ? null : at
}
