import { describe, expect, it } from 'vitest';
import { assessmentIdSchema } from '../core/assessment/revision';
import { hrefOf, parseRoute, type Route } from './route';

const assessment = assessmentIdSchema.parse('a1b2c3d4e5');

describe('routes', () => {
  it.each<Route>([
    { screen: 'start' },
    { screen: 'profile', assessment },
    { screen: 'assess', assessment },
    { screen: 'assess', assessment, dataPoint: 'EC-ICT-ICT-4C.4g', search: 'پهن‌باند ۴' },
    { screen: 'results', assessment, show: 'red' },
    { screen: 'reports', assessment },
  ])('%j is read back from its link', (route) => {
    expect(parseRoute(hrefOf(route))).toEqual(route);
  });

  it.each(['#/x', '#/a/1', '#/a/a1b2c3d4e5/nowhere', '#/a/a1b2c3d4e5/results/extra', '#/a/%zz/assess'])(
    '%s names nothing',
    (hash) => {
      expect(parseRoute(hash)).toBeUndefined();
    },
  );

  it.each(['', '#', '#/'])('%j is the start', (hash) => {
    expect(parseRoute(hash)).toEqual({ screen: 'start' });
  });
});
