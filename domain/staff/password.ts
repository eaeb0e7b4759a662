import { hash, verify } from '@node-rs/argon2'

/** argon2id (the library's default) with 19 MiB, two passes, one lane: OWASP Password Storage Cheat Sheet (2024), first choice for servers. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Of a password that nobody has; made with the same cost, so that checking against it takes as long. */
export const nobodysHash = '$argon2id$v=19$m=19456,t=2,p=1$TmDvdge/IZUGxBJmxro1ew$Aot+twbKPOKH3tjI0pqKWBAYop1M3mXZbz+IRLvnRsg'

/** The same letters typed on another keyboard may be composed otherwise (NIST SP 800-63B-4, 3.1.1.2). */
const normal = (password: string) => password.normalize('NFKC')

export function hashPassword(password: string): Promise<string> {
  return hash(normal(password), cost)
}

/** Whether the password is right. Without a hash it does the same work and says no: the time tells nothing of accounts. */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  const right = await verify(passwordHash ?? nobodysHash, normal(password))
  return right && passwordHash !== null
}
