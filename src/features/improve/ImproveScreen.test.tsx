// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { foldRevisions } from '../../core/assessment/foldRevisions';
import { assessmentIdSchema } from '../../core/assessment/revision';
import { readRealDefinitions } from '../../core/catalogue/readDefinitionFiles.fixture';
import { partsOf, PROFILE, reported, valueOf } from '../../core/exchange/exampleAssessment.fixture';
import { createI18n } from '../../i18n/createI18n';
import { toRevisions, type Change } from '../../state/change';
import type { Session, SessionState } from '../../state/createSession';
import { openAssessment } from '../../state/openAssessment';
import { SessionContext } from '../../state/useSession';
import { ImproveScreen } from './ImproveScreen';

afterEach(() => {
  cleanup();
  history.replaceState(null, '', '#');
});

const definitions = readRealDefinitions();
const broadband = reported(partsOf(19_388, 'profile'), {
  quality: 'personal estimation',
  note: 'by telephone',
});
const changes: Change[] = [
  {
    subject: 'about',
    content: {
      city: 'Mashhad',
      country: 'Iran',
      period: 1400,
      benchmarkSet: { id: 'published-targets', version: '1' },
      published: null,
    },
  },
  { subject: 'profile', content: PROFILE },
  { subject: 'answer/EC-ICT-ICT-2C', content: broadband },
  { subject: 'answer/EN-EN-AQ-1C.pm2-5', content: reported(valueOf(64)) },
];

async function show() {
  const id = assessmentIdSchema.parse('assessment-1');
  const edits = changes.map((change) => ({ change, parents: [] }));
  const heads = foldRevisions(toRevisions(id, edits, { author: '', at: '2026-11-22T08:00:00Z' }));
  const store = createStore<SessionState>(() => ({
    summaries: [],
    definitions,
    definitionProblems: [],
    open: openAssessment(id, heads, new Map(), definitions),
    notFound: undefined,
    damaged: [],
    loadFailure: undefined,
    saving: { pending: 0, savedAt: undefined, failure: undefined },
    unreadable: new Map(),
    revisions: [],
    remarks: new Map(),
  }));
  const record = vi.fn<Session['record']>();
  const edit = vi.fn<Session['edit']>();
  // Only what the screen uses; anything else that it called would fail.
  const session: Partial<Session> = { store, record, edit };
  const i18n = await createI18n('en');
  const showAgain = () =>
    render(
      <I18nextProvider i18n={i18n}>
        <SessionContext value={session as Session}>
          <ImproveScreen />
        </SessionContext>
      </I18nextProvider>,
    );
  const { unmount } = showAgain();
  return { record, edit, unmount, showAgain };
}

const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const rowOf = (name: RegExp) => within(screen.getByRole('row', { name }));

describe('the what-if', () => {
  it('is filled by one click with what the next band needs, and shows the groups then', async () => {
    await show();
    press(/^Try it: .?Fixed Broadband/);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('19\u202f800');
    const economy = rowOf(/^Economy/);
    expect(economy.getByText(/25\s%/)).toBeTruthy();
    expect(economy.getByText(/50\s%/)).toBeTruthy();
    expect(rowOf(/^Environment .*unchanged/)).toBeTruthy();
  });

  it('records nothing before it is confirmed, and then the same answers with other inputs', async () => {
    const { record, edit } = await show();
    press(/^Try it: .?Fixed Broadband/);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '۵۷۰۰۱' } });
    press(/^Keep/);
    expect(screen.getByText(/Fixed Broadband.*19\.39.*→.*57/)).toBeTruthy();
    expect(record).not.toHaveBeenCalled();
    press(/^Enter as answers/);
    expect(record).toHaveBeenCalledExactlyOnceWith([
      {
        subject: 'answer/EC-ICT-ICT-2C',
        content: { ...broadband, inputs: partsOf(57_001, 'profile') },
      },
    ]);
    expect(edit).not.toHaveBeenCalled();
    expect(screen.getByText(/1.* value was entered/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('is gone without a trace when it is dropped', async () => {
    const { record, edit } = await show();
    press(/^Try it: .?Fixed Broadband/);
    press(/^Drop/);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(record).not.toHaveBeenCalled();
    expect(edit).not.toHaveBeenCalled();
  });

  it('is still there when another screen was looked at', async () => {
    const { unmount, showAgain } = await show();
    press(/^Try it: .?Fixed Broadband/);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '57001' } });
    unmount();
    showAgain();
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('57\u202f001');
  });

  it.each([
    ['cannot be read', 'many'],
    ['is missing', ''],
  ])('cannot be kept while a value %s', async (_, typed) => {
    await show();
    press(/^Try it: .?Fixed Broadband/);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: typed } });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /^Keep/ }).disabled).toBe(true);
  });
});

describe('the table', () => {
  it('can be limited to a dimension and to a band', async () => {
    await show();
    const count = () => screen.getAllByRole('button', { name: /^Try it/ }).length;
    expect(count()).toBe(2);
    fireEvent.change(screen.getByRole('combobox', { name: 'Dimension' }), {
      target: { value: 'Environment' },
    });
    expect(count()).toBe(1);
    fireEvent.change(screen.getByRole('combobox', { name: 'Band now' }), { target: { value: '3' } });
    expect(screen.getByText('No data point here is below the top band.')).toBeTruthy();
    expect(location.hash).toBe('#/a/assessment-1/improve?dimension=Environment&band=3');
  });
});
