import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

const sha256 = (words: string | Buffer) => createHash('sha256').update(words).digest()
const base64url = (bytes: Buffer | string) => Buffer.from(bytes).toString('base64url')

/** User present, user verified; and, with a new credential, that it is attached (WebAuthn Level 3, 6.1). */
const flags = { shown: 0x05, made: 0x45 } as const

interface Wish {
  readonly origin?: string
  readonly counter?: number
  /** Finger, face or PIN was not asked for. */
  readonly unverified?: boolean
}

/** A passkey in software, for one site: it says what a browser and an authenticator say together. */
export function anAuthenticator(site: { readonly id: string; readonly origin: string }) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })

  const head = (flag: number, { counter = 0, unverified = false }: Wish) => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([sha256(site.id), Buffer.from([unverified ? flag & ~0x04 : flag]), count])
  }
  const clientData = (type: string, challenge: string, { origin = site.origin }: Wish) =>
    JSON.stringify({ type, challenge, origin, crossOrigin: false })
  const said = { id: base64url(id), rawId: base64url(id), type: 'public-key', clientExtensionResults: {} } as const

  return {
    id: said.id,
    /** Answers `navigator.credentials.create`. */
    make({ challenge }: { readonly challenge: string }, wish: Wish = {}) {
      // The key as COSE has it (RFC 9053, 7.1.1): ES256, P-256, x and y.
      const key = Buffer.concat([
        Buffer.from('a5010203262001215820', 'hex'),
        Buffer.from(x, 'base64url'),
        Buffer.from('225820', 'hex'),
        Buffer.from(y, 'base64url'),
      ])
      const attached = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, key])
      const data = Buffer.concat([head(flags.made, wish), attached])
      // CBOR: { fmt: 'none', attStmt: {}, authData }
      const attestation = Buffer.concat([
        Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex'),
        Buffer.from([0x58, data.length]),
        data,
      ])
      const clientDataJSON = base64url(clientData('webauthn.create', challenge, wish))
      return { ...said, response: { clientDataJSON, attestationObject: base64url(attestation), transports: ['internal'] } }
    },
    /** Answers `navigator.credentials.get`. */
    show({ challenge }: { readonly challenge: string }, wish: Wish = {}) {
      const client = clientData('webauthn.get', challenge, wish)
      const data = head(flags.shown, wish)
      const signature = sign('sha256', Buffer.concat([data, sha256(client)]), privateKey)
      return {
        ...said,
        response: { clientDataJSON: base64url(client), authenticatorData: base64url(data), signature: base64url(signature) },
      }
    },
  }
}
