import { describe, expect, it } from 'vitest';
import { createAssessment, reported, toId, valueOf } from '../../core/exchange/exampleAssessment.fixture';
import { benchmarkSetSchema } from '../../core/catalogue/benchmarkSet';
import { readRealDefinitions } from '../../core/catalogue/readDefinitionFiles.fixture';
import { compareScorecards } from '../../core/scoring/comparison/compareScorecards';
import { scoreAssessment } from '../../core/scoring/scoreAssessment';
import { checkDraft } from './checkDraft';
import { compareBenchmarkSets } from './compareBenchmarkSets';
import {
  beginDraft,
  changeTarget,
  finishDraft,
  isTargetChanged,
  revertTarget,
  setUnreadable,
  type Draft,
  type TargetChange,
} from './draft';

const { catalogue, benchmarkSets } = readRealDefinitions();
const [base] = benchmarkSets;
if (!base) throw new Error('No benchmark set');
// Target 60, floor 0: printed by U4SSC.
const BROADBAND = toId('EC-ICT-ICT-2C');
// Without benchmark.
const WIFI = toId('EC-ICT-ICT-5C');
const AUTHORSHIP = { author: 'Zahra', at: '2026-11-22T08:00:00.000Z' };
const version = beginDraft(base, 'version');
const change = (changes: TargetChange, id = BROADBAND, draft = version) => changeTarget(draft, id, changes);
const finish = (draft: Draft) => {
  const set = finishDraft(draft, benchmarkSets, AUTHORSHIP);
  if (!set) throw new Error('The draft is not complete');
  return set;
};

describe('a draft', () => {
  it('becomes the next version; the changed target says who, when and why, all others stay', () => {
    const set = finish(change({ target: 80, why: ' National aim ' }));
    expect(benchmarkSetSchema.safeParse(set).success).toBe(true);
    expect(set).toMatchObject({ id: 'published-targets', version: '2', name: base.name, bands: base.bands });
    expect(set.targets[BROADBAND]).toMatchObject({
      target: 80,
      floor: 0,
      sourceKind: 'expert',
      confidence: 'judgement',
      setBy: { ...AUTHORSHIP, why: 'National aim' },
    });
    expect(compareBenchmarkSets(base, set)).toMatchObject({
      targets: [{ dataPointId: BROADBAND, kind: 'values', before: { target: 60 }, after: { target: 80 } }],
      settings: [],
    });
  });

  it('becomes a new set under an id from its name', () => {
    const draft = { ...beginDraft(base, 'set'), name: { en: 'Mashhad 1405', fa: '' } };
    expect(finish(draft)).toMatchObject({
      id: 'mashhad-1405',
      version: '1',
      name: { en: 'Mashhad 1405', fa: 'Mashhad 1405' },
    });
  });

  it('takes a benchmark away and gives one', () => {
    const set = finish(
      change({ hasBenchmark: true, target: 50, floor: 0, why: 'a' }, WIFI, change({ hasBenchmark: false })),
    );
    expect(set.targets[BROADBAND]).toMatchObject({ target: null, floor: null });
    expect(set.targets[WIFI]).toMatchObject({ target: 50, floor: 0 });
  });

  it('keeps the numbers in mind while "no benchmark" is on', () => {
    const draft = change({ hasBenchmark: true }, BROADBAND, change({ hasBenchmark: false }));
    expect(isTargetChanged(draft, BROADBAND)).toBe(false);
    expect(finish(draft).targets[BROADBAND]).toEqual(base.targets[BROADBAND]);
  });

  it('says nothing new when a value was changed and changed back, or only a reason was typed', () => {
    const draft = change({ target: 60, why: 'none' });
    expect(isTargetChanged(draft, BROADBAND)).toBe(false);
    expect(finish(draft).targets).toEqual(base.targets);
  });

  it('forgets a target’s change, and the text that could not be read in it', () => {
    const draft = setUnreadable(change({ why: 'x' }), `targets/${BROADBAND}/floor`, 'o');
    expect(isTargetChanged(draft, BROADBAND)).toBe(true);
    expect(revertTarget(draft, BROADBAND)).toEqual(version);
  });

  it('keeps who set a target earlier when another one is changed', () => {
    const earlier = finish(change({ target: 80, why: 'first' }));
    const later = beginDraft(earlier, 'version');
    const set = finishDraft(changeTarget(later, WIFI, { hasBenchmark: true, target: 5, floor: 0 }), [], {
      author: 'Ali',
      at: '2027-01-01T00:00:00.000Z',
    });
    expect(set?.targets[BROADBAND]?.setBy).toEqual({ ...AUTHORSHIP, why: 'first' });
    expect(set?.targets[WIFI]?.setBy?.author).toBe('Ali');
  });
});

