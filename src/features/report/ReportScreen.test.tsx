// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_DESCRIPTION } from '../../core/assessment/answer';
import { TREES } from '../../core/catalogue/localKpi.fixture';
import { reported, valueOf } from '../../core/exchange/exampleAssessment.fixture';
import { createI18n } from '../../i18n/createI18n';
import { readWords } from '../../i18n/readWords.fixture';
import type { Change } from '../../state/change';
import type { Session } from '../../state/createSession';
import { drawInSession } from '../../state/InSession.fixture';
import { openMemorySession } from '../../state/memorySession.fixture';
import { ReportDocument } from './ReportDocument';
import { ReportScreen } from './ReportScreen';

beforeEach(() => void (location.hash = ''));
afterEach(cleanup);

const BROADBAND = 'EC-ICT-ICT-2C';
const UNEMPLOYMENT = 'EC-P-EM-1C';
const SECONDARY = 'EN-EN-WS-4C.secondary';

const answer = (id: string, value: number): Change => ({
  subject: `answer/${id}`,
  content: reported(valueOf(value)),
});

async function show(session: Session, element = <ReportScreen />, language: 'en' | 'fa' = 'en') {
  await drawInSession(element, session, await createI18n(language));
}

const documents = () => screen.getAllByRole('article');
const theDocument = () => documents()[0] ?? document.body;
/** By its number or letter, which is isolated in its heading. */
const chapter = (mark: number | string) =>
  within(theDocument()).getByRole('region', { name: new RegExp(`^(Annex )?\u2068${mark}\u2069`) });

async function choose(name: string) {
  await act(async () => {
    fireEvent.click(screen.getByRole('radio', { name }));
    await Promise.resolve();
  });
}

