import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deriveKey } from './deriveKey.ts';
import { OperatorError } from './OperatorError.ts';

/** The one place in the database where an encrypted text can be read. */
export interface Cell {
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

/** An encrypted text, with the id of the key it was encrypted with. */
interface Sealed {
  readonly keyId: string;
  /** Nonce, tag, ciphertext. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Keeps texts so that they can be read in their own cell only, and only with the key. */
export interface SecretBox {
  /** Of the key that is used now. */
  readonly keyId: string;
  /** Ids of all keys that can be read with. */
  readonly keyIds: readonly string[];
  seal(text: string, cell: Cell): Sealed;
  /** Throws `OperatorError` when the key is not there, or the text was changed or comes from another cell. */
  open(sealed: Sealed, cell: Cell): string;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_ID_BYTES = 8;

/** AES-256-GCM. @param secrets the newest first: it encrypts, and every one of them reads */
export function createSecretBox(secrets: readonly string[]): SecretBox {
  const keys = new Map(secrets.map((secret) => [idOf(secret), deriveKey(secret, 'secret box')]));
  const [keyId = ''] = keys.keys();

  function keyOf(id: string): Buffer {
    const key = keys.get(id);
    if (!key) throw new OperatorError(unknownKey(id));
    return key;
  }

  return {
    keyId,
    keyIds: [...keys.keys()],
    seal(text, cell) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', keyOf(keyId), nonce);
      cipher.setAAD(boundTo(cell, keyId));
      const written = [cipher.update(text, 'utf8'), cipher.final()];
      return { keyId, bytes: Uint8Array.from(Buffer.concat([nonce, cipher.getAuthTag(), ...written])) };
    },
    open({ keyId: id, bytes }, cell) {
      const key = keyOf(id);
      const rest = NONCE_BYTES + TAG_BYTES;
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), {
          authTagLength: TAG_BYTES,
        });
        decipher.setAAD(boundTo(cell, id)).setAuthTag(bytes.subarray(NONCE_BYTES, rest));
        return Buffer.concat([decipher.update(bytes.subarray(rest)), decipher.final()]).toString('utf8');
      } catch (cause) {
        throw new OperatorError(`What stands in ${cell.table}.${cell.column} was not put there by Spoor.`, { cause });
      }
    },
  };
}

/** What an operator can do about a key that is not listed. */
export function unknownKey(id: string): string {
  return `The workspaces’ tokens are kept with a key that SPOOR_SECRET_KEY does not have (${id}). List the former key behind the new one, with a comma between them; if it is lost, delete the rows with that key_id from the table installation and install the app there again.`;
}

/** Tells keys apart, and nothing about them. */
function idOf(secret: string): string {
  return deriveKey(secret, 'key id', KEY_ID_BYTES).toString('hex');
}

/** What is authenticated beside the text: it cannot be moved, nor read as if another key had written it. */
function boundTo({ table, column, row }: Cell, keyId: string): Buffer {
  return Buffer.from(JSON.stringify([keyId, table, column, row]));
}
