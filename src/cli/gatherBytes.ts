// Bytes that are gathered until there are enough of them.

interface Gathering {
  /** One character for each byte. */
  add: (byteString: string) => void;
  /** What was added since it was last called, in an ArrayBuffer of its own, which may be handed to another thread. */
  take: () => Uint8Array<ArrayBuffer>;
}

const FIRST_SIZE = 1 << 16;

export function gatherBytes(): Gathering {
  let bytes = Buffer.alloc(FIRST_SIZE);
  let length = 0;
  return {
    add: (byteString) => {
      const needed = length + byteString.length;
      if (needed > bytes.length) bytes = Buffer.concat([bytes], 2 * needed);
      length += bytes.write(byteString, length, 'latin1');
    },
    take: () => {
      const taken = new Uint8Array(bytes.subarray(0, length));
      length = 0;
      return taken;
    },
  };
}

/** UTF-8, one character for each byte. Once it is encoded, a text that comes again and again is only copied. */
export function toByteString(text: string): string {
  return /^[\0-\x7f]*$/.test(text) ? text : Buffer.from(text).toString('latin1');
}
