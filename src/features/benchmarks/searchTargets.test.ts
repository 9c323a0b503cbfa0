import { describe, expect, it } from 'vitest';
import { readRealDefinitions } from '../../core/catalogue/readDefinitionFiles.fixture';
import { searchTargets } from './searchTargets';

const { catalogue, benchmarkSets } = readRealDefinitions();
const [set] = benchmarkSets;
if (!set) throw new Error('No benchmark set');
const find = (search: string) =>
  searchTargets(catalogue.entries, set, search).map(({ dataPoint }) => String(dataPoint.id));

describe('the search in targets', () => {
  it.each([
    ['the code', 'ICT-2C', 'EC-ICT-ICT-2C'],
    ['the English name', 'fixed BROADBAND', 'EC-ICT-ICT-2C'],
    ['the Persian name without half-space', 'پهن باند ثابت', 'EC-ICT-ICT-2C'],
    ['a label', '4g coverage', 'EC-ICT-ICT-4C.4g'],
    ['the basis, with Persian digits', 'Daegu ۴.۵۹', 'SC-SH-SA-9C'],
  ])('finds by %s', (_, search, id) => {
    expect(find(search)).toContain(id);
    expect(find(search).length).toBeLessThan(12);
  });

  it('shows all for nothing, and nothing for what is nowhere', () => {
    expect(find(' ')).toHaveLength(112);
    expect(find('zeppelin')).toEqual([]);
  });
});
