// The last line of a run: what was done, in both languages.
import type { Language } from '../i18n/createI18n';

interface Summary {
  scored: (assessments: string, benchmarkSet: string, folder: string) => string;
  /** In the place of a benchmark set. */
  ownSets: string;
  nothing: string;
  checked: (assessments: string, problems: string, findings: string) => string;
}

export const SUMMARY = {
  en: {
    scored: (assessments, benchmarkSet, folder) =>
      `Assessments scored: ${assessments}. Benchmark set: ${benchmarkSet}. Tables in: ${folder}`,
    ownSets: 'of each assessment in a workspace file its own',
    nothing: 'There was nothing to score; no table was written.',
    checked: (assessments, problems, findings) =>
      `Assessments: ${assessments}. Problems: ${problems}. Findings: ${findings}.`,
  },
  fa: {
    scored: (assessments, benchmarkSet, folder) =>
      `ارزیابی‌های امتیازگرفته: ${assessments}. مقادیر مرجع: ${benchmarkSet}. پوشه جدول‌ها: ${folder}`,
    ownSets: 'برای هر ارزیابیِ فایل سنجه، مجموعه خود آن',
    nothing: 'چیزی برای امتیازدهی نبود و هیچ جدولی نوشته نشد.',
    checked: (assessments, problems, findings) =>
      `ارزیابی‌ها: ${assessments}. اشکال‌ها: ${problems}. یافته‌ها: ${findings}.`,
  },
} satisfies Record<Language, Summary>;
