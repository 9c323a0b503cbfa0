// Terms: a piece of the evidence register.
import { DOCUMENT_KINDS } from '../../assessment/evidence';
import type { Term } from './term';

export const EVIDENCE_TERMS = {
  evidence_id: {
    title: { en: 'Piece of evidence', fa: 'شناسه سند' },
    description: { en: 'The id of the piece in the register.', fa: 'شناسه سند در فهرست مستندات.' },
    datatype: 'string',
  },
  evidence_kind: {
    title: { en: 'Kind', fa: 'نوع' },
    description: { en: 'A file, a link or a note.', fa: 'فایل، پیوند یا یادداشت.' },
    datatype: 'string',
    oneOf: ['file', 'link', 'note'],
  },
  evidence_title: {
    title: { en: 'Title', fa: 'عنوان' },
    description: { en: 'What the piece is called.', fa: 'نامی که به سند داده شده است.' },
    datatype: 'string',
    language: 'any',
  },
  document_kind: {
    title: { en: 'Kind of document', fa: 'نوع سند' },
    description: {
      en: 'What it is as a document; empty where nobody has said.',
      fa: 'سند از چه گونه‌ای است؛ خالی اگر گفته نشده است.',
    },
    datatype: 'string',
    oneOf: DOCUMENT_KINDS,
  },
  document_date: {
    title: { en: 'Date of the document', fa: 'تاریخ سند' },
    description: {
      en: 'The document’s own date (ISO 8601, Gregorian); empty where it is unknown.',
      fa: 'تاریخ خود سند (ISO 8601، میلادی)؛ خالی اگر معلوم نیست.',
    },
    datatype: 'date',
  },
  address: {
    title: { en: 'Address', fa: 'نشانی' },
    description: { en: 'The web address of a link.', fa: 'نشانی وبِ پیوند.' },
    datatype: 'anyURI',
  },
  sha256: {
    title: { en: 'Fingerprint (SHA-256)', fa: 'اثر انگشت (SHA-256)' },
    description: { en: 'The SHA-256 of the bytes of a file.', fa: 'SHA-256 بایت‌های فایل.' },
    datatype: 'string',
    pattern: '[0-9a-f]{64}',
  },
  media_type: {
    title: { en: 'Media type', fa: 'نوع رسانه' },
    description: { en: 'The media type of a file.', fa: 'نوع رسانه فایل.' },
    datatype: 'string',
  },
  size_bytes: {
    title: { en: 'Size in bytes', fa: 'اندازه به بایت' },
    description: { en: 'How many bytes a file has.', fa: 'تعداد بایت‌های فایل.' },
    datatype: 'integer',
    minimum: 0,
  },
  note_text: {
    title: { en: 'Text of the note', fa: 'متن یادداشت' },
    description: { en: 'The words of a note.', fa: 'متن یادداشت.' },
    datatype: 'string',
    language: 'any',
  },
  supported_data_points: {
    title: { en: 'Supports', fa: 'پشتیبان' },
    description: {
      en: 'The ids of the data points that it supports, those of the city’s own indicators included.',
      fa: 'شناسه اقلام داده‌ای که پشتیبان آن‌هاست، با شاخص‌های خود شهر.',
    },
    datatype: 'string',
    separator: '; ',
  },
} as const satisfies Record<string, Term>;