describe('the report', () => {
  it('has ITU’s chapters, and says of every data point its result or why there is none', async () => {
    const { session } = await openMemorySession();
    session.record([
      answer(BROADBAND, 57),
      answer(UNEMPLOYMENT, 12),
      answer(SECONDARY, 24.5),
      {
        subject: 'answer/EC-ICT-ICT-1C',
        content: { ...EMPTY_DESCRIPTION, status: 'not-reported', note: 'Census of 1405' },
      },
      { subject: `review/${SECONDARY}`, content: { verified: 'no', reason: 'No source' } },
      {
        subject: `action/${UNEMPLOYMENT}`,
        content: { text: 'Train', owner: 'Ministry', due: '2027-03-21', done: false },
      },
    ]);
    await show(session);

    const headings = within(theDocument()).getAllByRole('heading', { level: 2 }).map(readWords);
    expect(headings.slice(1)).toEqual([
      '1. Introduction and verification background',
      '2. KPI reporting and verification summary',
      '3. Data point reporting and verification summary',
      '4. City performance benchmark',
      '5. Benchmarks and scoring method',
      '6. Verification results',
      '7. KPIs not reported',
      '8. KPIs not verified',
      '9. Next steps',
      'Annex A: Plausibility findings',
      'Annex B: Evidence register',
    ]);
    // Total, reported, partial, not reported, verified, not verified, open: wastewater is one of three.
    const row = (of: number, name: RegExp) => readWords(within(chapter(of)).getByRole('row', { name }));
    expect(row(2, /^Together/)).toBe('Together912188012');
    expect(row(3, /^Together/)).toBe('Together1123109012');

    const results = chapter(6);
    expect(within(results).getAllByRole('row', { name: /: \d+[CA] / })).toHaveLength(112);
    expect(row(6, /^Fixed Broadband/)).toMatch(/57\.00 %60\.00 %95 %.*Light green$/);
    expect(row(6, /^Household Internet Access/)).toMatch(/Not reported100\.00 %/);
    expect(row(6, /Secondary/)).toContain('Not verified');

    expect(row(7, /^Household Internet Access/)).toContain('Not reported: Census of 1405');
    expect(row(7, /^Wastewater Treatment/)).toMatch(/Secondary.*Primary \(Unanswered\)Tertiary/);
    expect(row(8, /Secondary/)).toMatch(/24\.50 %No source$/);
    expect(row(9, /^Unemployment/)).toMatch(/12 %.*at most 10\.02 %.*TrainMinistry21 Mar 2027$/);
    expect(readWords(chapter('A'))).toMatch(/KPIs are not reported.*open/);
  });

  it('stands beside the score with the city’s own indicators', async () => {
    const { session } = await openMemorySession();
    session.record([{ subject: `local-kpi/${TREES.id}`, content: TREES }, answer(TREES.id, 60)]);
    await show(session);
    const annex = chapter('C');
    // 60 of 80.
    const row = within(annex).getByRole('row', { name: /^Trees kept/ });
    expect(readWords(row)).toMatch(/60\.00 %80\.00 %75 %.*Light green$/);
    expect(readWords(chapter(6))).not.toContain('Trees kept');
  });

  it('carries what its cover says, as a revision', async () => {
    const { session, recorded } = await openMemorySession();
    await show(session);
    expect(readWords(theDocument())).toContain('Not sealed');
    expect(within(theDocument()).getAllByText('Draft').length).toBeGreaterThan(0);

    await choose('Final');
    fireEvent.change(screen.getByRole('textbox', { name: 'Version' }), { target: { value: '1.2' } });
    fireEvent.blur(screen.getByRole('textbox', { name: 'Version' }));
    await act(() => session.settle());
    expect(within(theDocument()).queryByText('Draft')).toBeNull();
    expect(readWords(theDocument())).toContain('Mashhad 1404 · Final · Version 1.2 · ');
    const covers = recorded.filter(({ subject }) => subject === 'report');
    expect(covers.at(-1)?.content).toMatchObject({ status: 'final', version: '1.2', emblem: null });
  });

  it('says its seal, when it is given one, and the day on which it was made', async () => {
    const { session } = await openMemorySession();
    const seal = { title: 'Council, spring', hash: 'a1b2c3d4e5f6'.padEnd(64, '0') };
    const made = (
      <ReportDocument language="en" form="full" revisionCount={7} seal={seal} madeAt="2026-03-21T08:00:00Z" />
    );
    await show(session, made);
    const said = readWords(theDocument());
    expect(said).toContain('A1B2 C3D4 E5F6 0000 (Council, spring)');
    expect(said).toContain(seal.hash);
    expect(said).toContain('21 Mar 2026 (1 Farvardin 1405)');
    expect(said).toContain('7 recorded entries');
    expect(said).not.toContain('Not sealed');
  });

  it('speaks the language that is chosen, whatever the app speaks', async () => {
    const { session } = await openMemorySession();
    location.hash = '#/a/assessment-1/report?language=both&form=snapshot';
    await show(session);
    const persian = await screen.findByRole('article', { name: /گزارش فشرده/ }, { timeout: 10_000 });
    expect(documents().map(({ lang, dir }) => `${lang} ${dir}`)).toEqual(['en ltr', 'fa rtl']);
    expect(readWords(persian)).toMatch(/پیش‌نویس/);
    // Nothing of the other language but names.
    expect(readWords(persian).replace(/Mashhad|ITU|U4SSC/g, '')).not.toMatch(/[A-Za-z]{4}/);
    expect(screen.getByRole('heading', { level: 1, name: 'Report' })).toBeTruthy();
  });
});

describe('the emblem', () => {
  it.each([
    ['of more than 5 MB', new File([new Uint8Array(5_000_001)], 'large.png'), /large\.png is 5 MB/],
    ['that is none', new File(['Dear mayor'], 'letter.png', { type: 'image/png' }), /no picture/],
  ])('%s is refused with its reason', async (_, file, reason) => {
    const { session, recorded } = await openMemorySession();
    await show(session);
    await act(async () => {
      fireEvent.change(screen.getByLabelText('Choose a picture'), { target: { files: [file] } });
      await Promise.resolve();
    });
    expect(readWords(await screen.findByRole('alert'))).toMatch(reason);
    expect(recorded.some(({ subject }) => subject === 'report')).toBe(false);
  });
});
