// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { EMPTY_DESCRIPTION, type Answer } from '../../core/assessment/answer';
import { createI18n } from '../../i18n/createI18n';
import { readWords } from '../../i18n/readWords.fixture';
import type { Change } from '../../state/change';
import type { Session } from '../../state/createSession';
import { drawInSession } from '../../state/InSession.fixture';
import { createMemorySession } from '../../state/memorySession.fixture';
import { CompareScreen } from './CompareScreen';

afterEach(() => {
  cleanup();
  history.replaceState(null, '', '#');
});

const newSession = () => createMemorySession().session;

const answer = (id: string, value: number): Change => {
  const content: Answer = { status: 'reported', inputs: { kind: 'value', value }, ...EMPTY_DESCRIPTION };
  return { subject: `answer/${id}`, content };
};
const begin = async (session: Session, period: number, changes: readonly Change[], city = 'Mashhad') => {
  await session.createAssessment({ city, country: 'Iran', period });
  session.record(changes);
};

async function show(session: Session) {
  await drawInSession(<CompareScreen />, session, await createI18n('en'));
}
const sectionOf = (name: RegExp) => screen.findByRole('region', { name });

describe('the comparison', () => {
  it('leads to the start where there is nothing to compare with', async () => {
    const session = newSession();
    await begin(session, 2022, []);
    await show(session);
    expect(screen.getByRole('link', { name: 'Begin or open one' }).getAttribute('href')).toBe('#/');
    expect(screen.queryByLabelText('Compare with')).toBeNull();
  });

  it('begins with the latest earlier period of the city, and says what moved, with the trend', async () => {
    const session = newSession();
    await begin(session, 2019, []);
    // Fixed broadband, target 60 %: 6 % is red, 57 % light green. Unemployment, from 12.5 to 5 %: 6 % is 86.7 %, 12 % red.
    await begin(session, 2020, [
      answer('EC-ICT-ICT-2C', 6),
      answer('EC-P-EM-1C', 6),
      answer('SC-EH-ED-4C', 90),
    ]);
    await begin(session, 2021, [], 'Isfahan');
    await begin(session, 2022, [
      answer('EC-ICT-ICT-2C', 57),
      answer('EC-P-EM-1C', 12),
      answer('EC-ICT-D-1A', 50),
    ]);
    await show(session);

    const head = readWords(await sectionOf(/^From .*Mashhad 2020.*to .*Mashhad 2022/));
    expect(head).toContain(
      'Of 2 data points scored both times, 1 rose to a higher band (1 of them from red to green)',
    );
    expect(head).toContain('and 1 fell to a lower one. Newly reported: 1. No longer reported: 1.');
    expect(readWords(await sectionOf(/^Risen/))).toMatch(/Fixed Broadband.*6 %1Red57 %3Light green\+85/);
    expect(readWords(await sectionOf(/^Fallen/))).toContain('Unemployment');
    expect(readWords(screen.getByText(/both times alone/))).toBe(
      'On the 2 data points scored both times alone, the whole city goes from 50 % to 50 %.',
    );
    const trends = await sectionOf(/^Trend/);
    // 51 percentage points in two years, where 54 in ten were needed: 25.5 ÷ 5.4.
    expect(readWords(trends)).toMatch(/On track 1.*Fixed Broadband.*\+25\.5\+5\.4472\.22 %/);
    fireEvent.change(within(trends).getByLabelText('Target year'), { target: { value: '2021' } });
    expect(readWords(trends)).toContain('the target year is not later than the later period: 2');
  });

  it('scores both by the set of the open assessment, and tells what another choice would make', async () => {
    const session = newSession();
    await begin(session, 2020, [answer('EC-ICT-ICT-2C', 30)]);
    await begin(session, 2022, [answer('EC-ICT-ICT-2C', 30)]);
    const { open, definitions } = session.store.getState();
    const [set] = definitions?.benchmarkSets ?? [];
    if (!open || !set) throw new Error('Nothing is open');
    // 30 of 60 % is 50 %: amber, and below the first limit of version 2.
    const strict = {
      ...set,
      version: '2',
      bands: { ...set.bands, limits: [60, 80, 95] as [number, number, number] },
    };
    session.record([
      { subject: `benchmarks/${set.id}@2`, content: strict },
      { subject: 'about', content: { ...open.assessment.about, benchmarkSet: { id: set.id, version: '2' } } },
    ]);
    await show(session);

    await screen.findByText('No data point differs.');
    expect(readWords(screen.getByText(/the difference comes from the data alone/))).toContain('version 2');
    expect(readWords(screen.getByText(/^Whole city, .each by its own set/))).toContain('50 %, then 25 %');
    fireEvent.click(screen.getByRole('radio', { name: 'Each by its own set' }));
    expect(readWords(await sectionOf(/^Fallen/))).toMatch(/30 %2Amber30 %1Red0/);
    expect(screen.getByText(/part of the difference comes from the sets/)).toBeTruthy();
  });
});
