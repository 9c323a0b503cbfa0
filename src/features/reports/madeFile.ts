// A file that was made, and whether it may be handed out.

export interface MadeFile {
  name: string;
  content: string | Uint8Array<ArrayBuffer>;
  /** Data points, rows or explanations: what the sentence about it counts. */
  count: number;
  /** Sheets or tables, where it has several. */
  parts?: number;
  /** Whether it reads back as what it was written from. */
  verified: boolean;
  /** The sentence that tells of it. */
  done: 'done' | 'doneText' | 'doneWorkbook' | 'donePackage' | 'doneJson';
}
