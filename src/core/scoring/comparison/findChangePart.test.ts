import { describe, expect, it } from 'vitest';
import { catalogue, scoreValues } from '../overview/scoredValues.fixture';
import { compareScorecards } from './compareScorecards';
import { findChangePart } from './findChangePart';

const scoreOf = (value: number | null) =>
  scoreValues(value === null ? {} : { 'EC-ICT-ICT-2C': value }).scorecard;

// Of a target of 60 %: 6 is red, 57 light green, 58.2 dark green.
describe('the part of a change', () => {
  it.each([
    [6, 57, 'improved'],
    [58.2, 6, 'declined'],
    [6, 7, 'value'],
    [null, 6, 'newly-reported'],
    [6, null, 'no-longer-reported'],
  ])('from %s to %s is %s', (before, after, part) => {
    const { dataPoints } = compareScorecards(scoreOf(before), scoreOf(after), catalogue);
    expect(dataPoints.map(findChangePart)).toEqual([part]);
  });
});
