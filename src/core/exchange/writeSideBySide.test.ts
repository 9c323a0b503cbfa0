import { expect, it } from 'vitest';
import { openPublished } from '../assessment/openPublished';
import { createEmptyAssessment } from '../assessment/readAssessment';
import { readPublished } from '../catalogue/readDefinitionFiles.fixture';
import { compareCities } from '../scoring/comparison/compareCities';
import { listGroupsSideBySide } from '../scoring/comparison/listGroupsSideBySide';
import { listSideBySide } from '../scoring/comparison/listSideBySide';
import { catalogue, createAssessment, reported, score, valueOf } from './exampleAssessment.fixture';
import { readRecords } from './readRecords';
import { writeGroupsSideBySide, writeSideBySide } from './writeSideBySide';

const ours = score(
  createAssessment({ 'EC-P-EM-1C': reported(valueOf(12)), 'EC-ICT-ICT-2C': reported(valueOf(60)) }),
);
const valencia = readPublished('valencia-2020');
const content = openPublished(valencia, ours.benchmarks);
const theirs = score({ ...createEmptyAssessment(content.about), ...content });
const printed = new Map(valencia.results.map((result) => [result.dataPoint, result]));

/** Rows as records of column name → cell. */
function parse(text: string) {
  const [header, ...rows] = [...readRecords(text, ',')].map(({ cells }) => [...cells]);
  return rows.map((cells) => Object.fromEntries((header ?? []).map((name, index) => [name, cells[index]])));
}

it('puts values, bands and what was printed side by side', () => {
  const rows = listSideBySide(ours, [theirs], catalogue, { show: 'common' });
  const city = { name: '=Valencia, 2020', printed };
  const { text, columns } = writeSideBySide({ name: 'Mashhad 1404' }, [city], rows, 'excel');
  const [unemployment] = parse(text.slice(1)).filter((row) => row['data_point'] === 'EC-P-EM-1C');
  // Valencia: "13.00 %" on p. 21; from 12.5 to 5 % both 12 and 13 % are red.
  expect(unemployment).toMatchObject({
    kpi_name_en: 'Unemployment Rate',
    'value: Mashhad 1404': '12',
    'band: Mashhad 1404': '1',
    'value: =Valencia, 2020': '13',
    'percent_of_target: =Valencia, 2020': '0',
    'band: =Valencia, 2020': '1',
    'as_printed: =Valencia, 2020': '13.00 %',
    'document: =Valencia, 2020': '2020-U4SSC-Factsheet-Valencia-Spain',
    'page: =Valencia, 2020': '21',
  });
  expect(Object.keys(unemployment ?? {})).toHaveLength(columns);
  // No head of a column begins like a formula.
  expect(Object.keys(unemployment ?? {}).every((name) => /^[a-z]/.test(name))).toBe(true);
});

it('puts group scores side by side, with those on common ground', () => {
  const comparison = compareCities(ours, theirs, catalogue);
  const rows = listGroupsSideBySide(ours, [comparison]);
  const { text, columns } = writeGroupsSideBySide('Mashhad', ['Valencia'], rows, 'machine');
  const [city] = parse(text);
  expect(city).toMatchObject({
    level: 'city',
    data_points: '112',
    'scored: Mashhad': '2',
    'percent: Mashhad': '62.5',
    'scored: Valencia': String(comparison.theirs.scored),
    'common_scored: Valencia': String(comparison.scoredByBoth),
  });
  expect(Object.keys(city ?? {})).toHaveLength(columns);
});
