import { hkdfSync } from 'node:crypto';

/** A key for one purpose, made of a secret that serves several: neither tells the other. 32 bytes unless another length is given. */
export function deriveKey(secret: string, purpose: string, bytes = 32): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `spoor ${purpose}`, bytes));
}
