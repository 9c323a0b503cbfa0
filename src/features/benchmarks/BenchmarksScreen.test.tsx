// @vitest-environment happy-dom
import { act, cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { EMPTY_DESCRIPTION } from '../../core/assessment/answer';
import { writeBenchmarkSet } from '../../core/exchange/writeBenchmarkSet';
import { createI18n } from '../../i18n/createI18n';
import { createPreferences } from '../../state/createPreferences';
import { drawInSession } from '../../state/InSession.fixture';
import { openMemorySession } from '../../state/memorySession.fixture';
import { BenchmarksScreen } from './BenchmarksScreen';

// The whole catalogue stands on the screen; a busy machine needs its time.
configure({ asyncUtilTimeout: 10_000 });
afterEach(() => {
  cleanup();
  history.replaceState(null, '', '#');
});

/** The screen over a real session whose disk is an array; 57 % of households have fixed broadband. */
async function show() {
  const { session, recorded } = await openMemorySession();
  const content = {
    status: 'reported' as const,
    inputs: { kind: 'value' as const, value: 57 },
    ...EMPTY_DESCRIPTION,
  };
  session.record([{ subject: 'answer/EC-ICT-ICT-2C', content }]);
  await session.settle();
  recorded.length = 0;
  const preferences = createPreferences(['en']);
  preferences.setState({ author: 'Zahra' });
  await drawInSession(<BenchmarksScreen />, session, await createI18n('en'), preferences);
  const pinned = () => session.store.getState().open?.assessment.about.benchmarkSet.version;
  const ours = session.store.getState().open?.benchmarks;
  if (!ours) throw new Error('No set in use');
  return { recorded, pinned, ours };
}
// Looking for what is hidden, too, spares the question for each of some thousand elements whether it is.
const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));
const type = (name: RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name, hidden: true }), { target: { value } });
const choose = (text: string) =>
  fireEvent.change(screen.getByLabelText('Choose a JSON file'), {
    target: { files: [new File([text], 'set.json')] },
  });

/** Broadband's target goes from 60 to 100: 57 % falls from light green to amber. */
function raiseTarget() {
  press(/Copy and edit/);
  type(/Search/, '2C fixed broadband');
  press(/Change.*Fixed Broadband/);
  type(/^Target$/, '100');
}

describe('the benchmarks screen', { timeout: 30_000 }, () => {
  it('asks why before it saves a changed target, then keeps it as a new version that is not in use', async () => {
    const { recorded, pinned } = await show();
    raiseTarget();
    press(/Save as/);
    expect(screen.getAllByText(/A reason is needed/)).toHaveLength(2);
    expect(recorded).toEqual([]);
    type(/Why/, 'A stretch');
    press(/Save as/);
    await waitFor(() => expect(recorded).toHaveLength(1));
    expect(recorded).toMatchObject([
      {
        subject: 'benchmarks/published-targets@2',
        content: {
          targets: { 'EC-ICT-ICT-2C': { target: 100, setBy: { author: 'Zahra', why: 'A stretch' } } },
        },
      },
    ]);
    expect(pinned()).toBe('1');
    const history = within(
      screen.getByRole('region', { hidden: true, name: 'Differences between two versions' }),
    );
    expect(history.getAllByRole('row', { hidden: true })).toHaveLength(2);
    expect(
      history.getByRole('row', { hidden: true, name: /Fixed Broadband.*60.*100.*A stretch/ }),
    ).toBeTruthy();
  });

  it('keeps a draft that is left, and leads back to it', async () => {
    const { recorded } = await show();
    raiseTarget();
    act(() => history.replaceState(null, '', '#'));
    act(() => void dispatchEvent(new HashChangeEvent('hashchange')));
    expect(screen.getByText(/A new version of .* is not finished/)).toBeTruthy();
    press(/^Continue$/);
    type(/Search/, '2C fixed broadband');
    press(/Change.*Fixed Broadband/);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^Target$/, hidden: true }).value).toBe(
      '100',
    );
    expect(recorded).toEqual([]);
  });

  it('shows what a set would change, stores nothing until it is confirmed, and then one revision', async () => {
    const { recorded, pinned } = await show();
    raiseTarget();
    type(/Why/, 'A stretch');
    press(/Save as/);
    await waitFor(() => expect(recorded).toHaveLength(1));
    press(/What would change/);
    expect(
      screen.getByRole('row', { hidden: true, name: /Fixed Broadband.*Light green.*95.%.*Amber.*57.%/ }),
    ).toBeTruthy();
    const groups = within(screen.getByRole('region', { hidden: true, name: 'Groups that change' }));
    expect(groups.getAllByRole('row', { hidden: true })).toHaveLength(5);
    expect(recorded).toHaveLength(1);
    press(/Leave everything/);
    expect(pinned()).toBe('1');
    press(/What would change/);
    press(/Use this set/);
    await waitFor(() => expect(recorded).toHaveLength(2));
    expect(recorded[1]).toMatchObject({ subject: 'about', content: { benchmarkSet: { version: '2' } } });
    expect(pinned()).toBe('2');
  });

  it('tells a limit that does not ascend at its field, at once', async () => {
    await show();
    press(/Copy and edit/);
    type(/Amber below/, '20');
    const field = screen.getByRole('textbox', { name: /Amber below/ });
    const note = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toBe('It has to be above the one before it.');
  });

  it.each<[string, (ours: string) => string, RegExp]>([
    [
      'that cannot be read',
      (ours) => ours.replace('[\n      33', '[\n      70'),
      /\[70,66,95\].*must ascend/,
    ],
    [
      'that is here with other content',
      (ours) => ours.replace('"target": 60', '"target": 61'),
      /never overwritten/,
    ],
    ['that is here already', (ours) => ours, /same content/],
  ])('refuses a file %s', async (_, change, sentence) => {
    const { recorded, ours } = await show();
    choose(change(writeBenchmarkSet(ours)));
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Keep it/ })).toBeNull();
    expect(recorded).toEqual([]);
  });

  it('takes a set in from a file and leaves the scores alone', async () => {
    const { recorded, pinned, ours } = await show();
    choose(writeBenchmarkSet({ ...ours, id: 'mashhad' }));
    fireEvent.click(await screen.findByRole('button', { hidden: true, name: /Keep it/ }));
    await waitFor(() => expect(recorded).toMatchObject([{ subject: 'benchmarks/mashhad@1' }]));
    expect(pinned()).toBe('1');
  });
});
