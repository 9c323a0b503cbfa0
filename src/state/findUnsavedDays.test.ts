import { expect, it } from 'vitest';
import { assessmentIdSchema } from '../core/assessment/revision';
import { findUnsavedDays } from './findUnsavedDays';

const id = assessmentIdSchema.parse('assessment-1');
const now = new Date('2026-03-20T12:00:00Z');
const backup = { assessment: id, savedAt: null, appended: 1 };

it.each([
  ['2026-03-14T12:00:00Z', undefined, undefined],
  ['2026-03-13T12:00:00Z', undefined, 7],
  ['2026-02-20T12:00:00Z', undefined, 28],
  ['2026-02-20T12:00:00Z', '2026-03-20', undefined],
  ['2026-02-20T12:00:00Z', '2026-03-19', 28],
  [null, undefined, undefined],
])('unsaved since %s and reminded on %s: %s days', (unsavedSince, remindedOn, days) => {
  const backups = new Map([[id, { ...backup, unsavedSince }]]);
  expect(findUnsavedDays([{ id, at: '2026-01-01T00:00:00Z' }], backups, remindedOn, now)).toBe(days);
});

it('counts from the beginning where nothing was noted yet', () => {
  expect(findUnsavedDays([{ id, at: '2026-03-10T12:00:00Z' }], new Map(), undefined, now)).toBe(10);
});

it('says nothing where there is nothing', () => {
  expect(findUnsavedDays([], new Map(), undefined, now)).toBeUndefined();
});
