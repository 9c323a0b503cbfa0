// local-indicators.csv: one row for each data point of the city's own, with its definition, its answer and its own score.
import type { About } from '../assessment/about';
import type { Answer } from '../assessment/answer';
import { getEvidenceOf, type Assessment, type EvidenceItem } from '../assessment/readAssessment';
import type { BenchmarkSet } from '../catalogue/benchmarkSet';
import type { Formula } from '../catalogue/kpi';
import { listLocalEntries, type LocalEntry } from '../catalogue/localKpi';
import type { DataPointScore } from '../scoring/scoreDataPoint';
import { scoreLocalKpis } from '../scoring/scoreLocalKpis';
import type { CsvDialect } from './csvDialect';
import type { DescribedColumn } from './csvw/describedColumn';
import { describeEvidence } from './describeEvidence';
import { writeTable } from './writeTable';

interface LocalRow {
  about: About;
  entry: LocalEntry;
  answer: Answer | undefined;
  score: DataPointScore;
  evidence: readonly EvidenceItem[];
  benchmarks: BenchmarkSet;
}

const formulaOf = ({ entry }: LocalRow) => entry.dataPoint.formula;
const ratioOf = (row: LocalRow) => {
  const formula = formulaOf(row);
  return formula.kind === 'ratio' ? formula : undefined;
};
const setByOf = ({ score }: LocalRow) => score.benchmark?.definition.setBy;

