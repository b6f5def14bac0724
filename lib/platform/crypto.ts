import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { parseSleutel, readEnv } from '#lib/platform/env.ts';

/**
 * Keys come from one master key outside the database by HKDF, per purpose and per bureau, so that a dump cannot be
 * linked between bureaus. Sealed value = key version ‖ 12-byte IV ‖ 16-byte tag ‖ AES-256-GCM ciphertext.
 */
const KEY_VERSION = 1;
type Bron = 'BAKEN_SLEUTEL' | 'BAKEN_WPG_SLEUTEL' | 'BAKEN_BIJZONDER_SLEUTEL';
const masters = new Map<Bron, Buffer>();
/** As key objects: handing over bytes makes a new one at each use, which is 3 to 6 times slower. */
const derived = new Map<string, KeyObject>();

function deriveKey(purpose: string, bureauId: number, bron: Bron = 'BAKEN_SLEUTEL'): KeyObject {
  const label = `baken/${purpose}/${bureauId}/v${KEY_VERSION}`;
  let key = derived.get(label);
  if (!key) {
    const secret = Buffer.from(hkdfSync('sha256', masterOf(bron), 'baken', label, 32));
    key = createSecretKey(secret);
    derived.set(label, key);
  }
  return key;
}

function masterOf(bron: Bron): Buffer {
  const found = masters.get(bron) ?? parseSleutel(readEnv()[bron], bron);
  masters.set(bron, found);
  return found;
}

type Compartiment = 'gewoon' | 'wpg' | 'bijzonder';
/** The keys of content: that of each compartment comes from a secret of its own. */
const INHOUD: Record<Compartiment, readonly [doel: string, bron: Bron]> = {
  gewoon: ['inhoud', 'BAKEN_SLEUTEL'],
  wpg: ['wpg-inhoud', 'BAKEN_WPG_SLEUTEL'],
  bijzonder: ['bijzonder-inhoud', 'BAKEN_BIJZONDER_SLEUTEL'],
};
function contentKey(bureauId: number, compartiment: Compartiment): KeyObject {
  const [doel, bron] = INHOUD[compartiment];
  return deriveKey(doel, bureauId, bron);
}

/** Encrypts text; `context` (table and column) is bound to it, so that a value cannot be moved to another place. */
export function encrypt(
  text: string,
  bureauId: number,
  context: string,
  compartiment: Compartiment = 'gewoon',
): Buffer {
  return encryptBytes(Buffer.from(text, 'utf8'), bureauId, context, compartiment);
}

/** Throws when the value was changed, moved or made with another key. */
export function decrypt(
  sealed: Buffer,
  bureauId: number,
  context: string,
  compartiment: Compartiment = 'gewoon',
): string {
  return decryptBytes(sealed, bureauId, context, compartiment).toString('utf8');
}

/** The same for bytes, such as a part of a document. */
export function encryptBytes(
  bytes: Buffer,
  bureauId: number,
  context: string,
  compartiment: Compartiment = 'gewoon',
): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', contentKey(bureauId, compartiment), iv);
  cipher.setAAD(Buffer.from(`${bureauId}|${context}`));
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([Buffer.from([KEY_VERSION]), iv, cipher.getAuthTag(), body]);
}

export function decryptBytes(
  sealed: Buffer,
  bureauId: number,
  context: string,
  compartiment: Compartiment = 'gewoon',
): Buffer {
  if (sealed[0] !== KEY_VERSION) throw new Error(`Onbekende sleutelversie ${sealed[0]}`);
  const key = contentKey(bureauId, compartiment);
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 13));
  decipher.setAAD(Buffer.from(`${bureauId}|${context}`));
  decipher.setAuthTag(sealed.subarray(13, 29));
  return Buffer.concat([decipher.update(sealed.subarray(29)), decipher.final()]);
}

/** Keyed hash to look a number up by (BSN, onderwijsnummer): 32 bytes, different per bureau. */
export function lookupHash(value: string, bureauId: number, purpose = 'pgn'): Buffer {
  return createHmac('sha256', deriveKey(`zoek-${purpose}`, bureauId))
    .update(value)
    .digest();
}

/**
 * The pseudonym of a data subject in the Logboek Dataverwerkingen: the 16 bytes of the uuid as one AES block. One block,
 * unique input: a keyed permutation, so equal persons can be found by index and the holder of the key can go back.
 */
export function encryptSubject(uuid: string, bureauId: number): Buffer {
  const cipher = createCipheriv('aes-256-ecb', deriveKey('betrokkene', bureauId), null).setAutoPadding(false);
  return Buffer.concat([cipher.update(Buffer.from(uuid.replaceAll('-', ''), 'hex')), cipher.final()]);
}

/** The way back, for whoever has the right to know whose line it is. */
export function decryptSubject(sealed: Buffer, bureauId: number): string {
  const decipher = createDecipheriv('aes-256-ecb', deriveKey('betrokkene', bureauId), null).setAutoPadding(
    false,
  );
  const hex = Buffer.concat([decipher.update(sealed), decipher.final()]).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A keyed digest that tells equal inputs from different ones without keeping them (ip addresses, login names). */
export function pseudonym(value: string, purpose: string): Buffer {
  return createHmac('sha256', deriveKey(`pseudoniem-${purpose}`, 0))
    .update(value)
    .digest()
    .subarray(0, 16);
}

/** Password of a database role, derived so that it stands nowhere. */
export function rolePassword(role: string): string {
  return deriveKey(`databaserol-${role}`, 0).export().toString('base64url');
}
