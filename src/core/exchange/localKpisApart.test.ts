import { describe, expect, it } from 'vitest';
import { nextLocalKpiId } from '../assessment/nextLocalKpiId';
import { foldRevisions } from '../assessment/foldRevisions';
import { readAssessment } from '../assessment/readAssessment';
import { assessmentIdSchema, createRevision, parseRevision, type Revision } from '../assessment/revision';
import { TREES } from '../catalogue/localKpi.fixture';
import { explainDataPoint } from '../scoring/explanation/explainDataPoint';
import { explainGroup } from '../scoring/explanation/explainGroup';
import { scoreLocalKpis } from '../scoring/scoreLocalKpis';
import {
  createAssessment,
  partsOf,
  reported,
  score,
  toId,
  valueOf,
  write,
  catalogue,
} from './exampleAssessment.fixture';
import { writeGroupScores } from './writeGroupScores';

const ANSWERS = { 'EC-ICT-ICT-2C': reported(valueOf(57)), 'EC-ICT-ICT-4C.3g': reported(valueOf(70)) };
const LOCAL_ANSWERS = { ...ANSWERS, 'LOCAL-1': reported(partsOf(30, 50)) };

const official = createAssessment(ANSWERS);
const withLocal = createAssessment(LOCAL_ANSWERS, { localKpis: [TREES] });
const { benchmarks } = score(official);

describe('local indicators', () => {
  it('are scored by their own targets: 60 of 80 % is 75 percent of target, 3 points', () => {
    const scorecard = scoreLocalKpis(withLocal, benchmarks);
    expect(scorecard.dataPoints.get(toId('LOCAL-1'))).toMatchObject({
      computed: { value: 60 },
      benchmark: { target: 80, floor: 0 },
      score: { percentOfTarget: 75, band: 3, points: 3 },
    });
    const [dataPoint] = TREES.dataPoints;
    if (!dataPoint) throw new Error('No data point');
    const steps = explainDataPoint(dataPoint, { scorecard, assessment: withLocal, catalogue });
    expect(steps.map(({ kind }) => kind)).toEqual([
      'value-from-parts',
      'provenance',
      'evidence',
      'target',
      'percent-of-target',
      'band',
      'limits-as-values',
      'own-targets',
    ]);
  });

  it('without target have a value and no score', () => {
    const scorecard = scoreLocalKpis({ ...withLocal, localKpis: [{ ...TREES, targets: {} }] }, benchmarks);
    expect(scorecard.dataPoints.get(toId('LOCAL-1'))).toMatchObject({
      computed: { value: 60 },
      score: null,
      unscored: 'no-benchmark',
    });
  });

  it('change no official number', () => {
    expect(score(withLocal)).toEqual(score(official));
    expect(writeGroupScores(withLocal.about, score(withLocal), 'machine')).toBe(
      writeGroupScores(official.about, score(official), 'machine'),
    );
  });

  it('are named in no explanation of a group', () => {
    const explain = (assessment: typeof official) => {
      const scorecard = score(assessment);
      return scorecard.groups.map((group) => explainGroup(group, { assessment, scorecard, catalogue }));
    };
    expect(explain(withLocal)).toEqual(explain(official));
    expect(JSON.stringify(explain(withLocal))).not.toContain('LOCAL-');
  });

  it('stay out of maturity-report.csv, which keeps its 112 rows', () => {
    const report = write(withLocal, 'machine');
    expect(report).toBe(write(official, 'machine'));
    expect(report.trimEnd().split(/\r?\n/)).toHaveLength(113);
  });
});

describe('as revisions', () => {
  const assessment = assessmentIdSchema.parse('assessment-1');
  const recorded = { assessment, author: 'Zahra', at: '2026-11-22T08:00:00Z' };
  const about = createRevision({ ...recorded, subject: 'about', content: official.about, parents: [] });
  const added = createRevision({ ...recorded, subject: 'local-kpi/LOCAL-1', content: TREES, parents: [] });
  const withdrawn = createRevision({
    ...recorded,
    subject: 'local-kpi/LOCAL-1',
    content: null,
    parents: [added.id],
  });
  const fold = (revisions: readonly Revision[]) => {
    const stored = revisions.map(
      (revision) => parseRevision(JSON.parse(JSON.stringify(revision)), 'here').value,
    );
    return foldRevisions(stored.flatMap((revision) => revision ?? []));
  };

  it('they come back as they were', () => {
    expect(readAssessment(fold([about, added]))?.localKpis).toEqual([TREES]);
  });

  it('a withdrawn one is gone, and its number is not given again', () => {
    const heads = fold([about, added, withdrawn]);
    expect(readAssessment(heads)?.localKpis).toEqual([]);
    expect(nextLocalKpiId(heads.keys())).toBe('LOCAL-2');
  });
});
