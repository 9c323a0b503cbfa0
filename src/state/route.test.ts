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
    { screen: 'dashboard', assessment },
    { screen: 'results', assessment, show: 'red' },
    { screen: 'improve', assessment, dimension: 'economy', band: '2' },
    { screen: 'compare', assessment, with: 'none' },
    { screen: 'compare', assessment, with: assessment, sets: 'own', year: 1410 },
    { screen: 'benchmarks', assessment, use: 'مشهد@۲ & 3', search: 'air?' },
    { screen: 'reports', assessment },
  ])('%j is read back from its link', (route) => {
    expect(parseRoute(hrefOf(route))).toEqual(route);
  });

  it.each([
    ['is no such name', 'results?show=purple'],
    ['is no number', 'compare?year=next'],
    ['is no assessment', 'compare?with=1'],
    ['belongs to another screen', 'improve?show=red'],
    ['is empty', 'improve?dimension='],
    ['is unknown', 'profile?colour=blue'],
  ])('a parameter that %s counts as not given', (_, rest) => {
    const [screen] = rest.split('?');
    expect(parseRoute(`#/a/${assessment}/${rest}`)).toEqual({ screen, assessment });
  });

  it('a parameter that is undefined is left out, and the order of parameters is always the same', () => {
    const route: Route = { screen: 'improve', assessment, band: '1', dimension: 'economy' };
    expect(hrefOf(route)).toBe(`#/a/${assessment}/improve?dimension=economy&band=1`);
    expect(hrefOf({ ...route, dimension: undefined })).toBe(`#/a/${assessment}/improve?band=1`);
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
