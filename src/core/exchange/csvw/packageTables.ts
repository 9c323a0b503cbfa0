// The tables of the package: what each is, in which columns, what identifies a row, and which rows of others it names.
import { listLocalEntries } from '../../catalogue/localKpi';
import { REPORT_COLUMNS } from '../maturityReportColumns';
import { EVIDENCE_COLUMNS, writeEvidence } from '../writeEvidence';
import { FINDING_COLUMNS, writeFindings } from '../writeFindings';
import { GROUP_COLUMNS, writeGroupScores } from '../writeGroupScores';
import { LOCAL_COLUMNS, writeLocalIndicators } from '../writeLocalIndicators';
import { writeMaturityReport } from '../writeMaturityReport';
import type { NamedColumn } from './describedColumn';
import { EVIDENCE_LINK_COLUMNS, FINDING_LINK_COLUMNS, writeEvidenceLinks, writeFindingLinks } from './links';
import type { PackageSource } from './packageSource';
import type { Term } from './term';

export interface PackageTable {
  file: string;
  title: Term['title'];
  description: Term['description'];
  columns: readonly NamedColumn[];
  /** The columns that are never empty. */
  required: readonly string[];
  /** The column that is another one in every row. */
  primaryKey?: string;
  foreignKeys?: readonly ForeignKey[];
  /** Left out where there is nothing to say. */
  isWanted?: (source: PackageSource) => boolean;
  write: (source: PackageSource) => string;
  count: (source: PackageSource) => number;
}

/** Every row has exactly one row in the other table with the same values. */
interface ForeignKey {
  columns: readonly string[];
  file: string;
  references: readonly string[];
}

const ABOUT = ['city', 'period'];
const TO_DATA_POINT = { columns: ['data_point'], file: 'maturity-report.csv', references: ['data_point'] };

