// csv-metadata.json: what the tables mean, as W3C's "CSV on the Web" has it (Metadata Vocabulary for Tabular Data, 2015).
import { getTerm, type NamedColumn } from './describedColumn';
import type { PackageSource } from './packageSource';
import type { PackageTable } from './packageTables';
import type { Term } from './term';

/** How the files are written (csvDialect: machine). Said in full: two of the standard's defaults would be wrong here. */
const DIALECT = {
  encoding: 'utf-8',
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  lineTerminators: ['\r\n'],
  header: true,
  headerRowCount: 1,
  skipBlankRows: false,
  skipInitialSpace: false,
  // Spaces that somebody has typed belong to the text.
  trim: false,
};

const PERCENT = { 'http://qudt.org/schema/qudt/hasUnit': { '@id': 'http://qudt.org/vocab/unit/PERCENT' } };

const SOURCE = {
  en: 'The city’s own answers to ITU/U4SSC’s KPIs for Smart Sustainable Cities (Collection Methodology, 2017; KPIs Verification Manual, 2022), scored by ITU’s method with the benchmark set that is named.',
  fa: 'پاسخ‌های خود شهر به شاخص‌های کلیدی عملکرد ITU/U4SSC برای شهرهای هوشمند پایدار (روش گردآوری ۲۰۱۷؛ راهنمای راستی‌آزمایی ۲۰۲۲)، با امتیازدهی به روش ITU و با مجموعه مقادیر مرجعی که نام برده شده است.',
};

const RIGHTS = {
  en: 'The numbers belong to the city that reports them; under which licence they may be used is for the city to say.',
  fa: 'اعداد از آنِ شهری است که آن‌ها را گزارش می‌کند؛ اینکه با چه مجوزی می‌توان از آن‌ها استفاده کرد، بر عهده همان شهر است.',
};

/** UTF-8 text. The tables stand beside it in the same folder. */
export function writeMetadata(source: PackageSource, tables: readonly PackageTable[]): string {
  const { about } = source.assessment;
  const { name, version, id } = source.scorecard.benchmarks;
  const city = about.published?.city ?? { en: about.city, fa: about.city };
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': inBoth({
      en: `U4SSC assessment of ${city.en} ${about.period}`,
      fa: `ارزیابی U4SSC شهر ${city.fa} ${about.period}`,
    }),
    'dc:language': ['en', 'fa'],
    'dc:created': { '@value': source.today, '@type': 'xsd:date' },
    'dc:source': inBoth(SOURCE),
    'dc:rights': inBoth(RIGHTS),
    'dc:conformsTo': inBoth({
      en: `Benchmark set: ${name.en}, version ${version} (${id})`,
      fa: `مجموعه مقادیر مرجع: ${name.fa}، نسخه ${version} (${id})`,
    }),
    dialect: DIALECT,
    tables: tables.map(describeTable),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

function describeTable({
  file,
  title,
  description,
  columns,
  required,
  primaryKey,
  foreignKeys,
}: PackageTable) {
  return {
    url: file,
    'dc:title': inBoth(title),
    'dc:description': inBoth(description),
    tableDirection: 'ltr',
    tableSchema: {
      columns: columns.map((column) => describeColumn(column, required.includes(column.name))),
      ...(primaryKey !== undefined && { primaryKey }),
      ...(foreignKeys && {
        foreignKeys: foreignKeys.map((key) => ({
          columnReference: key.columns,
          reference: { resource: key.file, columnReference: key.references },
        })),
      }),
    },
  };
}

function describeColumn(column: NamedColumn, required: boolean) {
  const term = getTerm(column);
  const { title, description, language, separator, unit } = term;
  return {
    name: column.name,
    // The header of the file is a title in no language; without it a validator would take the header for a wrong one.
    titles: { und: column.name, en: title.en, fa: title.fa },
    'dc:description': inBoth(description),
    datatype: describeDatatype(term),
    ...(required && { required }),
    ...(separator !== undefined && { separator }),
    ...(language && { lang: language === 'any' ? 'und' : language }),
    textDirection: language === undefined || language === 'en' ? 'ltr' : language === 'fa' ? 'rtl' : 'auto',
    ...(unit && PERCENT),
  };
}

function describeDatatype({ datatype, oneOf, pattern, minimum, maximum }: Term) {
  const format = oneOf ? `^(${oneOf.map(escapePattern).join('|')})$` : pattern && `^(${pattern})$`;
  return {
    base: datatype,
    ...(format !== undefined && { format }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function inBoth({ en, fa }: Term['title']) {
  return [
    { '@value': en, '@language': 'en' },
    { '@value': fa, '@language': 'fa' },
  ];
}
