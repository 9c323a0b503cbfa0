// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { reported } from '../../core/assessment/randomHistory.fixture';
import { createRevision, type Revision } from '../../core/assessment/revision';
import { createI18n } from '../../i18n/createI18n';
import { readWords } from '../../i18n/readWords.fixture';
import { drawInSession } from '../../state/InSession.fixture';
import { openMemorySession, toDataPointId } from '../../state/memorySession.fixture';
import { SealsScreen } from './SealsScreen';

afterEach(cleanup);

const BROADBAND = `answer/${toDataPointId('EC-ICT-ICT-2C')}` as const;

async function show() {
  location.hash = '#/a/assessment-1/seals';
  const memory = await openMemorySession();
  const { session } = memory;
  await drawInSession(<SealsScreen />, session, await createI18n('en'));
  const record = (value: number) =>
    act(() => session.record([{ subject: BROADBAND, content: reported(value) }]));
  /** What somebody else wrote on another device, on the same revisions. */
  const hear = (value: number, parents: readonly Revision[]) => {
    const open = session.store.getState().open;
    if (!open) throw new Error('Nothing is open');
    const theirs = createRevision({
      ...{ assessment: open.id, subject: BROADBAND, content: reported(value), author: 'Ali' },
      at: '2026-11-22T09:00:00.000Z',
      parents: parents.map(({ id }) => id),
    });
    act(() => memory.tellElsewhere([theirs]));
  };
  const heads = () => session.store.getState().open?.heads.get(BROADBAND) ?? [];
  return { ...memory, record, hear, heads };
}
const openDialog = () => {
  fireEvent.click(screen.getByRole('button', { name: 'Seal the present state' }));
  return screen.getByRole('dialog');
};
const submit = (dialog: HTMLElement) =>
  within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Seal' });
function seal(title: string, status: 'Draft' | 'Final') {
  const dialog = openDialog();
  fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: title } });
  fireEvent.click(within(dialog).getByRole('radio', { name: status }));
  fireEvent.click(submit(dialog));
}

describe('the screen of seals', () => {
  it('seals what is still being typed', async () => {
    const { session } = await show();
    act(() => session.edit({ subject: BROADBAND, content: reported(50) }));
    seal('Spring', 'Final');
    expect(readWords(screen.getAllByRole('status')[0] as HTMLElement)).toMatch(
      /The present state is sealed: “Spring” \(final/,
    );
    expect(readWords(screen.getByRole('row', { name: /Spring/ }))).toMatch(
      /Final.*Zahra.*1 of 112 scored.*Intact/,
    );
    await session.settle();
  });

  it('wants a name', async () => {
    const { session } = await show();
    const dialog = openDialog();
    fireEvent.click(submit(dialog));
    expect(within(dialog).getByRole('alert').textContent).toContain('name');
    expect(session.store.getState().open?.assessment.seals.size).toBe(0);
  });

  it('makes a draft and nothing final while two people contradict each other', async () => {
    const { session, record, hear } = await show();
    record(50);
    hear(57, []);
    const dialog = openDialog();
    expect(readWords(dialog)).toContain('In 1 place two people have written different things.');
    expect(submit(dialog).disabled).toBe(false);
    fireEvent.click(within(dialog).getByRole('radio', { name: 'Final' }));
    expect(submit(dialog).disabled).toBe(true);
    await session.settle();
  });

  it('says who changed what since', async () => {
    const { session, record, hear, heads } = await show();
    record(10);
    seal('Spring', 'Final');
    hear(57, heads());
    const turned = screen.getByRole('table', { name: 'Data points that turned' });
    expect(readWords(within(turned).getByRole('row', { name: /Broadband/ }))).toMatch(
      /10.%.*Red.*57.%.*Light green/,
    );
    const said = screen.getByRole('table', { name: 'Everything that has changed' });
    expect(readWords(within(said).getByRole('row', { name: /Broadband/ }))).toMatch(/10 → 57.*Ali/);
    await session.settle();
  });

  it('tells of a record that the disk has lost', async () => {
    const { session, record, recorded } = await show();
    record(10);
    record(20);
    seal('Spring', 'Final');
    await act(() => session.settle());
    const first = recorded.findIndex(({ subject, content }) => subject === BROADBAND && content !== null);
    recorded.splice(first, 1);
    fireEvent.click(screen.getByRole('button', { name: 'Check now' }));
    expect(readWords(await screen.findByText(/record missing/))).toBe('Spring: 1 record missing');
  });
});
