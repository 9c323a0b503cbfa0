import { describe, expect, it } from 'vitest';
import { toId } from '../../core/exchange/exampleAssessment.fixture';
import type { BenchmarkSet, Target } from '../../core/catalogue/benchmarkSet';
import { compareBenchmarkSets, isSameContent } from './compareBenchmarkSets';

const target = (changes: Partial<Target> = {}): Target => ({
  target: 60,
  floor: 0,
  basis: { en: 'Printed', fa: 'چاپ‌شده' },
  sourceKind: 'U4SSC',
  confidence: 'published',
  ...changes,
});
const set = (targets: Record<string, Target>, changes: Partial<BenchmarkSet> = {}): BenchmarkSet => ({
  id: 'a',
  version: '1',
  name: { en: 'A', fa: 'آ' },
  note: { en: 'N', fa: 'ن' },
  bands: { limits: [33, 66, 95], lastLimitIsTop: false },
  maturityThresholds: [30, 50, 70, 90],
  targets: Object.fromEntries(Object.entries(targets).map(([id, value]) => [toId(id), value])),
  ...changes,
});
const before = set({ 'EC-ICT-ICT-1C': target(), 'EC-ICT-ICT-2C': target() });

describe('the difference of two sets', () => {
  it.each<[string, Record<string, Target>, object[]]>([
    [
      'another target',
      { 'EC-ICT-ICT-1C': target(), 'EC-ICT-ICT-2C': target({ target: 80 }) },
      [{ dataPointId: 'EC-ICT-ICT-2C', kind: 'values', before: { target: 60 }, after: { target: 80 } }],
    ],
    [
      'another floor',
      { 'EC-ICT-ICT-1C': target({ floor: 5 }), 'EC-ICT-ICT-2C': target() },
      [{ dataPointId: 'EC-ICT-ICT-1C', kind: 'values' }],
    ],
    [
      'no benchmark any more',
      { 'EC-ICT-ICT-1C': target({ target: null, floor: null }), 'EC-ICT-ICT-2C': target() },
      [{ dataPointId: 'EC-ICT-ICT-1C', kind: 'values', after: { target: null } }],
    ],
    [
      'another basis',
      { 'EC-ICT-ICT-1C': target({ basis: { en: 'Other', fa: 'دیگر' } }), 'EC-ICT-ICT-2C': target() },
      [{ dataPointId: 'EC-ICT-ICT-1C', kind: 'description' }],
    ],
    [
      'one line less and one more',
      { 'EC-ICT-ICT-1C': target(), 'EC-ICT-ICT-3C': target() },
      [
        { dataPointId: 'EC-ICT-ICT-2C', kind: 'removed', after: undefined },
        { dataPointId: 'EC-ICT-ICT-3C', kind: 'added', before: undefined },
      ],
    ],
    ['nothing, in another order', { 'EC-ICT-ICT-2C': target(), 'EC-ICT-ICT-1C': target() }, []],
  ])('%s', (_, targets, expected) => {
    const difference = compareBenchmarkSets(before, set(targets));
    expect(difference.targets).toMatchObject(expected);
    expect(difference.targets).toHaveLength(expected.length);
    expect(difference.settings).toEqual([]);
    expect(isSameContent(before, set(targets))).toBe(expected.length === 0);
  });

  it.each<[string, Partial<BenchmarkSet>]>([
    ['name', { name: { en: 'B', fa: 'آ' } }],
    ['note', { note: { en: 'N', fa: 'نه' } }],
    ['limits', { bands: { limits: [33, 66, 90], lastLimitIsTop: false } }],
    ['lastLimitIsTop', { bands: { limits: [33, 66, 95], lastLimitIsTop: true } }],
    ['maturityThresholds', { maturityThresholds: [20, 50, 70, 90] }],
  ])('in the %s', (setting, changes) => {
    const after = { ...before, ...changes };
    expect(compareBenchmarkSets(before, after)).toEqual({ targets: [], settings: [setting] });
    expect(isSameContent(before, after)).toBe(false);
  });

  it('does not look at id and version', () => {
    expect(isSameContent(before, { ...before, id: 'b', version: '9' })).toBe(true);
  });
});
