// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { EMPTY_DESCRIPTION } from '../../core/assessment/answer';
import { createRevision } from '../../core/assessment/revision';
import { createI18n } from '../../i18n/createI18n';
import { createPreferences } from '../../state/createPreferences';
import { drawInSession } from '../../state/InSession.fixture';
import { openMemorySession } from '../../state/memorySession.fixture';
import { LocalScreen } from './LocalScreen';

afterEach(() => {
  cleanup();
  history.replaceState(null, '', '#');
});

/** The screen over a real session whose disk is an array. */
async function show() {
  const { session, recorded, tellElsewhere } = await openMemorySession();
  const preferences = createPreferences(['en']);
  preferences.setState({ author: 'Zahra' });
  await drawInSession(<LocalScreen />, session, await createI18n('en'), preferences);
  const open = () => {
    const now = session.store.getState().open;
    if (!now) throw new Error('Nothing is open');
    return now;
  };
  return { recorded, open, record: session.record, settle: session.settle, tellElsewhere };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
const select = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });

function addTrees() {
  press('Add an indicator');
  type('Name', 'Trees kept');
  type('What it measures and why', 'Whether promises are kept');
  select('Dimension that it is shown beside', 'Environment');
  type('Numerator', 'Trees planted');
  type('Denominator', 'Trees promised');
  type('Target (100 %)', '80');
  type('Basis of the target', 'Council decision 12');
  press('Save the indicator');
}

const card = () => within(screen.getByRole('region', { name: 'Trees kept' }));

describe('the local indicators', { timeout: 30_000 }, () => {
  it('are added, and their answer is one link away', async () => {
    const { recorded, open, settle } = await show();
    addTrees();
    expect(card().getByText('Not part of the official score')).toBeTruthy();
    expect(card().getByText('Only in English')).toBeTruthy();
    const link = card().getByRole('link', { name: 'Enter the value of \u2068Trees kept\u2069' });
    expect(link.getAttribute('href')).toBe(`#/a/${open().id}/assess/LOCAL-1`);
    await settle();
    expect(recorded.map(({ subject }) => subject)).toEqual(['about', 'local-kpi/LOCAL-1']);
  });

  it('show their score beside the official one, which stays as it was', async () => {
    const { open, record } = await show();
    addTrees();
    const before = open().scorecard;
    act(() =>
      record([
        {
          subject: 'answer/LOCAL-1',
          content: {
            status: 'reported',
            ...EMPTY_DESCRIPTION,
            inputs: { kind: 'parts', numerator: 30, denominator: { from: 'answer', value: 50 } },
          },
        },
      ]),
    );
    expect(card().getByText('60 %')).toBeTruthy();
    expect(card().getByText('Light green')).toBeTruthy();
    expect(card().getByText('75 %')).toBeTruthy();
    expect(card().getByRole('link', { name: /Open the answer to/ })).toBeTruthy();
    expect(open().scorecard).toEqual(before);
  });

  it('are not saved while something is missing, and what is missing is told', async () => {
    const { open } = await show();
    press('Add an indicator');
    type('Name', 'Trees kept');
    expect(screen.queryByRole('alert')).toBeNull();
    press('Save the indicator');
    expect(open().assessment.localKpis).toEqual([]);
    const alerts = screen.getAllByRole('alert').map(({ textContent }) => textContent);
    expect(alerts.some((text) => text.includes('Denominator'))).toBe(true);
  });

  it('can be withdrawn and brought back; a number is not given twice', async () => {
    const { open } = await show();
    addTrees();
    press('Withdraw \u2068Trees kept\u2069');
    expect(open().assessment.localKpis).toEqual([]);
    addTrees();
    expect(open().assessment.localKpis.map(({ id }) => id)).toEqual(['LOCAL-2']);
    press('Undo');
    expect(open().assessment.localKpis.map(({ id }) => id)).toEqual(['LOCAL-1', 'LOCAL-2']);
  });

  it('are changed in the same form', async () => {
    const { open } = await show();
    addTrees();
    press('Edit \u2068Trees kept\u2069');
    type('Target (100 %)', '60');
    press('Save the indicator');
    const [kpi] = open().assessment.localKpis;
    expect(kpi?.id).toBe('LOCAL-1');
    expect(kpi?.targets).toMatchObject({ 'LOCAL-1': { target: 60, basis: { fa: 'Council decision 12' } } });
  });

  it('that two people gave one number can both be kept', async () => {
    const { open, tellElsewhere } = await show();
    addTrees();
    const { id, assessment } = open();
    const [mine] = assessment.localKpis;
    if (!mine) throw new Error('Nothing was added');
    const theirs = { ...mine, name: { en: 'Benches', fa: 'Benches' } };
    const at = '2026-11-21T08:00:00Z';
    const subject = 'local-kpi/LOCAL-1';
    act(() =>
      tellElsewhere([
        createRevision({ assessment: id, subject, content: theirs, parents: [], author: 'Reza', at }),
      ]),
    );
    expect(open().assessment.conflicts.has(subject)).toBe(true);
    press('Keep both: “\u2068Benches\u2069” becomes \u2068LOCAL-2\u2069');
    expect(open().assessment.conflicts.size).toBe(0);
    expect(open().assessment.localKpis.map((kpi) => [kpi.id, kpi.name.en])).toEqual([
      ['LOCAL-1', 'Trees kept'],
      ['LOCAL-2', 'Benches'],
    ]);
  });
});
