// What stands in a zip file around its entries: how records are told apart, and how long they are.
// Source: PKWARE APPNOTE 6.3.10, sections 4.3 (records), 4.4 (fields), 4.5.3 (Zip64).

export const STORED = 0;
export const DEFLATED = 8;

export interface ZipEntry {
  name: string;
  method: number;
  /** Undefined where it is known only after the entry has been read. */
  crc: number | undefined;
  compressedBytes: number;
  sizeBytes: number;
  /** Where its local header begins, as the file says. */
  offset: number;
  /** Check sum and sizes follow the data, because they were not known before it. */
  hasDescriptor: boolean;
}

export const SIGNATURE = {
  local: 0x04034b50,
  descriptor: 0x08074b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
};

/** What the fixed part of each record takes. */
export const RECORD_BYTES = { local: 30, central: 46, end: 22, end64: 56, locator64: 20 };

export const FLAG_DESCRIPTOR = 0x8;

/** Marks the extra field that holds numbers of 8 bytes. */
export const ZIP64_EXTRA = 1;
/** Stands in a field of 4 bytes whose number needs 8; and in a field of 2 that counts. */
export const IN_ZIP64 = 0xffffffff;
export const COUNT_IN_ZIP64 = 0xffff;

/** Needs fields of 8 bytes for its own sizes. */
export const isLarge = ({ compressedBytes, sizeBytes }: ZipEntry) =>
  compressedBytes >= IN_ZIP64 || sizeBytes >= IN_ZIP64;

export const countDescriptorBytes = (entry: ZipEntry) =>
  entry.hasDescriptor ? (isLarge(entry) ? 24 : 16) : 0;

export const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
