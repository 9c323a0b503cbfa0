// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Evidence } from '../../core/assessment/evidence';
import { hashBytes } from '../../core/assessment/hashBytes';
import { createI18n } from '../../i18n/createI18n';
import { drawInSession } from '../../state/InSession.fixture';
import { openMemorySession, toDataPointId } from '../../state/memorySession.fixture';
import { EvidenceScreen } from './EvidenceScreen';

afterEach(() => {
  cleanup();
  history.replaceState(null, '', '#');
});

const [WIFI, BROADBAND] = [toDataPointId('EC-ICT-ICT-5C'), toDataPointId('EC-ICT-ICT-2C')];
const hashOf = (text: string) => hashBytes(new TextEncoder().encode(text));

const yearbook: Evidence = {
  ...{ kind: 'file', title: 'yearbook.pdf', dataPoints: [WIFI, BROADBAND], mediaType: '' },
  ...{ sha256: hashOf('yearbook'), sizeBytes: 8 },
};
const photo: Evidence = {
  ...{
    kind: 'file',
    title: 'photo.png',
    dataPoints: [WIFI],
    mediaType: '',
    sha256: hashOf('photo'),
    sizeBytes: 5,
  },
};
const letter: Evidence = {
  kind: 'note',
  title: 'By letter',
  text: 'By letter of the ministry',
  dataPoints: [],
};

async function show(
  pieces: Readonly<Record<string, Evidence>>,
  texts: readonly string[] = ['yearbook', 'photo'],
) {
  const { session, disk } = await openMemorySession();
  for (const text of texts) disk.set(hashOf(text), new Blob([text]));
  session.record(
    Object.entries(pieces).map(([id, content]) => ({ subject: `evidence/${id}` as const, content })),
  );
  await drawInSession(<EvidenceScreen />, session, await createI18n('en'));
  const contentOf = (id: string) => session.store.getState().open?.heads.get(`evidence/${id}`)?.[0]?.content;
  return { session, disk, contentOf };
}

const press = (name: RegExp, place = document.body) =>
  fireEvent.click(within(place).getByRole('button', { name }));
const rows = () => screen.queryAllByRole('row').slice(1);
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } });
const dialog = () => screen.getByRole('dialog');

describe('the register', () => {
  it('shows each piece with what rests on it', async () => {
    await show({ yearbook, photo, letter });
    expect(rows()).toHaveLength(3);
    const row = within(screen.getByRole('row', { name: /yearbook\.pdf/ }));
    expect(row.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      expect.stringContaining('/assess/EC-ICT-ICT-5C'),
      expect.stringContaining('/assess/EC-ICT-ICT-2C'),
    ]);
    expect(row.getByText(/Zahra/)).toBeTruthy();
    expect(within(screen.getByRole('row', { name: /By letter/ })).getByText('Nothing yet')).toBeTruthy();
  });

  it('is filtered through the URL', async () => {
    await show({ yearbook, photo, letter });
    choose('Show', 'unused');
    expect(rows()).toHaveLength(1);
    expect(location.hash).toContain('show=unused');
    press(/Show everything/);
    expect(rows()).toHaveLength(3);
  });

  it('says which files are not on this device', async () => {
    await show({ yearbook, photo }, ['yearbook']);
    expect(
      within(screen.getByRole('row', { name: /photo\.png/ })).getByText(/not on this device/),
    ).toBeTruthy();
    expect(screen.getAllByText(/^The file is not on this device/)).toHaveLength(1);
  });
});

