import { createHash } from 'node:crypto';

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The fingerprint of a compiled story: the first 20 bits of its SHA-256 as four Crockford base32 letters. */
export function editionOf(ink: string): string {
  const bits = createHash('sha256').update(ink).digest().readUIntBE(0, 3) >> 4;
  return [15, 10, 5, 0].map(shift => crockford[(bits >> shift) & 31]).join('');
}
