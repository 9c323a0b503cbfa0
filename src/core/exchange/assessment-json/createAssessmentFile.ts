// An assessment and its scorecard → the document of assessment.json.
import type { Answer } from '../../assessment/answer';
import { convertYear } from '../../assessment/period';
import { getEvidenceOf, type EvidenceItem } from '../../assessment/readAssessment';
import { getUnit } from '../../catalogue/catalogue';
import type { DataPoint } from '../../catalogue/kpi';
import { listLocalEntries } from '../../catalogue/localKpi';
import type { JudgedFinding } from '../../scoring/plausibility/findFindings';
import type { DataPointScore } from '../../scoring/scoreDataPoint';
import { scoreLocalKpis } from '../../scoring/scoreLocalKpis';
import type { PackageSource } from '../csvw/packageSource';
import { listReportRows } from '../writeMaturityReport';
import { ASSESSMENT_FORMAT, ASSESSMENT_VERSION, SCHEMA_FILE, type AssessmentFile } from './assessmentFile';

export interface AssessmentFileSource extends PackageSource {
  /** The scores rest on another benchmark set than the assessment is pinned to. */
  pinnedIsMissing: boolean;
}

/** Numbers are unrounded: values in the unit of their data point, percents 0–100. What has no score says why. */
export function createAssessmentFile(source: AssessmentFileSource): AssessmentFile {
  const { assessment, scorecard, catalogue, findings, today, pinnedIsMissing } = source;
  const { about, profile, evidence, actions } = assessment;
  const { city, country, period, published } = about;
  const { id, version, name, note, bands } = scorecard.benchmarks;
  const { reported, partial, 'not-reported': notReported } = scorecard.kpiCounts;
  const scores = [...scorecard.dataPoints.values()];
  const [first, second] = convertYear(period);
  return {
    $schema: `./${SCHEMA_FILE}`,
    format: ASSESSMENT_FORMAT,
    version: ASSESSMENT_VERSION,
    written: today,
    about: {
      city,
      country,
      period,
      // The other calendar's years are later where this one is Solar Hijri.
      calendar: first > period ? 'solar-hijri' : 'gregorian',
      otherCalendar: [first, second],
      published,
    },
    profile,
    benchmarkSet: {
      ...{ id, version, name, note },
      bandLimits: [...bands.limits],
      lastLimitIsTop: bands.lastLimitIsTop,
      isPinned: !pinnedIsMissing,
    },
    coverage: {
      kpis: { total: catalogue.kpis.length, reported, partial, notReported },
      dataPoints: {
        total: scores.length,
        reported: scores.filter(({ status }) => status === 'reported').length,
        scored: scores.filter(({ score }) => score !== null).length,
      },
    },
    dataPoints: listReportRows(assessment, scorecard, catalogue).map(
      ({ entry: { kpi, dataPoint }, answer, score }) => ({
        id: dataPoint.id,
        kpi: { id: kpi.id, code: kpi.code, name: kpi.name, type: kpi.type, aspect: kpi.aspect },
        label: dataPoint.label,
        dimension: kpi.dimension,
        subDimension: kpi.subDimension,
        category: kpi.category,
        ...describeResult(dataPoint, answer, score, source),
      }),
    ),
    groups: scorecard.groups.map(({ group, ...score }) => {
      const { level, dimension, subDimension, category } = group;
      return { level, dimension, subDimension, category, ...score };
    }),
    findings: findings.map(describeFinding),
    evidence: evidence.map(describeEvidence),
    actions: [...actions].map(([dataPoint, { text, owner, due, done }]) => ({
      dataPoint,
      text,
      owner,
      due,
      done,
    })),
    localIndicators: listLocal(source),
  };
}

function describeResult(
  dataPoint: DataPoint,
  answer: Answer | undefined,
  { status, computed, benchmark, score, unscored }: DataPointScore,
  { assessment, catalogue }: PackageSource,
) {
  const {
    numerator = null,
    denominator = null,
    denominatorFromProfile = null,
    factor = null,
  } = computed?.parts ?? {};
  return {
    status,
    inputs: computed && {
      ...{ numerator, denominator, denominatorFromProfile, factor },
      enteredDirectly: computed.enteredDirectly,
    },
    value: computed?.value ?? null,
    unit: dataPoint.unit,
    unitName: getUnit(catalogue, dataPoint.unit).name,
    target: benchmark?.target ?? null,
    floor: benchmark?.floor ?? null,
    percentOfTarget: score?.percentOfTarget ?? null,
    band: score?.band ?? null,
    points: score?.points ?? null,
    rag: score?.rag ?? null,
    reasonUnscored: unscored,
    quality: answer?.quality ?? null,
    origin: answer?.origin ?? '',
    source: answer?.source ?? '',
    referenceYear: answer?.referenceYear ?? null,
    agency: answer?.agency ?? '',
    note: answer?.note ?? '',
    evidence: getEvidenceOf(assessment, dataPoint.id).map(({ id }) => id),
    verification: assessment.reviews.get(dataPoint.id) ?? null,
  };
}

function describeFinding({ key, rule, severity, dataPointIds, numbers, state, acceptance }: JudgedFinding) {
  const accepted = state === 'accepted';
  return {
    ...{ key, rule, severity, accepted },
    dataPoints: [...dataPointIds],
    numbers: { ...numbers },
    acceptanceReason: accepted ? acceptance.reason : null,
  };
}

function describeEvidence({ id, content }: EvidenceItem) {
  const { kind, title, documentKind = null, date = null, dataPoints } = content;
  return {
    ...{ id, kind, title, documentKind, date },
    url: content.kind === 'link' ? content.url : null,
    sha256: content.kind === 'file' ? content.sha256 : null,
    mediaType: content.kind === 'file' ? content.mediaType : null,
    sizeBytes: content.kind === 'file' ? content.sizeBytes : null,
    text: content.kind === 'note' ? content.text : null,
    dataPoints: [...dataPoints],
  };
}

function listLocal(source: PackageSource): AssessmentFile['localIndicators'] {
  const { assessment, scorecard } = source;
  const scores = scoreLocalKpis(assessment, scorecard.benchmarks).dataPoints;
  return listLocalEntries(assessment.localKpis).flatMap(({ kpi, dataPoint }) => {
    const score = scores.get(dataPoint.id);
    if (!score) return [];
    return {
      id: dataPoint.id,
      partOfOfficialScore: false as const,
      name: kpi.name,
      label: dataPoint.label,
      summary: kpi.summary,
      dimension: kpi.dimension,
      targetBasis: score.benchmark?.definition.basis ?? null,
      ...describeResult(dataPoint, assessment.answers.get(dataPoint.id), score, source),
    };
  });
}