describe('removing', () => {
  it('warns who rests on it, goes to the bin, and can be brought back', async () => {
    const { contentOf } = await show({ yearbook });
    press(/^Remove/);
    expect(within(dialog()).getByText(/data points rest on it/)).toBeTruthy();
    expect(within(dialog()).getAllByRole('link')).toHaveLength(2);
    expect(contentOf('yearbook')).toEqual(yearbook);
    press(/Move to the bin/, dialog());
    expect(contentOf('yearbook')).toEqual({ ...yearbook, inBin: true });
    expect(rows()).toHaveLength(0);
    press(/^Undo/);
    expect(contentOf('yearbook')).toEqual(yearbook);
    expect(rows()).toHaveLength(1);
  });

  it('is not done when it is thought better of', async () => {
    const { contentOf } = await show({ yearbook });
    press(/^Remove/);
    press(/Keep it/, dialog());
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(contentOf('yearbook')).toEqual(yearbook);
  });
});

describe('the bin', () => {
  it('puts a piece back with what it supported', async () => {
    const { contentOf } = await show({ yearbook: { ...yearbook, inBin: true } });
    expect(rows()).toHaveLength(0);
    choose('Show', 'bin');
    press(/^Put .*yearbook/);
    expect(contentOf('yearbook')).toEqual(yearbook);
  });

  it('frees the bytes for good after a question, and keeps the record', async () => {
    const { contentOf, disk } = await show({ photo: { ...photo, inBin: true } });
    choose('Show', 'bin');
    press(/^Delete the file/);
    expect(disk.size).toBe(2);
    await act(async () => {
      press(/Delete for good/, dialog());
      await Promise.resolve();
    });
    expect([...disk.keys()]).toEqual([hashOf('yearbook')]);
    expect(contentOf('photo')).toEqual({ ...photo, inBin: true });
    expect(await screen.findByText(/its record stays/i)).toBeTruthy();
    expect(await screen.findByText(/deleted from this device, or was never here/)).toBeTruthy();
  });
});

describe('editing', () => {
  it('changes title, kind, date in either calendar, and what it supports', async () => {
    const { contentOf } = await show({ photo });
    press(/^Edit/);
    const field = (name: RegExp) => within(dialog()).getByRole('textbox', { name });
    fireEvent.change(field(/^Title/), { target: { value: 'Bus stop' } });
    fireEvent.change(field(/^Date/), { target: { value: '۱۴۰۴/۵/۱۲' } });
    fireEvent.change(within(dialog()).getByRole('combobox'), { target: { value: 'photo' } });
    fireEvent.change(field(/^Find a data point/), { target: { value: 'ict-2c' } });
    fireEvent.click(within(dialog()).getByRole('checkbox', { name: /Fixed Broadband/ }));
    press(/^Save/, dialog());
    expect(contentOf('photo')).toEqual({
      ...photo,
      ...{ title: 'Bus stop', date: '2025-08-03', documentKind: 'photo', dataPoints: [WIFI, BROADBAND] },
    });
  });

  it.each([
    ['a date that is none', /^Date/, 'last year', /is not a date/],
    ['no title', /^Title/, ' ', /give it a title/],
  ])('refuses %s', async (_, name, typed, message) => {
    const { contentOf } = await show({ photo });
    press(/^Edit/);
    fireEvent.change(within(dialog()).getByRole('textbox', { name }), { target: { value: typed } });
    fireEvent.submit(within(dialog()).getByRole('textbox', { name }));
    expect(within(dialog()).getByText(message)).toBeTruthy();
    expect(contentOf('photo')).toEqual(photo);
  });

  it('records nothing when nothing was changed', async () => {
    const { session } = await show({ photo });
    const before = session.store.getState().revisions.length;
    press(/^Edit/);
    press(/^Save/, dialog());
    expect(session.store.getState().revisions).toHaveLength(before);
  });
});

describe('the check of all files', () => {
  it('names the damaged and the missing with what rests on them', async () => {
    const { disk } = await show({ yearbook, photo }, ['yearbook']);
    disk.set(hashOf('yearbook'), new Blob(['yearb00k']));
    press(/^Check now/);
    expect((await screen.findAllByRole('alert')).map((each) => each.textContent)).toEqual([
      expect.stringMatching(/^Damaged.*yearbook\.pdf.*WIFI.*Broadband/),
      expect.stringMatching(/^Missing.*photo\.png/),
    ]);
  });
});
