import { expect, it } from 'vitest';
import { nextLocalKpiId } from './nextLocalKpiId';
import type { Subject } from './revision';

it.each<[string, Subject[], string]>([
  ['nothing', ['about', 'profile', 'answer/EC-ICT-ICT-1C'], 'LOCAL-1'],
  ['one', ['local-kpi/LOCAL-1'], 'LOCAL-2'],
  ['a gap', ['local-kpi/LOCAL-3', 'local-kpi/LOCAL-1'], 'LOCAL-4'],
  ['ten and nine', ['local-kpi/LOCAL-10', 'local-kpi/LOCAL-9'], 'LOCAL-11'],
  ['an answer to a KPI that is not here', ['answer/LOCAL-7', 'local-kpi/LOCAL-2'], 'LOCAL-8'],
])('after %s', (_, subjects, id) => {
  expect(nextLocalKpiId(subjects)).toBe(id);
});