/** The band limits are those of the benchmark set; the targets are the city's own. */
export const LOCAL_COLUMNS = [
  { name: 'city', kind: 'text', get: ({ about }) => about.city },
  { name: 'country', kind: 'text', get: ({ about }) => about.country },
  { name: 'period', kind: 'number', get: ({ about }) => about.period },
  { name: 'data_point', kind: 'word', get: ({ entry }) => entry.dataPoint.id },
  { name: 'part_of_official_score', kind: 'word', get: () => 'false' },
  { name: 'name_en', kind: 'text', get: ({ entry }) => entry.kpi.name.en },
  { name: 'name_fa', kind: 'text', get: ({ entry }) => entry.kpi.name.fa },
  { name: 'label_en', kind: 'text', get: ({ entry }) => entry.dataPoint.label?.en ?? '' },
  { name: 'label_fa', kind: 'text', get: ({ entry }) => entry.dataPoint.label?.fa ?? '' },
  { name: 'summary_en', kind: 'text', get: ({ entry }) => entry.kpi.summary.en },
  { name: 'summary_fa', kind: 'text', get: ({ entry }) => entry.kpi.summary.fa },
  { name: 'dimension', term: 'local_dimension', kind: 'text', get: ({ entry }) => entry.kpi.dimension },
  { name: 'formula', kind: 'word', get: (row) => formulaOf(row).kind },
  { name: 'numerator_or_value_en', kind: 'text', get: (row) => whatOf(formulaOf(row)).en },
  { name: 'numerator_or_value_fa', kind: 'text', get: (row) => whatOf(formulaOf(row)).fa },
  { name: 'denominator_en', kind: 'text', get: (row) => ratioOf(row)?.denominator.en ?? '' },
  { name: 'denominator_fa', kind: 'text', get: (row) => ratioOf(row)?.denominator.fa ?? '' },
  {
    name: 'denominator_from_profile',
    kind: 'word',
    get: (row) => ratioOf(row)?.denominatorFromProfile ?? '',
  },
  { name: 'factor', kind: 'number', get: (row) => ratioOf(row)?.factor ?? null },
  { name: 'unit', kind: 'word', get: ({ entry }) => entry.dataPoint.unit },
  { name: 'direction', kind: 'word', get: ({ entry }) => entry.dataPoint.direction },
  { name: 'plausible_min', kind: 'number', get: ({ entry }) => entry.dataPoint.plausibleRange?.min ?? null },
  { name: 'plausible_max', kind: 'number', get: ({ entry }) => entry.dataPoint.plausibleRange?.max ?? null },
  { name: 'status', kind: 'word', get: ({ score }) => score.status },
  { name: 'numerator', kind: 'number', get: ({ score }) => score.computed?.parts?.numerator ?? null },
  { name: 'denominator', kind: 'number', get: ({ score }) => score.computed?.parts?.denominator ?? null },
  { name: 'value', kind: 'number', get: ({ score }) => score.computed?.value ?? null },
  {
    name: 'value_entered_directly',
    kind: 'word',
    get: ({ score }) => (score.computed ? String(score.computed.enteredDirectly) : ''),
  },
  { name: 'target', kind: 'number', get: ({ score }) => score.benchmark?.target ?? null },
  { name: 'floor', kind: 'number', get: ({ score }) => score.benchmark?.floor ?? null },
  { name: 'target_basis_en', kind: 'text', get: ({ score }) => score.benchmark?.definition.basis.en ?? '' },
  { name: 'target_basis_fa', kind: 'text', get: ({ score }) => score.benchmark?.definition.basis.fa ?? '' },
  {
    name: 'target_confidence',
    kind: 'word',
    get: ({ score }) => score.benchmark?.definition.confidence ?? '',
  },
  { name: 'target_set_by', kind: 'text', get: (row) => setByOf(row)?.author ?? '' },
  { name: 'target_set_at', kind: 'word', get: (row) => setByOf(row)?.at ?? '' },
  { name: 'percent_of_target', kind: 'number', get: ({ score }) => score.score?.percentOfTarget ?? null },
  { name: 'points', kind: 'number', get: ({ score }) => score.score?.points ?? null },
  { name: 'band', kind: 'number', get: ({ score }) => score.score?.band ?? null },
  { name: 'rag', kind: 'word', get: ({ score }) => score.score?.rag ?? '' },
  { name: 'reason_unscored', kind: 'word', get: ({ score }) => score.unscored ?? '' },
  { name: 'band_limits', kind: 'word', get: ({ benchmarks }) => benchmarks.bands.limits.join('; ') },
  { name: 'quality', kind: 'word', get: ({ answer }) => answer?.quality ?? '' },
  { name: 'origin', kind: 'text', get: ({ answer }) => answer?.origin ?? '' },
  { name: 'source', kind: 'text', get: ({ answer }) => answer?.source ?? '' },
  { name: 'reference_year', kind: 'number', get: ({ answer }) => answer?.referenceYear ?? null },
  { name: 'agency', kind: 'text', get: ({ answer }) => answer?.agency ?? '' },
  { name: 'evidence_count', kind: 'number', get: ({ evidence }) => evidence.length },
  {
    name: 'evidence',
    kind: 'text',
    get: ({ evidence }) => evidence.map(({ content }) => describeEvidence(content)).join('; '),
  },
  { name: 'note', kind: 'text', get: ({ answer }) => answer?.note ?? '' },
] as const satisfies readonly DescribedColumn<LocalRow>[];

/**
 * Answered or not, by running number; the words are those of maturity-report.csv, but the tables are apart because
 * nothing here is part of the official score. Values in the unit of the data point, percents 0–100, unrounded.
 */
export function writeLocalIndicators(
  assessment: Assessment,
  benchmarks: BenchmarkSet,
  dialect: CsvDialect,
): string {
  return writeTable(LOCAL_COLUMNS, listLocalRows(assessment, benchmarks), dialect);
}

function listLocalRows(assessment: Assessment, benchmarks: BenchmarkSet): LocalRow[] {
  const { about, answers, localKpis } = assessment;
  const scorecard = scoreLocalKpis(assessment, benchmarks);
  return listLocalEntries(localKpis).flatMap((entry): LocalRow[] => {
    const { id } = entry.dataPoint;
    const score = scorecard.dataPoints.get(id);
    if (!score) return [];
    const evidence = getEvidenceOf(assessment, id);
    return [{ about, entry, answer: answers.get(id), score, evidence, benchmarks }];
  });
}

function whatOf(formula: Formula): { en: string; fa: string } {
  switch (formula.kind) {
    case 'ratio':
      return formula.numerator;
    case 'count':
      return formula.counts;
    case 'measured':
      return formula.measures;
    case 'yes-no':
      return formula.question;
  }
}
