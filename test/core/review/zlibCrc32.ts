import { gzipSync } from 'node:zlib';

/** What zlib says of the same bytes: the trailer of a gzip file holds their CRC-32. */
export function crc32(bytes: Uint8Array): number {
  return gzipSync(bytes).readUInt32LE(gzipSync(bytes).length - 8);
}
