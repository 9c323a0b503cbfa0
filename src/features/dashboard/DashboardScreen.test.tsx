// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { reported, valueOf } from '../../core/exchange/exampleAssessment.fixture';
import { createI18n } from '../../i18n/createI18n';
import { readWords } from '../../i18n/readWords.fixture';
import type { Change } from '../../state/change';
import type { Session } from '../../state/createSession';
import { drawInSession } from '../../state/InSession.fixture';
import { createMemorySession } from '../../state/memorySession.fixture';
import { DashboardScreen } from './DashboardScreen';

afterEach(cleanup);

const newSession = () => createMemorySession().session;

const answer = (id: string, value: number): Change => ({
  subject: `answer/${id}`,
  content: reported(valueOf(value)),
});
const begin = async (session: Session, period: number, changes: readonly Change[], city = 'Mashhad') => {
  await session.createAssessment({ city, country: 'Iran', period });
  session.record(changes);
};
async function show(session: Session) {
  await drawInSession(<DashboardScreen />, session, await createI18n('en'));
}
const section = (name: RegExp) => screen.getByRole('region', { name });

// Targets: broadband 60 %, unemployment from 12.5 % down to 5 %.
const BROADBAND = 'EC-ICT-ICT-2C';
const UNEMPLOYMENT = 'EC-P-EM-1C';

describe('the dashboard', () => {
  it('of an empty assessment says what to do', async () => {
    const session = newSession();
    await begin(session, 2022, []);
    await show(session);
    expect(readWords(section(/stand/))).toContain('Nothing is scored yet');
    expect(screen.getByRole('link', { name: 'Enter values' }).getAttribute('href')).toMatch(/assess$/);
    expect(readWords(section(/turned/))).toContain('There is no earlier period of this city on this device');
    expect(readWords(section(/red/))).toContain('No scored data point is red.');
    expect(readWords(section(/sure/))).toContain('nothing to be sure of');
    expect(readWords(section(/compare/))).toContain('no other assessment on this device');
  });

  it('asks its questions in their order, and answers them', async () => {
    const session = newSession();
    await begin(session, 2020, [answer(BROADBAND, 6), answer(UNEMPLOYMENT, 6)]);
    await begin(session, 2021, [answer(BROADBAND, 57)], 'Isfahan');
    await begin(session, 2022, [
      answer(BROADBAND, 57),
      answer(UNEMPLOYMENT, 12),
      {
        subject: `action/${UNEMPLOYMENT}`,
        content: { text: 'Train', owner: 'Ministry', due: null, done: false },
      },
    ]);
    await show(session);
    expect(screen.getAllByRole('heading', { level: 2 }).map(readWords)).toEqual([
      'Where do we stand?',
      'What turned?',
      'Benchmarking wheel of Mashhad 2022',
      'What is still red, and what lifts us?',
      'How sure are we?',
      'How do we compare?',
    ]);
    expect(readWords(section(/stand/))).toContain('Economy stands at 50 % (amber).');

    const turned = section(/turned/);
    expect(readWords(turned)).toContain('Since Mashhad 2020');
    expect(readWords(turned)).toContain(
      '1 data point rose to a higher band, 1 of these from red or amber to green. 1 fell to a lower band, 1 of these from green.',
    );
    expect(readWords(within(turned).getByRole('list', { name: 'Risen' }))).toMatch(
      /Red.*Light green.*Broadband/,
    );
    expect(readWords(within(turned).getByRole('list', { name: 'Fallen' }))).toMatch(
      /Light green.*Red.*Unemploy/,
    );

    // 10.025 % is the first limit of 33 % between 12.5 and 5.
    const row = within(section(/red/)).getByRole('row', { name: /Unemployment/ });
    expect(readWords(row)).toMatch(/12 %.*6\.67 %.*at most 10\.02 %.*Ministry.*year not stated/);
    expect(readWords(section(/sure/))).toMatch(/Whole city002100 %/);
    const others = within(section(/compare/))
      .getAllByRole('row')
      .map(readWords);
    expect(others[1]).toMatch(/^Mashhad 2022 \(this one\)2 of 112.*50 %––$/);
    expect(others.slice(2).sort()[0]).toMatch(/^Isfahan 20211 of 112.*75 %––$/);
  });

  it('shows in a line what is pointed at, and the same as a table', async () => {
    const session = newSession();
    await begin(session, 2022, [answer(BROADBAND, 57)]);
    await show(session);
    const wheel = section(/wheel/);
    expect(within(wheel).getAllByRole('link')).toHaveLength(3 + 24 + 112);
    const link = within(wheel).getByRole('link', { name: /^.?Fixed Broadband.*95.*3.? of .?4.? points/ });
    fireEvent.pointerOver(link, { pointerType: 'mouse' });
    expect(readWords(screen.getByTestId('segment'))).toMatch(
      /Fixed Broadband.*ICT Infrastructure.*95 %, Light green/,
    );

    const table = () => within(wheel).queryByRole('table', { name: 'The same as a table' });
    expect(table()).toBeNull();
    const details = within(wheel).getByText('The same as a table').closest('details');
    if (!details) throw new Error('No table to open');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    expect(readWords(within(wheel).getByRole('row', { name: /^Fixed Broadband/ }))).toMatch(
      /57 %95 %3Light green/,
    );
  });
});
