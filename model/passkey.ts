import { z } from 'zod'

/** Base64url as browsers send it; nothing that an authenticator says is longer. */
const encoded = z
  .string()
  .max(16_384)
  .regex(/^[\w-]*$/)

/** Extensions are not asked for, and what is said of them is not read. */
const unread = z.unknown().transform(() => ({}))

const credential = { id: encoded.min(1), rawId: encoded, type: z.literal('public-key'), clientExtensionResults: unread }

/** What a browser answers that has made a passkey (WebAuthn Level 3, RegistrationResponseJSON), as far as we read it. */
export const MadePasskey = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: encoded,
    attestationObject: encoded,
    transports: z.array(z.string().max(40)).max(10).exactOptional(),
  }),
})

/** What a browser answers that was shown a passkey (AuthenticationResponseJSON). */
export const ShownPasskey = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: encoded,
    authenticatorData: encoded,
    signature: encoded,
    userHandle: encoded.exactOptional(),
  }),
})
