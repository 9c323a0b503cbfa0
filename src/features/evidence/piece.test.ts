import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../core/assessment/evidence';
import { dataPointIdSchema } from '../../core/catalogue/kpi';
import { findPieces, type Piece } from './piece';

const dataPoints = [dataPointIdSchema.parse('EC-ICT-ICT-1C')];

const piece = (id: string, at: string, content: Evidence, isMissing = false): Piece => ({
  ...{ id, at, content, isMissing, author: 'Sara' },
});
const fileOf = (title: string, sizeBytes: number, change: Partial<Evidence> = {}): Evidence =>
  ({
    ...{ kind: 'file', title, sizeBytes, dataPoints, mediaType: '', sha256: 'a'.repeat(64) },
    ...change,
  }) as Evidence;

const pieces = [
  piece(
    'yearbook',
    '2026-01-01',
    fileOf('سالنامه آماری.pdf', 500, { documentKind: 'statistics', date: '2024-03-20' }),
  ),
  piece('photo', '2026-01-03', fileOf('bus.png', 900, { documentKind: 'photo', dataPoints: [] })),
  piece('gone', '2026-01-02', fileOf('letter.pdf', 10, { documentKind: 'letter', date: '2025-01-01' }), true),
  piece('link', '2026-01-05', {
    kind: 'link',
    title: 'Open data',
    url: 'https://example.org/bus',
    dataPoints,
  }),
  piece('old', '2026-01-04', fileOf('draft.pdf', 700, { inBin: true }), true),
];
const find = (filter: Parameters<typeof findPieces>[1]) => findPieces(pieces, filter).map(({ id }) => id);

describe('the register', () => {
  it.each([
    ['everything outside the bin, newest first', {}, ['link', 'photo', 'gone', 'yearbook']],
    ['what supports something', { show: 'used' }, ['link', 'gone', 'yearbook']],
    ['what supports nothing yet', { show: 'unused' }, ['photo']],
    ['files that are not here', { show: 'missing' }, ['gone']],
    ['the bin', { show: 'bin' }, ['old']],
    ['one kind of document', { kind: 'letter' }, ['gone']],
    ['what has no kind', { kind: 'unknown' }, ['link']],
    ['oldest first', { sort: 'oldest' }, ['yearbook', 'gone', 'photo', 'link']],
    ['by size', { sort: 'size' }, ['photo', 'yearbook', 'gone', 'link']],
    ['by title', { sort: 'title' }, ['photo', 'gone', 'link', 'yearbook']],
  ] as const)('shows %s', (_, filter, ids) => {
    expect(find(filter)).toEqual(ids);
  });

  it('orders by the date of the document, those without one last', () => {
    expect(find({ sort: 'date' }).slice(0, 2)).toEqual(['gone', 'yearbook']);
  });

  it.each([
    ['Arabic letters and no space', 'سالنامه‌آماري', ['yearbook']],
    ['upper case', 'BUS', ['link', 'photo']],
    ['two words', 'data open', ['link']],
    ['nothing that is there', 'tram', []],
  ])('finds by %s', (_, search, ids) => {
    expect(find({ search })).toEqual(ids);
  });
});
