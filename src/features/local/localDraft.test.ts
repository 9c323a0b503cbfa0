import { describe, expect, it } from 'vitest';
import { localKpiSchema } from '../../core/catalogue/localKpi';
import { checkDraft, type DraftField } from './checkDraft';
import { EMPTY_DRAFT, finishDraft, toDraft, type LocalDraft } from './localDraft';
import { renumber } from './renumber';
import { completeTexts, findOnlyLanguage, splitTexts } from './texts';

const onlyPersian = (fa: string) => ({ en: '', fa });
/** Trees that were planted of those that were promised; the target is all of them. */
const TREES: LocalDraft = {
  ...EMPTY_DRAFT,
  name: onlyPersian('درختان کاشته‌شده'),
  summary: { en: 'Whether promises are kept', fa: 'آیا به وعده‌ها عمل می‌شود' },
  dimension: 'Environment',
  what: onlyPersian('درخت کاشته‌شده'),
  denominator: onlyPersian('درخت وعده‌داده‌شده'),
  min: 0,
  target: 100,
  floor: 0,
  basis: onlyPersian('مصوبه شورا'),
};
const authorship = { author: 'Zahra', at: '2026-11-22T08:00:00Z' };
const finish = (draft: LocalDraft, before?: ReturnType<typeof finishDraft>) =>
  finishDraft(draft, { id: 'LOCAL-2', before, authorship });

describe('a text in one language', () => {
  it.each([
    [{ en: 'Trees', fa: ' ' }, { en: 'Trees', fa: 'Trees' }, 'en'],
    [{ en: '', fa: 'درخت‌ها' }, { en: 'درخت‌ها', fa: 'درخت‌ها' }, 'fa'],
    [{ en: '', fa: 'شاخص PM2.5' }, { en: 'شاخص PM2.5', fa: 'شاخص PM2.5' }, 'fa'],
    [{ en: 'Trees', fa: 'درخت‌ها' }, { en: 'Trees', fa: 'درخت‌ها' }, null],
  ])('%j stands in both, and it is known in which it was given', (texts, complete, only) => {
    expect(completeTexts(texts)).toEqual(complete);
    expect(findOnlyLanguage(complete)).toBe(only);
    expect(completeTexts(splitTexts(complete))).toEqual(complete);
  });

  it('is empty again on the other side when it is edited', () => {
    expect(splitTexts({ en: 'درخت‌ها', fa: 'درخت‌ها' })).toEqual({ en: '', fa: 'درخت‌ها' });
  });
});

describe('a draft', () => {
  it('becomes a definition that the schema takes, and the same draft again', () => {
    const kpi = finish(TREES);
    expect(localKpiSchema.safeParse(kpi).success).toBe(true);
    expect(kpi.targets).toMatchObject({
      'LOCAL-2': { target: 100, floor: 0, setBy: { ...authorship, why: 'مصوبه شورا' } },
    });
    expect(toDraft(kpi)).toEqual(TREES);
  });

  it.each<[string, Partial<LocalDraft>, object]>([
    ['count', { kind: 'count', unit: 'count' }, { kind: 'count', counts: completeTexts(TREES.what) }],
    [
      'measured',
      { kind: 'measured', unit: 'minutes' },
      { kind: 'measured', measures: completeTexts(TREES.what) },
    ],
    ['yes-no', { kind: 'yes-no' }, { kind: 'yes-no', question: completeTexts(TREES.what) }],
  ])('may be of the kind %s', (_, change, formula) => {
    const kpi = finish({ ...TREES, ...change });
    expect(localKpiSchema.safeParse(kpi).success).toBe(true);
    expect(kpi.dataPoints[0]?.formula).toEqual(formula);
  });

  it.each([
    ['higher', 1, 0],
    ['lower', 0, 1],
  ] as const)('with yes or no, %s is better, has the target %d', (direction, target, floor) => {
    const kpi = finish({ ...TREES, kind: 'yes-no', direction, target: null, floor: null });
    expect(kpi.targets).toMatchObject({ 'LOCAL-2': { target, floor } });
    expect(kpi.dataPoints[0]).toMatchObject({ unit: 'yes-no', plausibleRange: null });
  });

  it('without target carries none', () => {
    expect(finish({ ...TREES, hasTarget: false }).targets).toEqual({});
  });

  it('keeps who set the target while the target stays, and tells it anew when it changes', () => {
    const before = finishDraft(TREES, {
      id: 'LOCAL-2',
      before: undefined,
      authorship: { author: 'Reza', at: '2025-01-01T00:00:00Z' },
    });
    expect(finish({ ...TREES, name: onlyPersian('نام تازه') }, before).targets).toEqual(before.targets);
    expect(finish({ ...TREES, target: 90 }, before).targets).toMatchObject({
      'LOCAL-2': { setBy: { author: 'Zahra' } },
    });
  });

  it.each<[string, Partial<LocalDraft>, [DraftField, string][]]>([
    ['complete', {}, []],
    ['without name', { name: onlyPersian(' ') }, [['name', 'missing']]],
    ['without denominator', { denominator: onlyPersian('') }, [['denominator', 'missing']]],
    ['a count without denominator', { kind: 'count', denominator: onlyPersian('') }, []],
    [
      'without dimension and unit',
      { dimension: null, unit: null },
      [
        ['dimension', 'missing'],
        ['unit', 'missing'],
      ],
    ],
    ['a reversed range', { min: 5, max: 1 }, [['range', 'reversed']]],
    ['without target', { target: null }, [['target', 'missing']]],
    ['a target on the floor', { target: 0 }, [['target', 'equals-floor']]],
    ['a target below the floor where more is better', { target: -1 }, [['target', 'against-direction']]],
    [
      'a target above the floor where less is better',
      { direction: 'lower' },
      [['target', 'against-direction']],
    ],
    ['a target without direction', { direction: 'neutral' }, [['direction', 'needs-direction']]],
    ['without basis', { basis: onlyPersian('') }, [['basis', 'missing']]],
    ['neither target nor basis, as wished', { hasTarget: false, target: null, basis: onlyPersian('') }, []],
    [
      'a target that is no number',
      { target: null, unreadable: new Map([['target', '9o']]) },
      [['target', 'unreadable']],
    ],
    [
      'yes or no, whose numbers are not asked for',
      { kind: 'yes-no', target: null, floor: null, unit: null, min: 5, max: 1 },
      [],
    ],
  ])('is checked: %s', (_, change, problems) => {
    expect([...checkDraft({ ...TREES, ...change })]).toEqual(problems);
  });
});

it('an indicator gets another number everywhere', () => {
  const moved = renumber(finish(TREES), 'LOCAL-12');
  expect(localKpiSchema.safeParse(moved).success).toBe(true);
  expect([moved.id, moved.dataPoints[0]?.id, Object.keys(moved.targets)]).toEqual([
    'LOCAL-12',
    'LOCAL-12',
    ['LOCAL-12'],
  ]);
});
