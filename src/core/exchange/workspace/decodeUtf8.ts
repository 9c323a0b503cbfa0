// Bytes of a name or of one line → text.

/** The part of the platform's TextDecoder that is used; the core is compiled without DOM types. */
declare const TextDecoder: new (encoding: string) => { decode: (bytes: Uint8Array) => string };

const decoder = new TextDecoder('utf-8');

/** Bytes that are no UTF-8 become U+FFFD: whatever rests on such a text fails its own check. */
export function decodeUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
