// The columns of maturity-report.csv: the one place that says their names, their order and what stands in them.
import type { About } from '../assessment/about';
import type { Answer } from '../assessment/answer';
import type { EvidenceItem } from '../assessment/readAssessment';
import type { BenchmarkSet } from '../catalogue/benchmarkSet';
import type { CatalogueEntry } from '../catalogue/catalogue';
import type { DataPointScore } from '../scoring/scoreDataPoint';
import type { DescribedColumn } from './csvw/describedColumn';
import { describeEvidence } from './describeEvidence';

/** What one row is written from: one data point of one assessment. */
export interface ReportRow {
  about: About;
  entry: CatalogueEntry;
  answer: Answer | undefined;
  score: DataPointScore;
  evidence: readonly EvidenceItem[];
  benchmarks: BenchmarkSet;
}

const aboutOf = ({ about }: ReportRow) => about;
const entryOf = ({ entry }: ReportRow) => entry;
const statusOf = ({ score }: ReportRow) => score.status;
const gradeOf = ({ score }: ReportRow) => score.score?.band ?? score.unscored;
const qualityOf = ({ answer }: ReportRow) => answer?.quality;
const originOf = ({ answer }: ReportRow) => answer?.origin;
const sourceOf = ({ answer }: ReportRow) => answer?.source;
const yearOf = ({ answer }: ReportRow) => answer?.referenceYear;
const agencyOf = ({ answer }: ReportRow) => answer?.agency;
const noteOf = ({ answer }: ReportRow) => answer?.note;
const evidenceOf = ({ evidence }: ReportRow) => evidence;
const benchmarksOf = ({ benchmarks }: ReportRow) => benchmarks;
const targetOf = ({ score }: ReportRow) => score.benchmark?.definition;

export const REPORT_COLUMNS = [
  { name: 'city', kind: 'text', of: aboutOf, get: ({ about }) => about.city },
  { name: 'country', kind: 'text', of: aboutOf, get: ({ about }) => about.country },
  { name: 'period', kind: 'number', of: aboutOf, get: ({ about }) => about.period },
  { name: 'kpi', kind: 'word', of: entryOf, get: ({ entry }) => entry.kpi.id },
  { name: 'kpi_code', kind: 'word', of: entryOf, get: ({ entry }) => entry.kpi.code },
  { name: 'kpi_name_en', kind: 'text', of: entryOf, get: ({ entry }) => entry.kpi.name.en },
  { name: 'kpi_name_fa', kind: 'text', of: entryOf, get: ({ entry }) => entry.kpi.name.fa },
  { name: 'data_point', kind: 'word', of: entryOf, get: ({ entry }) => entry.dataPoint.id },
  { name: 'data_point_label_en', kind: 'text', of: entryOf, get: ({ entry }) => findLabel(entry)?.en ?? '' },
  { name: 'data_point_label_fa', kind: 'text', of: entryOf, get: ({ entry }) => findLabel(entry)?.fa ?? '' },
  { name: 'dimension', kind: 'text', of: entryOf, get: ({ entry }) => entry.kpi.dimension },
  { name: 'sub_dimension', kind: 'text', of: entryOf, get: ({ entry }) => entry.kpi.subDimension },
  { name: 'category', kind: 'text', of: entryOf, get: ({ entry }) => entry.kpi.category },
  { name: 'type', kind: 'word', of: entryOf, get: ({ entry }) => entry.kpi.type },
  { name: 'aspect', kind: 'word', of: entryOf, get: ({ entry }) => entry.kpi.aspect ?? '' },
  { name: 'status', kind: 'word', of: statusOf, get: ({ score }) => score.status },
  { name: 'numerator', kind: 'number', get: ({ score }) => score.computed?.parts?.numerator ?? null },
  { name: 'denominator', kind: 'number', get: ({ score }) => score.computed?.parts?.denominator ?? null },
  { name: 'value', kind: 'number', get: ({ score }) => score.computed?.value ?? null },
  {
    name: 'value_entered_directly',
    kind: 'word',
    of: ({ score }) => score.computed?.enteredDirectly,
    get: ({ score }) => (score.computed ? String(score.computed.enteredDirectly) : ''),
  },
  { name: 'unit', kind: 'word', of: entryOf, get: ({ entry }) => entry.dataPoint.unit },
  { name: 'benchmark_set', kind: 'text', of: benchmarksOf, get: ({ benchmarks }) => benchmarks.id },
  { name: 'benchmark_version', kind: 'text', of: benchmarksOf, get: ({ benchmarks }) => benchmarks.version },
  { name: 'target', kind: 'number', of: targetOf, get: ({ score }) => score.benchmark?.target ?? null },
  { name: 'floor', kind: 'number', of: targetOf, get: ({ score }) => score.benchmark?.floor ?? null },
  { name: 'percent_of_target', kind: 'number', get: ({ score }) => score.score?.percentOfTarget ?? null },
  { name: 'points', kind: 'number', of: gradeOf, get: ({ score }) => score.score?.points ?? null },
  { name: 'band', kind: 'number', of: gradeOf, get: ({ score }) => score.score?.band ?? null },
  { name: 'rag', kind: 'word', of: gradeOf, get: ({ score }) => score.score?.rag ?? '' },
  { name: 'reason_unscored', kind: 'word', of: gradeOf, get: ({ score }) => score.unscored ?? '' },
  { name: 'quality', kind: 'word', of: qualityOf, get: ({ answer }) => answer?.quality ?? '' },
  { name: 'origin', kind: 'text', of: originOf, get: ({ answer }) => answer?.origin ?? '' },
  { name: 'source', kind: 'text', of: sourceOf, get: ({ answer }) => answer?.source ?? '' },
  { name: 'reference_year', kind: 'number', of: yearOf, get: ({ answer }) => answer?.referenceYear ?? null },
  { name: 'agency', kind: 'text', of: agencyOf, get: ({ answer }) => answer?.agency ?? '' },
  { name: 'evidence_count', kind: 'number', of: evidenceOf, get: ({ evidence }) => evidence.length },
  {
    name: 'evidence',
    kind: 'text',
    of: evidenceOf,
    get: ({ evidence }) => evidence.map(({ content }) => describeEvidence(content)).join('; '),
  },
  { name: 'note', kind: 'text', of: noteOf, get: ({ answer }) => answer?.note ?? '' },
] as const satisfies readonly DescribedColumn<ReportRow>[];

export type ReportColumn = (typeof REPORT_COLUMNS)[number]['name'];

/** The columns that carry the answer itself, and so come back in on import. */
export const ANSWER_COLUMNS = [
  'status',
  'numerator',
  'denominator',
  'value',
  'value_entered_directly',
  'quality',
  'origin',
  'source',
  'reference_year',
  'agency',
  'note',
] as const satisfies readonly ReportColumn[];

export type AnswerColumn = (typeof ANSWER_COLUMNS)[number];

/** The catalogue may label a lone data point too; in the file only those that need it to be told apart have one. */
function findLabel({ kpi, dataPoint }: CatalogueEntry) {
  return kpi.dataPoints.length > 1 ? dataPoint.label : null;
}
