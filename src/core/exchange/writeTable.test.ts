import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTableWriter, writeTable, type Column } from './writeTable';

interface Row {
  city: { name: string };
  status: string;
  value: number | null;
}

const cityOf = ({ city }: Row) => city;
const statusOf = ({ status }: Row) => status;
const COLUMNS: readonly Column<Row>[] = [
  { name: 'city', kind: 'text', of: cityOf, get: ({ city }) => city.name },
  { name: 'length', kind: 'number', of: cityOf, get: ({ city }) => city.name.length },
  { name: 'value', kind: 'number', get: ({ value }) => value },
  { name: 'status', kind: 'word', of: statusOf, get: ({ status }) => status },
];
const PLAIN = COLUMNS.map(({ of: _, ...column }) => column);

describe('writeTable', () => {
  it('writes a header, quotes where needed, and an empty cell for no number', () => {
    const rows = [
      { city: { name: 'A, "B"' }, status: 'reported', value: -0.5 },
      { city: { name: ' C' }, status: 'none', value: null },
      { city: { name: '#D' }, status: 'none', value: null },
    ];
    expect(writeTable(COLUMNS, rows, 'machine')).toBe(
      'city,length,value,status\r\n"A, ""B""",6,-0.5,reported\r\n" C",2,,none\r\n"#D",2,,none\r\n',
    );
    expect(writeTable(COLUMNS, [], 'machine')).toBe('city,length,value,status\r\n');
  });

  const cities = Array.from({ length: 1500 }, (_, index) => ({ name: `City ${index}` }));
  const rowsOf = fc.array(
    fc.record({
      city: fc.constantFrom(...cities),
      status: fc.constantFrom('reported', 'a,b', ''),
      value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    }),
    { maxLength: 40 },
  );

  it('writes the same in parts, with cells that are kept, and without', () => {
    const all = cities.map((city) => ({ city, status: 'reported', value: 1 }));
    const { header, writeRows } = createTableWriter(COLUMNS, 'excel');
    const write = (...parts: Row[][]) => header + parts.map(writeRows).join('');
    expect(write(all)).toBe(writeTable(PLAIN, all, 'excel'));
    fc.assert(
      fc.property(rowsOf, rowsOf, (first, second) => {
        const rows = [...first, ...second];
        expect(write(first, second)).toBe(writeTable(PLAIN, rows, 'excel'));
      }),
    );
  });

  it('encodes every text', () => {
    const get = (city: string) => city;
    const columns = [
      { name: 'شهر', kind: 'text', get },
      { name: 'word', kind: 'word', get },
    ] as const;
    const { header, writeRows } = createTableWriter(columns, 'excel', encodeURI);
    const table = header + writeRows(['یزد', '=a,b']);
    expect(decodeURI(table)).toBe(writeTable(columns, ['یزد', '=a,b'], 'excel'));
    expect(table).toMatch(/^[\0-\x7f]+$/);
  });
});
