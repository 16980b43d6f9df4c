/** CRC-32 as in zip and PNG: polynomial 0xEDB88320, reflected. */
const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 of the UTF-8 bytes of a text, 0 to 2^32 - 1; a lone surrogate counts as U+FFFD, as when it is written to a file. */
export function crc32(text: string): number {
  let crc = -1;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code < 0x80) {
      crc = step(crc, code);
      continue;
    }
    if (code < 0x800) {
      crc = step(step(crc, 0xc0 | (code >> 6)), 0x80 | (code & 0x3f));
      continue;
    }
    if (code >= 0xd800 && code < 0xe000) {
      const low = code < 0xdc00 ? text.charCodeAt(i + 1) : 0;
      if (low >= 0xdc00 && low < 0xe000) {
        i++;
        code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
        crc = step(step(crc, 0xf0 | (code >> 18)), 0x80 | ((code >> 12) & 0x3f));
        crc = step(step(crc, 0x80 | ((code >> 6) & 0x3f)), 0x80 | (code & 0x3f));
        continue;
      }
      code = 0xfffd;
    }
    crc = step(step(crc, 0xe0 | (code >> 12)), 0x80 | ((code >> 6) & 0x3f));
    crc = step(crc, 0x80 | (code & 0x3f));
  }
  return (crc ^ -1) >>> 0;
}

function step(crc: number, byte: number): number {
  return (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
}
