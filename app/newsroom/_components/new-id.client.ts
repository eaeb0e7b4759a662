/** A random UUID. `crypto.randomUUID` is there on secure pages alone, and a desk may be read over plain http. */
export function newId(): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))]
  // Version and variant (RFC 9562, 5.4).
  const [seventh = 0, ninth = 0] = [bytes[6], bytes[8]]
  bytes[6] = (seventh & 0x0f) | 0x40
  bytes[8] = (ninth & 0x3f) | 0x80
  const digits = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
