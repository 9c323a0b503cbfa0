import { describe, expect, it } from 'vitest';
import { foldForSearch } from '../foldForSearch';
import { readRealDefinitions } from './readDefinitionFiles.fixture';
import { createLocalKpi } from './localKpi.fixture';
import { createLocalSearchIndex, createSearchIndex, searchEntries } from './searchEntries';

const index = createSearchIndex(readRealDefinitions().catalogue);
const find = (search: string) => searchEntries(index, search).map(({ dataPoint }) => dataPoint.id);

describe('search', () => {
  it.each([
    ['half-space', 'پهن‌باند ثابت'],
    ['space', 'پهن باند ثابت'],
    ['nothing', 'پهنباند ثابت'],
    ['the code', 'EC: ICT: ICT: 2C'],
    ['a part of the code', 'ict-2c'],
    ['Persian digits', 'ICT ۲C'],
    ['English', 'fixed BROADBAND subscr'],
  ])('finds Fixed Broadband by %s', (_, search) => {
    expect(find(search)).toContain('EC-ICT-ICT-2C');
  });

  it('folds Arabic letters', () => {
    expect(foldForSearch('كيفيت أب')).toBe(foldForSearch('کیفیت اب'));
    expect(find('كيفيت هوا')).toContain('EN-EN-AQ-1C.pm10');
  });

  it('finds data points by their label and shows everything for nothing', () => {
    expect(find('4G')).toContain('EC-ICT-ICT-4C.4g');
    expect(find('')).toHaveLength(112);
    expect(find('xyzzy')).toEqual([]);
  });

  it.each([
    ['their number', 'local-2', ['LOCAL-2']],
    ['their name', 'درختان', ['LOCAL-2', 'LOCAL-10']],
    ['their parts', 'trees promised', ['LOCAL-2', 'LOCAL-10']],
    ['nothing that is only ITU’s', 'broadband', []],
  ])('finds the own indicators of the city by %s', (_, search, ids) => {
    const local = createLocalSearchIndex([
      createLocalKpi({ id: 'LOCAL-10' }),
      createLocalKpi({ id: 'LOCAL-2' }),
    ]);
    expect(searchEntries(local, search).map(({ dataPoint }) => dataPoint.id)).toEqual(ids);
  });
});
