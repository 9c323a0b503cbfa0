// What a column of a table means: its name for people in both languages, what stands in it, and in which form.

export interface Term {
  title: Bilingual;
  description: Bilingual;
  datatype: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'datetime' | 'anyURI';
  /** The words that can stand there, and no others. */
  oneOf?: readonly string[];
  /** ECMAScript, for the whole cell. */
  pattern?: string;
  minimum?: number;
  maximum?: number;
  /** Several values stand in one cell, with this between them. */
  separator?: string;
  /** The language of a text for people; `any` is what somebody has typed. Without: a code or a number. */
  language?: 'en' | 'fa' | 'any';
  /** A percent from 0 to 100; other units stand in a column of their own. */
  unit?: 'percent';
}

interface Bilingual {
  en: string;
  fa: string;
}
