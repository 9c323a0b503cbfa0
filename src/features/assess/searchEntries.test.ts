import { describe, expect, it } from 'vitest';
import { foldForSearch } from '../../core/foldForSearch';
import { readRealDefinitions } from '../../core/catalogue/readDefinitionFiles.fixture';
import { createSearchIndex, searchEntries } from './searchEntries';

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
});