describe('a draft is refused', () => {
  const why = 'because';
  it.each<[string, Draft, string, string]>([
    ['without any change', version, 'draft', 'nothing-changed'],
    ['without a name', beginDraft(base, 'set'), 'name', 'missing-name'],
    ['without a reason', change({ target: 80 }), `targets/${BROADBAND}/why`, 'missing-why'],
    ['with an empty target', change({ target: null, why }), `targets/${BROADBAND}/target`, 'missing-number'],
    ['with an empty floor', change({ floor: null, why }), `targets/${BROADBAND}/floor`, 'missing-number'],
    [
      'with a target equal to its floor',
      change({ target: 0, why }),
      `targets/${BROADBAND}/target`,
      'equals-floor',
    ],
    [
      'with a benchmark and no number',
      change({ hasBenchmark: true, floor: 0, why }, WIFI),
      `targets/${WIFI}/target`,
      'missing-number',
    ],
    [
      'without a basis',
      change({ basis: { en: ' ', fa: '' }, why }),
      `targets/${BROADBAND}/basis`,
      'missing-text',
    ],
    [
      'with a text for a number',
      setUnreadable(change({ why }), `targets/${BROADBAND}/target`, '6o'),
      `targets/${BROADBAND}/target`,
      'unreadable',
    ],
    ['with an empty limit', { ...version, limits: [33, null, 95] }, 'limits/1', 'missing-number'],
    ['with equal limits', { ...version, limits: [33, 33, 95] }, 'limits/1', 'not-ascending'],
    ['with limits that fall', { ...version, limits: [33, 66, 50] }, 'limits/2', 'not-ascending'],
    ['with a limit of zero', { ...version, limits: [0, 66, 95] }, 'limits/0', 'outside-percent'],
    ['with a limit above 100', { ...version, limits: [33, 66, 101] }, 'limits/2', 'outside-percent'],
    [
      'with thresholds that fall',
      { ...version, thresholds: [30, 50, 70, 60] },
      'thresholds/3',
      'not-ascending',
    ],
    ['without a note', { ...version, note: { en: '', fa: '' } }, 'note', 'missing-text'],
  ])('%s', (_, draft, field, problem) => {
    expect([...checkDraft(draft, 'Zahra')]).toEqual([[field, problem]]);
  });

  it('without an author, when a target was changed', () => {
    const draft = change({ target: 80, why });
    expect([...checkDraft(draft, ' ')]).toEqual([['author', 'missing-author']]);
    expect(checkDraft(draft, 'Zahra').size).toBe(0);
    expect(checkDraft({ ...version, lastLimitIsTop: true }, '').size).toBe(0);
  });
});

describe('scoring with a copied set in which one target changed', () => {
  // 57 of 60 is 95 %, the last limit: light green. 57 of 100 is 57 %: amber.
  const assessment = createAssessment({
    [BROADBAND]: reported(valueOf(57)),
    'EC-ICT-ICT-1C': reported(valueOf(57)),
    'SC-SH-FS-1A': reported(valueOf(50)),
  });
  const before = scoreAssessment(assessment, catalogue, base);
  const score = (draft: Draft) =>
    compareScorecards(before, scoreAssessment(assessment, catalogue, finish(draft)), catalogue);

  it('changes just that data point and its groups', () => {
    const { dataPoints, groups } = score(change({ target: 100, why: 'a stretch' }));
    expect(dataPoints).toMatchObject([
      {
        dataPointId: BROADBAND,
        kind: 'band',
        before: { score: { percentOfTarget: 95, band: 3 } },
        after: { score: { percentOfTarget: 57, band: 2 } },
      },
    ]);
    const changed = groups.filter(({ change }) => change !== null && change !== 0);
    expect(changed.map(({ group }) => group.level)).toEqual([
      'city',
      'dimension',
      'sub-dimension',
      'category',
    ]);
    expect(changed.every(({ group }) => group.dataPointIds.includes(BROADBAND))).toBe(true);
    // The category had 2 and 3 of 8 points, and has 2 and 2.
    expect(changed.at(-1)).toMatchObject({ before: { percent: 62.5 }, after: { percent: 50 } });
  });

  it('puts exactly the last limit into the top band when the set says so', () => {
    const { dataPoints } = score({ ...version, lastLimitIsTop: true });
    expect(dataPoints).toMatchObject([
      { dataPointId: BROADBAND, kind: 'band', after: { score: { band: 4 } } },
    ]);
  });

  it('leaves a data point out when its benchmark is taken away', () => {
    const { dataPoints } = score(change({ hasBenchmark: false, why: 'not ours' }));
    expect(dataPoints).toMatchObject([{ dataPointId: BROADBAND, kind: 'no-longer-scored' }]);
  });
});
