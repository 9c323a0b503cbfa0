// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, it } from 'vitest';
import { reported, valueOf } from '../../core/exchange/exampleAssessment.fixture';
import { createI18n } from '../../i18n/createI18n';
import type { Change } from '../../state/change';
import type { Session } from '../../state/createSession';
import { createMemorySession } from '../../state/memorySession.fixture';
import { SessionContext } from '../../state/useSession';
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
  const i18n = await createI18n('en');
  await act(async () => {
    render(
      <I18nextProvider i18n={i18n}>
        <SessionContext value={session}>
          <DashboardScreen />
        </SessionContext>
      </I18nextProvider>,
    );
    await session.settle();
  });
}
/** Without the marks that isolate what is inserted, and with plain spaces. */
const text = (element: HTMLElement) =>
  element.textContent.replace(/[\u2066-\u2069\u200e]/g, '').replaceAll('\u00a0', ' ');
const section = (name: RegExp) => screen.getByRole('region', { name });

// Targets: broadband 60 %, unemployment from 12.5 % down to 5 %.
const BROADBAND = 'EC-ICT-ICT-2C';
const UNEMPLOYMENT = 'EC-P-EM-1C';

describe('the dashboard', () => {
  it('of an empty assessment says what to do', async () => {
    const session = newSession();
    await begin(session, 2022, []);
    await show(session);
    expect(text(section(/stand/))).toContain('Nothing is scored yet');
    expect(screen.getByRole('link', { name: 'Enter values' }).getAttribute('href')).toMatch(/assess$/);
    expect(text(section(/turned/))).toContain('There is no earlier period of this city on this device');
    expect(text(section(/red/))).toContain('No scored data point is red.');
    expect(text(section(/sure/))).toContain('nothing to be sure of');
    expect(text(section(/compare/))).toContain('no other assessment on this device');
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
    expect(screen.getAllByRole('heading', { level: 2 }).map(text)).toEqual([
      'Where do we stand?',
      'What turned?',
      'Benchmarking wheel of Mashhad 2022',
      'What is still red, and what lifts us?',
      'How sure are we?',
      'How do we compare?',
    ]);
    expect(text(section(/stand/))).toContain('Economy stands at 50 % (amber).');

    const turned = section(/turned/);
    expect(text(turned)).toContain('Since Mashhad 2020');
    expect(text(turned)).toContain(
      '1 data point rose to a higher band, 1 of these from red or amber to green. 1 fell to a lower band, 1 of these from green.',
    );
    expect(text(within(turned).getByRole('list', { name: 'Risen' }))).toMatch(/Red.*Light green.*Broadband/);
    expect(text(within(turned).getByRole('list', { name: 'Fallen' }))).toMatch(/Light green.*Red.*Unemploy/);

    // 10.025 % is the first limit of 33 % between 12.5 and 5.
    const row = within(section(/red/)).getByRole('row', { name: /Unemployment/ });
    expect(text(row)).toMatch(/12 %.*6\.67 %.*at most 10\.02 %.*Ministry.*year not stated/);
    expect(text(section(/sure/))).toMatch(/Whole city002100 %/);
    const others = within(section(/compare/))
      .getAllByRole('row')
      .map(text);
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
    expect(text(screen.getByTestId('segment'))).toMatch(
      /Fixed Broadband.*ICT Infrastructure.*95 %, Light green/,
    );

    const table = () => within(wheel).queryByRole('table', { name: 'The same as a table' });
    expect(table()).toBeNull();
    const details = within(wheel).getByText('The same as a table').closest('details');
    if (!details) throw new Error('No table to open');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    expect(text(within(wheel).getByRole('row', { name: /^Fixed Broadband/ }))).toMatch(
      /57 %95 %3Light green/,
    );
  });
});
