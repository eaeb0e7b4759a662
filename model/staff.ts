import { z } from 'zod'
import { ContributorId, StaffId } from './ids'
import { Language } from './language'
import { requiredLine } from './text'

export const roles = ['reporter', 'editor', 'admin'] as const
export const Role = z.enum(roles)
export type Role = z.infer<typeof Role>

/** Whoever acts at the desk; read from the database at every request. */
export interface Staff {
  readonly id: StaffId
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly language: Language
  readonly contributorId: ContributorId | null
}

/** Long enough for NIST SP 800-63B (2025) single-factor passwords; the upper bound keeps hashing cheap. */
export const Password = z.string().min(15, 'passwordTooShort').max(200, 'tooLong')

export const Email = z.string().trim().toLowerCase().pipe(z.email('notAnEmail').max(200, 'tooLong'))

export const StaffDetails = z.object({
  id: StaffId,
  name: requiredLine(120),
  email: Email,
  role: Role,
  language: Language,
  contributorId: ContributorId.nullable(),
})
