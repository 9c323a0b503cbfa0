// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Evidence } from '../../core/assessment/evidence';
import { getEntry } from '../../core/catalogue/catalogue';
import { readRealDefinitions } from '../../core/catalogue/readDefinitionFiles.fixture';
import { createI18n } from '../../i18n/createI18n';
import { drawInSession } from '../../state/InSession.fixture';
import { openMemorySession, toDataPointId } from '../../state/memorySession.fixture';
import { EvidenceSection } from './EvidenceSection';

afterEach(cleanup);

const [WIFI, BROADBAND] = [toDataPointId('EC-ICT-ICT-5C'), toDataPointId('EC-ICT-ICT-2C')];
const { dataPoint } = getEntry(readRealDefinitions().catalogue, WIFI);
const noteFor = (...dataPoints: Evidence['dataPoints']): Evidence => ({
  ...{ kind: 'note', title: 'By letter', text: 'By letter', dataPoints },
});

async function show(content?: Evidence) {
  const { session } = await openMemorySession();
  if (content) session.record([{ subject: 'evidence/1', content }]);
  await drawInSession(<EvidenceSection dataPoint={dataPoint} />, session, await createI18n('en'));
  const pieces = () => session.store.getState().open?.assessment.evidence ?? [];
  const head = () => session.store.getState().open?.heads.get('evidence/1')?.[0]?.content;
  return { head, pieces };
}

const press = (name: RegExp, place = document.body) =>
  fireEvent.click(within(place).getByRole('button', { name }));

/** What happy-dom has no event for: a paste or drop with its data. */
function give(type: string, data: object, target: Element = document.body) {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.assign(event, data);
  act(() => void target.dispatchEvent(event));
  return event;
}

describe('removing at a data point', () => {
  it('goes to the bin at once where nobody else rests on it, and can be brought back', async () => {
    const { head } = await show(noteFor(WIFI));
    press(/^Remove/);
    expect(head()).toEqual({ ...noteFor(WIFI), inBin: true });
    press(/^Undo/);
    expect(head()).toEqual(noteFor(WIFI));
  });

  it.each([
    [/Only from this data point/, noteFor(BROADBAND)],
    [/Move to the bin/, { ...noteFor(WIFI, BROADBAND), inBin: true }],
    [/Keep it/, noteFor(WIFI, BROADBAND)],
  ])('asks where others rest on it, and does what is answered: %s', async (answer, expected) => {
    const { head } = await show(noteFor(WIFI, BROADBAND));
    press(/^Remove/);
    expect(within(screen.getByRole('dialog')).getByText(/Fixed Broadband/)).toBeTruthy();
    expect(head()).toEqual(noteFor(WIFI, BROADBAND));
    press(answer, screen.getByRole('dialog'));
    expect(head()).toEqual(expected);
  });
});

describe('pasting and dropping', () => {
  const address = { clipboardData: { files: [], getData: () => ' https://example.org/a ' } };

  it('makes a link of an address that is pasted within the evidence', async () => {
    const { pieces } = await show();
    give('paste', address, screen.getByRole('button', { name: 'Add a link' }));
    expect(pieces()[0]?.content).toMatchObject({
      kind: 'link',
      url: 'https://example.org/a',
      dataPoints: [WIFI],
    });
  });

  it('leaves what is pasted into a text field, or elsewhere, alone', async () => {
    const { pieces } = await show();
    expect(give('paste', address).defaultPrevented).toBe(false);
    press(/Add a note/);
    expect(give('paste', address, screen.getByRole('textbox')).defaultPrevented).toBe(false);
    expect(pieces()).toEqual([]);
  });

  it.each(['paste', 'drop'])('attaches files by %s anywhere on the page', async (type) => {
    const { pieces } = await show();
    const files = [new File(['minutes'], 'minutes.txt')];
    give(type, { clipboardData: { files, getData: () => '' }, dataTransfer: { files, types: ['Files'] } });
    expect(await screen.findByText(/file was attached/)).toBeTruthy();
    expect(pieces()[0]?.content).toMatchObject({ title: 'minutes.txt', dataPoints: [WIFI] });
  });

  it('says where the files go while they are held over the page', async () => {
    await show();
    give('dragover', { dataTransfer: { files: [], types: ['Files'] } });
    expect(screen.getByText(/They are attached to:.*WIFI/)).toBeTruthy();
    give('dragleave', { relatedTarget: null });
    expect(screen.queryByText(/They are attached to/)).toBeNull();
  });
});
