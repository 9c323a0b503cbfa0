// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Table, type TableColumns } from './Table';

afterEach(cleanup);

interface City {
  name: string;
  people: number | null;
}
const YAZD: City = { name: 'Yazd', people: 5 };
const KERMAN: City = { name: 'Kerman', people: null };

const columns: TableColumns<City> = [
  { name: 'City', cell: ({ name }) => name },
  { name: 'bar', kind: 'drawing', cell: () => <i /> },
  {
    name: 'People',
    numeric: true,
    span: ({ people }) => (people === null ? 2 : 1),
    cell: ({ people }) => people ?? 'nobody counted',
  },
  { name: 'Twice', numeric: true, cell: ({ people }) => people !== null && 2 * people },
  { name: 'Remove', kind: 'action', cell: () => <button type="button">x</button> },
];
const keyOf = ({ name }: City) => name;

describe('the table', () => {
  it('names its rows and columns, and leaves drawings to the eyes', () => {
    render(<Table caption="Cities" columns={columns} rows={[YAZD]} keyOf={keyOf} />);
    const table = within(screen.getByRole('table', { name: 'Cities' }));
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'City',
      'People',
      'Twice',
      'Remove',
    ]);
    expect(table.getByRole('columnheader', { name: 'Remove' })).toBeTruthy();
    expect(table.getByRole('rowheader', { name: 'Yazd' })).toBeTruthy();
    expect(table.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['5', '10', 'x']);
  });

  it('lets a cell take the columns behind it, without the word of its own column', () => {
    render(<Table caption="Cities" columns={columns} rows={[KERMAN]} keyOf={keyOf} />);
    const [cell, action] = screen.getAllByRole('cell');
    expect(cell?.textContent).toBe('nobody counted');
    expect(cell?.getAttribute('colspan')).toBe('2');
    expect(cell?.dataset.label).toBeUndefined();
    expect(action?.textContent).toBe('x');
  });

  it('groups rows under their titles, and leaves out what has none', () => {
    const rows = [
      { key: 'a', title: 'Counted', rows: [YAZD] },
      { key: 'b', title: 'Lost', rows: [] },
      { key: 'c', title: 'Not counted', rows: [KERMAN] },
    ];
    render(<Table caption="Cities" captionHidden columns={columns} rows={rows} keyOf={keyOf} />);
    expect(screen.getByRole('table', { name: 'Cities' }).querySelector('caption')).toBeNull();
    expect(screen.getAllByRole('rowgroup')).toHaveLength(3);
    expect(screen.getByText('Not counted').getAttribute('scope')).toBe('rowgroup');
    expect(screen.queryByText('Lost')).toBeNull();
  });

  it('marks a cell without content, which a narrow screen leaves out', () => {
    const plain: TableColumns<City> = [columns[0], { name: 'People', cell: ({ people }) => people }];
    render(<Table caption="Cities" columns={plain} rows={[YAZD, KERMAN]} keyOf={keyOf} />);
    const marks = screen.getAllByRole('cell').map(({ dataset }) => [dataset.label, 'empty' in dataset]);
    expect(marks).toEqual([
      ['People', false],
      ['People', true],
    ]);
  });
});
