// @vitest-environment happy-dom
import { act, cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_DESCRIPTION, type Answer } from '../../core/assessment/answer';
import { createRevision, type RevisionId } from '../../core/assessment/revision';
import { createI18n } from '../../i18n/createI18n';
import type { Session } from '../../state/createSession';
import { drawInSession } from '../../state/InSession.fixture';
import { openMemorySession } from '../../state/memorySession.fixture';
import { HistoryScreen } from './HistoryScreen';

configure({ asyncUtilTimeout: 10_000 });
beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

const SUBJECT = 'answer/EC-ICT-ICT-2C';
const reported = (value: number): Answer => ({
  status: 'reported',
  inputs: { kind: 'value', value },
  ...EMPTY_DESCRIPTION,
});
const broadband = (value: number) => ({ subject: SUBJECT as typeof SUBJECT, content: reported(value) });
const access = { subject: 'answer/EC-ICT-ICT-1C' as const, content: reported(70) };

async function show(begin: (session: Session) => void | Promise<void>) {
  const { session } = await openMemorySession();
  await begin(session);
  await drawInSession(<HistoryScreen />, session, await createI18n('en'));
  const open = () => {
    const now = session.store.getState().open;
    if (!now) throw new Error('Nothing is open');
    return now;
  };
  return { session, open };
}

/** What Ali has written elsewhere on the same data point, on what he had in front of him. */
async function hear(session: Session, value: number, parents: RevisionId[]) {
  const { open } = session.store.getState();
  if (!open) throw new Error('Nothing is open');
  const at = '2026-11-20T10:00:00.000Z';
  await session.receive([
    createRevision({ assessment: open.id, ...broadband(value), parents, author: 'Ali', at }),
  ]);
}

const region = (name: string) => within(screen.getByRole('region', { name }));
const steps = () =>
  region('Timeline')
    .getAllByRole('listitem')
    .filter((item) => item.querySelector('time'));
const plain = (element: Element | undefined) => element?.textContent.replace(/[\u2066-\u2069]/g, '') ?? '';
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (field: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: field }), { target: { value } });

