// README.txt of the package: what each file is, in both languages.
import type { PackageSource } from './packageSource';
import type { PackageTable } from './packageTables';

/** A line of a text file has no direction; this gives it one. */
const RIGHT_TO_LEFT = '\u200f';
/** Around a name in the other script, so that it keeps its own order. */
const isolate = (name: string) => `\u2068${name}\u2069`;

/** With a mark and CRLF: people open it with the editor of their computer. */
export function writeReadme(source: PackageSource, tables: readonly PackageTable[]): string {
  const { about } = source.assessment;
  const { name, version } = source.scorecard.benchmarks;
  const city = about.published?.city ?? { en: about.city, fa: about.city };
  const english = [
    `U4SSC assessment of ${city.en} ${about.period}`,
    `Written on ${source.today}. Benchmark set: ${name.en}, version ${version}.`,
    '',
    'csv-metadata.json: what the columns of all tables mean, by the W3C recommendations on "CSV on the Web"',
    ...tables.map(({ file, description }) => `${file}: ${description.en}`),
    '',
    'The tables are UTF-8 by RFC 4180, for programs. For people there are the workbook (XLSX) and the CSV for Excel.',
    'Values and percents are unrounded, percents 0-100. An empty cell means that there is nothing: missing is never zero.',
  ];
  const persian = [
    `ارزیابی U4SSC شهر ${isolate(city.fa)} ${toPersianDigits(about.period)}`,
    `تاریخ نوشتن: ${isolate(source.today)}. مجموعه مقادیر مرجع: ${isolate(name.fa)}، نسخه ${isolate(version)}.`,
    '',
    `${isolate('csv-metadata.json')}: ستون‌های همه جدول‌ها چه معنایی دارد، بر پایه توصیه‌نامه‌های W3C درباره ${isolate('CSV on the Web')}`,
    ...tables.map(({ file, description }) => `${isolate(file)}: ${description.fa}`),
    '',
    'جدول‌ها UTF-8 و مطابق RFC 4180 و برای برنامه‌هاست. برای خواندن، کارپوشه (XLSX) و CSV برای اکسل هست.',
    'مقدارها و درصدها گرد نشده و درصدها ۰ تا ۱۰۰ است. خانه خالی یعنی چیزی نیست: نبود داده هرگز صفر نیست.',
  ].map((line) => (line === '' ? line : RIGHT_TO_LEFT + line));
  return `\ufeff${[...english, '', '', ...persian, ''].join('\r\n')}`;
}

function toPersianDigits(year: number): string {
  return String(year).replace(/[0-9]/g, (digit) => String.fromCodePoint(0x6f0 + Number(digit)));
}
