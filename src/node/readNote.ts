import { readFile } from 'node:fs/promises';

/**
 * The text of a note, whatever its bytes: what is no UTF-8 becomes U+FFFD, UTF-16 is known by its byte order mark,
 * and a mark of UTF-8 stays, so that offsets are those of the file. Rejects where the file can not be read.
 */
export async function readNote(file: string): Promise<string> {
  const bytes = await readFile(file);
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