describe('the timeline', { timeout: 30_000 }, () => {
  it('tells when, who, what, from what to what and why, newest first', async () => {
    await show((session) => {
      session.record([broadband(50)]);
      session.record([broadband(57)], { remark: 'Typing mistake' });
      session.undo();
    });
    const [undone, corrected, first, begun] = steps();
    expect(plain(undone)).toMatch(/22 Nov 2026.*Zahra.*Undone.*Answer: Fixed Broadband.*Result57 → 50/);
    expect(plain(corrected)).toMatch(/Result50 → 57.*Why: Typing mistake/);
    expect(plain(first)).toMatch(/StatusReported.*Result50/);
    expect(plain(begun)).toMatch(/Assessment.*CityMashhad/);
    expect(region('Timeline').getByRole('status').textContent).toMatch(/4.* entries/);
  });

  it('is narrowed by person, kind, day and data point, in the URL', async () => {
    const { session } = await show((begun) => {
      begun.record([broadband(50)]);
      begun.record([access]);
    });
    await act(() => hear(session, 60, []));
    expect(steps()).toHaveLength(4);
    choose('By whom', 'Ali');
    expect(steps()).toHaveLength(1);
    expect(location.hash).toContain('person=Ali');
    press('Show everything');
    choose('What', 'answer');
    expect(steps()).toHaveLength(3);
    choose('Day', '2026-11-20');
    expect(steps()).toHaveLength(1);
    press('Show everything');
    fireEvent.change(screen.getByRole('textbox', { name: 'Data point (name or code)' }), {
      target: { value: 'household internet' },
    });
    await waitFor(() => expect(steps()).toHaveLength(1));
    expect(plain(steps()[0])).toContain('Household Internet Access');
  });

  it('shows the history of one data point alone under its link', async () => {
    const { open } = await show((session) => {
      session.record([broadband(50)]);
      session.record([access]);
    });
    act(() => {
      location.hash = `#/a/${open().id}/history?search=EC-ICT-ICT-2C`;
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(steps().map(plain)).toEqual([expect.stringContaining('Fixed Broadband')]);
  });

  it('draws a hundred entries at once and more when asked', async () => {
    await show((session) => {
      for (let value = 1; value <= 130; value += 1) session.record([broadband(value)]);
    });
    expect(steps()).toHaveLength(100);
    press('Show older entries');
    expect(steps()).toHaveLength(131);
    expect(screen.queryByRole('button', { name: 'Show older entries' })).toBeNull();
  });
});

describe('an earlier state', { timeout: 30_000 }, () => {
  it('is restored as a new entry after a look at what would change', async () => {
    const { open } = await show((session) => {
      session.record([broadband(50)]);
      session.record([broadband(57)]);
    });
    press(/^Restore this state.*Fixed Broadband/);
    const dialog = within(screen.getByRole('dialog', { name: 'Restore an earlier state?' }));
    expect(plain(dialog.getByText('Result').parentElement ?? undefined)).toBe('Result57 → 50');
    fireEvent.change(dialog.getByRole('textbox', { name: 'Why? (optional)' }), {
      target: { value: 'The list was right' },
    });
    fireEvent.click(dialog.getByRole('button', { name: 'Restore' }));
    expect(open().heads.get(SUBJECT)).toMatchObject([
      { content: reported(50), remark: 'The list was right', step: { kind: 'restore' } },
    ]);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(plain(steps()[0])).toMatch(/Restored.*Result57 → 50.*Why: The list was right/);
  });

  it('stays where it is when one thinks better of it', async () => {
    const { open } = await show((session) => {
      session.record([broadband(50)]);
      session.record([broadband(57)]);
    });
    press(/^Restore this state.*Fixed Broadband/);
    press('Cancel');
    expect(open().heads.get(SUBJECT)).toMatchObject([{ content: reported(57) }]);
  });
});

describe('conflicts', { timeout: 30_000 }, () => {
  async function showConflict() {
    const shown = await show(async (session) => {
      session.record([broadband(50)]);
      const parents =
        session.store
          .getState()
          .open?.heads.get(SUBJECT)
          ?.map(({ id }) => id) ?? [];
      session.record([broadband(57)]);
      await hear(session, 60, parents);
    });
    return { ...shown, conflicts: region('Conflicts') };
  }

  it('stand side by side with how they came about', async () => {
    const { conflicts } = await showConflict();
    const [head, row] = conflicts.getAllByRole('row').map(plain);
    expect(head).toMatch(/FieldZahra, 22 Nov 2026.*Ali, 20 Nov 2026/);
    expect(row).toBe('Result5760');
    expect(conflicts.getByRole('link', { name: 'Write a third answer' }).getAttribute('href')).toContain(
      '/assess/EC-ICT-ICT-2C',
    );
  });

  it('are settled by choosing one, with all of them as parents', async () => {
    const { conflicts, open, session } = await showConflict();
    const both = open()
      .heads.get(SUBJECT)
      ?.map(({ id }) => id);
    fireEvent.click(conflicts.getByRole('button', { name: /Keep what .*Ali/ }));
    expect(open().heads.get(SUBJECT)).toMatchObject([{ content: reported(60), parents: both }]);
    expect(plain(region('Conflicts').getByRole('status'))).toMatch(/Settled: Answer: Fixed Broadband/);
    expect(plain(steps()[0])).toContain('Conflict settled');
    act(() => void session.undo());
    expect(open().heads.get(SUBJECT)).toHaveLength(2);
  });

  it('are not spoken of where there are none', async () => {
    await show((session) => session.record([broadband(50)]));
    expect(screen.queryByRole('region', { name: 'Conflicts' })).toBeNull();
  });
});