export const PACKAGE_TABLES: readonly PackageTable[] = [
  {
    file: 'maturity-report.csv',
    title: { en: 'Maturity report', fa: 'گزارش بلوغ' },
    description: {
      en: 'One row for each of the 112 data points, answered or not: answer, value, benchmark, points, band, and where the number comes from.',
      fa: 'برای هر یک از ۱۱۲ قلم داده یک ردیف، با پاسخ یا بی‌پاسخ: پاسخ، مقدار، مقدار مرجع، امتیاز، وضعیت و اینکه عدد از کجا آمده است.',
    },
    columns: REPORT_COLUMNS,
    required: [
      ...[...ABOUT, 'kpi', 'kpi_code', 'kpi_name_en', 'kpi_name_fa', 'data_point', 'dimension'],
      ...['sub_dimension', 'category', 'type', 'status', 'unit', 'benchmark_set', 'benchmark_version'],
      'evidence_count',
    ],
    primaryKey: 'data_point',
    write: ({ assessment, scorecard, catalogue }) =>
      writeMaturityReport(assessment, scorecard, catalogue, 'machine'),
    count: ({ catalogue }) => catalogue.entries.length,
  },
  {
    file: 'group-scores.csv',
    title: { en: 'Group scores', fa: 'امتیاز گروه‌ها' },
    description: {
      en: 'One row for the city, each dimension, sub-dimension and category, with coverage beside the score.',
      fa: 'برای شهر، هر بُعد، زیربُعد و دسته یک ردیف، با پوشش در کنار امتیاز.',
    },
    columns: GROUP_COLUMNS,
    required: [...ABOUT, 'level', 'data_points', 'reported', 'scored', 'points', 'max_points'],
    write: ({ assessment, scorecard }) => writeGroupScores(assessment.about, scorecard, 'machine'),
    count: ({ scorecard }) => scorecard.groups.length,
  },
  {
    file: 'findings.csv',
    title: { en: 'Findings', fa: 'بررسی‌ها' },
    description: {
      en: 'One row for each finding of the plausibility checks, open or accepted.',
      fa: 'برای هر مورد یافت‌شده در بررسی‌ها یک ردیف، باز یا پذیرفته‌شده.',
    },
    columns: FINDING_COLUMNS,
    required: [...ABOUT, 'rule', 'severity', 'accepted', 'source', 'finding'],
    primaryKey: 'finding',
    write: ({ assessment, findings }) => writeFindings(assessment.about, findings, 'machine'),
    count: ({ findings }) => findings.length,
  },
  {
    file: 'finding-data-points.csv',
    title: { en: 'Data points of the findings', fa: 'اقلام داده بررسی‌ها' },
    description: {
      en: 'Which of ITU’s data points each finding is about, one pair in a row.',
      fa: 'هر مورد درباره کدام اقلام داده ITU است؛ هر جفت یک ردیف.',
    },
    columns: FINDING_LINK_COLUMNS,
    required: ['finding', 'data_point'],
    foreignKeys: [{ columns: ['finding'], file: 'findings.csv', references: ['finding'] }, TO_DATA_POINT],
    write: ({ findings, catalogue }) => writeFindingLinks(findings, catalogue),
    count: ({ findings, catalogue }) =>
      countPairs(
        findings.map(({ dataPointIds }) => dataPointIds),
        catalogue,
      ),
  },
  {
    file: 'evidence.csv',
    title: { en: 'Evidence register', fa: 'فهرست مستندات' },
    description: {
      en: 'One row for each piece of evidence. The files themselves are not in the package; each is named by the SHA-256 of its bytes.',
      fa: 'برای هر سند یک ردیف. خود فایل‌ها در بسته نیست؛ هر فایل با SHA-256 بایت‌های آن نام برده می‌شود.',
    },
    columns: EVIDENCE_COLUMNS,
    required: [...ABOUT, 'evidence_id', 'kind'],
    primaryKey: 'evidence_id',
    write: ({ assessment }) => writeEvidence(assessment.about, assessment.evidence, 'machine'),
    count: ({ assessment }) => assessment.evidence.length,
  },
  {
    file: 'evidence-data-points.csv',
    title: { en: 'Data points of the evidence', fa: 'اقلام داده مستندات' },
    description: {
      en: 'Which of ITU’s data points each piece of evidence supports, one pair in a row.',
      fa: 'هر سند پشتیبان کدام اقلام داده ITU است؛ هر جفت یک ردیف.',
    },
    columns: EVIDENCE_LINK_COLUMNS,
    required: ['evidence_id', 'data_point'],
    foreignKeys: [
      { columns: ['evidence_id'], file: 'evidence.csv', references: ['evidence_id'] },
      TO_DATA_POINT,
    ],
    write: ({ assessment, catalogue }) => writeEvidenceLinks(assessment.evidence, catalogue),
    count: ({ assessment, catalogue }) =>
      countPairs(
        assessment.evidence.map(({ content }) => content.dataPoints),
        catalogue,
      ),
  },
  {
    file: 'local-indicators.csv',
    title: { en: 'Local indicators', fa: 'شاخص‌های محلی' },
    description: {
      en: 'One row for each of the city’s own indicators: definition, answer, target and score. Not part of the official score.',
      fa: 'برای هر شاخص خود شهر یک ردیف: تعریف، پاسخ، مقدار هدف و امتیاز. بخشی از امتیاز رسمی نیست.',
    },
    columns: LOCAL_COLUMNS,
    required: [
      ...[...ABOUT, 'data_point', 'part_of_official_score', 'name_en', 'name_fa', 'dimension', 'formula'],
      ...['unit', 'direction', 'status', 'band_limits', 'evidence_count'],
    ],
    primaryKey: 'data_point',
    isWanted: ({ assessment }) => assessment.localKpis.length > 0,
    write: ({ assessment, scorecard }) => writeLocalIndicators(assessment, scorecard.benchmarks, 'machine'),
    count: ({ assessment }) => listLocalEntries(assessment.localKpis).length,
  },
];

/** Only the tables that this assessment has something for. */
export function listTables(source: PackageSource): PackageTable[] {
  return PACKAGE_TABLES.filter(({ isWanted }) => isWanted?.(source) ?? true);
}

function countPairs(
  lists: readonly (readonly string[])[],
  { entryById }: PackageSource['catalogue'],
): number {
  return lists.reduce((sum, ids) => sum + new Set(ids.filter((id) => entryById.has(id))).size, 0);
}
