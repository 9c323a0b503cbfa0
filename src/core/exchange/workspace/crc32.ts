// The check sum that zip keeps of each entry (CRC-32, polynomial 0xEDB88320): continued piece by piece.

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  return remainder;
});

/** The check sum of everything before (`crc`, 0 at first) and these bytes; an unsigned number of 32 bits. */
export function continueCrc32(crc: number, bytes: Uint8Array): number {
  let remainder = ~crc;
  for (const byte of bytes) remainder = (TABLE[(remainder ^ byte) & 0xff] ?? 0) ^ (remainder >>> 8);
  return ~remainder >>> 0;
}
